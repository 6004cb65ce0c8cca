//! What the page knows of the running and finished simulations.

use std::ops::Deref;
use std::rc::Rc;

use tandem_model::{Form, Report};
use yew::Reducible;

use crate::job::message::Progress;

/// A report that is compared by identity, since it is large and never changes.
#[derive(Debug, Clone)]
pub struct Finding {
    report: Rc<Report>,
}

impl Finding {
    /// Wraps a report.
    pub fn new(report: Report) -> Self {
        Self {
            report: Rc::new(report),
        }
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

/// How the simulation is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Health {
    /// Nothing hinders it.
    #[default]
    Well,
    /// Something hinders it.
    Troubled(Trouble),
    /// Something hindered the run of the form at hand, and no longer does.
    Mended(Trouble),
}

/// What is heard of the runs.
#[derive(Debug, Clone, PartialEq)]
pub enum News {
    /// So many futures of this form are simulated.
    Progress(Rc<Form>, Progress),
    /// So many futures of this form are simulated, and this is what they say.
    Found(Rc<Form>, Progress, Finding),
    /// There is trouble.
    Trouble(Trouble),
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
    /// How the simulation is.
    pub health: Health,
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

impl Standing {
    /// Its name in the page's markup.
    pub fn name(self) -> &'static str {
        match self {
            Self::Starting => "starting",
            Self::Running => "running",
            Self::Settled => "settled",
            Self::Troubled => "troubled",
        }
    }
}

impl Outcome {
    /// Where it stands with respect to `form`.
    pub fn standing(&self, form: &Rc<Form>) -> Standing {
        let current = self.form.as_ref() == Some(form);
        match (&self.health, &self.finding) {
            (Health::Troubled(_), _) => Standing::Troubled,
            (_, None) => Standing::Starting,
            (_, Some(_)) if current && self.done == self.of => Standing::Settled,
            (_, Some(_)) => Standing::Running,
        }
    }

    fn heard(&mut self, form: Rc<Form>, progress: Progress) {
        let other = self.form.as_ref() != Some(&form);
        self.health = match std::mem::take(&mut self.health) {
            Health::Troubled(Trouble::Refused(_)) | Health::Well => Health::Well,
            Health::Troubled(trouble) => Health::Mended(trouble),
            Health::Mended(_) if other => Health::Well,
            mended => mended,
        };
        self.form = Some(form);
        self.done = progress.done;
        self.of = progress.of;
    }
}

impl Reducible for Outcome {
    type Action = News;

    fn reduce(self: Rc<Self>, news: News) -> Rc<Self> {
        let mut next = Self::clone(&self);
        match news {
            News::Progress(form, progress) => next.heard(form, progress),
            News::Found(form, progress, finding) => {
                next.heard(Rc::clone(&form), progress);
                next.finding = Some((form, finding));
            }
            News::Trouble(trouble) => next.health = Health::Troubled(trouble),
        }
        Rc::new(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(seed: u32) -> Rc<Form> {
        let mut form = tandem_model::preset::scenario("startup").unwrap();
        form.run.seed = seed;
        Rc::new(form)
    }

    fn found(form: &Rc<Form>, done: u32) -> News {
        let scenario = tandem_model::Scenario::check(Form::clone(form)).unwrap();
        let mut experiment = tandem_model::Experiment::new(scenario).unwrap();
        experiment.advance(1);
        let progress = Progress {
            job: 1,
            done,
            of: 200,
        };
        News::Found(Rc::clone(form), progress, Finding::new(experiment.report()))
    }

    #[test]
    fn it_is_settled_only_when_all_futures_of_the_form_in_force_are_shown() {
        let (one, two) = (form(1), form(2));
        let outcome = Rc::new(Outcome::default());
        assert_eq!(outcome.standing(&one), Standing::Starting);
        let outcome = outcome.reduce(found(&one, 16));
        assert_eq!(outcome.standing(&one), Standing::Running);
        let outcome = outcome.reduce(found(&one, 200));
        assert_eq!(outcome.standing(&one), Standing::Settled);
        assert_eq!(outcome.standing(&two), Standing::Running);
    }

    #[test]
    fn trouble_keeps_the_last_numbers_and_is_remembered_until_another_form_runs() {
        let (one, two) = (form(1), form(2));
        let outcome = Rc::new(Outcome::default()).reduce(found(&one, 200));
        let outcome = outcome.reduce(News::Trouble(Trouble::Broke));
        assert!(outcome.finding.is_some() && outcome.standing(&one) == Standing::Troubled);
        let outcome = outcome.reduce(found(&one, 200));
        assert_eq!(outcome.health, Health::Mended(Trouble::Broke));
        assert_eq!(outcome.reduce(found(&two, 16)).health, Health::Well);
    }
}
