//! What the page knows of the running and finished simulations.

use std::ops::Deref;
use std::rc::Rc;

use tandem_model::{Form, Report};

/// A report that is compared by identity, since it is large and never changes.
#[derive(Debug, Clone)]
pub struct Finding {
    report: Rc<Report>,
}

impl Finding {
    /// Wraps a report.
    pub fn new(report: Report) -> Self {
        Self { report: Rc::new(report) }
    }
}

impl Deref for Finding {
    type Target = Report;

    fn deref(&self) -> &Report {
        &self.report
    }
}

impl PartialEq for Finding {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.report, &other.report)
    }
}

/// Why there are no new numbers; the last ones stay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// The simulation threw or could not be loaded; it is started again.
    Broke,
    /// It did not answer in time; it is started again.
    Silent,
    /// It failed too often and is left alone until asked.
    GaveUp,
    /// It is of another build than the page; the page must be loaded again.
    OtherVersion,
    /// It cannot simulate these settings, and why.
    Refused(String),
}

/// What there is to show: always the newest finding there is.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Outcome {
    /// What the simulation says, and of which form; none before the first answer.
    pub finding: Option<(Rc<Form>, Finding)>,
    /// The form under simulation or simulated last.
    pub form: Option<Rc<Form>>,
    /// Futures simulated of it.
    pub done: u32,
    /// Futures asked for.
    pub of: u32,
    /// What hinders it, if anything.
    pub trouble: Option<Trouble>,
}

/// Where the simulation stands with respect to a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Nothing has been heard yet.
    Starting,
    /// Futures are still being simulated.
    Running,
    /// All futures of this very form are simulated and shown.
    Settled,
    /// Something hinders it.
    Troubled,
}

impl Outcome {
    /// Where it stands with respect to `form`.
    pub fn standing(&self, form: &Rc<Form>) -> Standing {
        let current = self.form.as_ref().is_some_and(|of| Rc::ptr_eq(of, form));
        match (&self.trouble, &self.finding) {
            (Some(_), _) => Standing::Troubled,
            (None, None) => Standing::Starting,
            (None, Some(_)) if current && self.done == self.of => Standing::Settled,
            (None, Some(_)) => Standing::Running,
        }
    }
}
