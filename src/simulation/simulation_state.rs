//! What the page knows of the running and finished simulations.

use std::ops::Deref;
use std::rc::Rc;

use tandem_model::Report;
use yew::Reducible;

use crate::reading::answer::Basis;
use crate::session::revision::Revision;

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

/// How far a run has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// Futures simulated.
    pub done: u32,
    /// Futures asked for.
    pub of: u32,
}

/// What is heard of the runs.
#[derive(Debug, Clone, PartialEq)]
pub enum News {
    /// So many futures of this form are simulated.
    Progress(Revision, Progress),
    /// This is what the form comes to without chance.
    Sketched(Revision, Finding),
    /// This is what the futures of this form say so far.
    Found(Revision, Finding),
    /// There is trouble.
    Trouble(Trouble),
}

/// A form and what is said of it.
pub type Found = (Revision, Finding);

/// What there is to show: always the newest finding there is.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Outcome {
    /// What futures say, and of which form; none before the first answer.
    pub finding: Option<Found>,
    /// What is estimated of a form whose futures are not there yet.
    pub estimate: Option<Found>,
    /// How far the newest run has come.
    pub progress: Progress,
    /// How the simulation is.
    pub health: Health,
    /// The newest sketch.
    sketch: Option<Found>,
    /// The sketch of the form that the finding is of.
    anchor: Option<Finding>,
    /// The form whose run was heard of last.
    heard: Option<Revision>,
}

/// Where the simulation stands with respect to a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Nothing has been heard yet.
    Starting,
    /// Nothing has been heard of this form; what is shown is of an older one.
    Waiting,
    /// A first estimate is shown.
    Estimate,
    /// Some futures are simulated and shown.
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
            Self::Waiting => "waiting",
            Self::Estimate => "estimate",
            Self::Running => "running",
            Self::Settled => "settled",
            Self::Troubled => "troubled",
        }
    }
}

impl Outcome {
    /// Where it stands with respect to `form`.
    pub fn standing(&self, form: &Revision) -> Standing {
        let of_it = |found: &Option<Found>| found.as_ref().is_some_and(|(of, _)| of == form);
        let replicates = self.finding.as_ref().map_or(0, |(_, f)| f.replicates);
        match self.health {
            Health::Troubled(_) => Standing::Troubled,
            _ if of_it(&self.estimate) => Standing::Estimate,
            _ if self.estimate.is_some() => Standing::Waiting,
            _ if of_it(&self.finding) && replicates == form.run.replicates => Standing::Settled,
            _ if of_it(&self.finding) => Standing::Running,
            _ if self.shown().is_some() => Standing::Waiting,
            _ => Standing::Starting,
        }
    }

    /// What is to be shown, and what it rests on.
    pub fn shown(&self) -> Option<(&Found, Basis)> {
        let estimate = self.estimate.as_ref().map(|found| (found, Basis::Estimate));
        estimate.or_else(|| Some((self.finding.as_ref()?, Basis::Futures)))
    }

    fn heard(&mut self, form: &Revision) {
        let other = self.heard.as_ref() != Some(form);
        self.health = match std::mem::take(&mut self.health) {
            Health::Troubled(Trouble::Refused(_)) | Health::Well => Health::Well,
            Health::Troubled(trouble) => Health::Mended(trouble),
            Health::Mended(_) if other => Health::Well,
            mended => mended,
        };
        self.heard = Some(form.clone());
    }

    fn sketched(&mut self, form: Revision, sketch: Finding) {
        let moved = self.finding.as_ref().and_then(|(_, finding)| {
            let report = finding.moved(self.anchor.as_deref()?, &sketch)?;
            Some(Finding::new(report))
        });
        let estimate = moved.unwrap_or_else(|| sketch.clone());
        self.estimate = Some((form.clone(), estimate));
        self.sketch = Some((form, sketch));
    }

    fn found(&mut self, form: Revision, finding: Finding) {
        self.progress = Progress {
            done: finding.replicates,
            of: form.run.replicates,
        };
        let sketch = self.sketch.as_ref().filter(|(of, _)| *of == form);
        self.anchor = sketch.map(|(_, sketch)| sketch.clone());
        self.estimate = None;
        self.finding = Some((form, finding));
    }
}

impl Reducible for Outcome {
    type Action = News;

    fn reduce(self: Rc<Self>, news: News) -> Rc<Self> {
        let mut next = Self::clone(&self);
        match news {
            News::Progress(form, progress) => {
                next.heard(&form);
                next.progress = progress;
            }
            News::Sketched(form, sketch) => {
                next.heard(&form);
                next.sketched(form, sketch);
            }
            News::Found(form, finding) => {
                next.heard(&form);
                next.found(form, finding);
            }
            News::Trouble(trouble) => next.health = Health::Troubled(trouble),
        }
        Rc::new(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tandem_model::{Form, Preparation, Scenario, Settings};

    fn form(seed: u32) -> Revision {
        let mut form = tandem_model::preset::scenario("startup").unwrap();
        form.run.seed = seed;
        form.run.weeks = 26;
        form.run.replicates = 10;
        form.into()
    }

    fn preparation(form: &Revision) -> Preparation {
        Preparation::new(Scenario::clone(form), Settings::default(), None).unwrap()
    }

    fn found(form: &Revision, futures: u32) -> News {
        let mut experiment = preparation(form).finish();
        experiment.advance(futures);
        News::Found(form.clone(), Finding::new(experiment.report()))
    }

    fn sketched(form: &Revision) -> News {
        let sketch = preparation(form).sketch(None).unwrap().report();
        News::Sketched(form.clone(), Finding::new(sketch))
    }

    fn net(outcome: &Outcome) -> f64 {
        let (found, _) = outcome.shown().unwrap();
        found.1.versus(3).unwrap().net.p50
    }

    #[test]
    fn it_is_settled_only_when_all_futures_of_the_form_in_force_are_shown() {
        let (one, two) = (form(1), form(2));
        let outcome = Rc::new(Outcome::default());
        assert_eq!(outcome.standing(&one), Standing::Starting);
        let outcome = outcome.reduce(sketched(&one));
        assert_eq!(outcome.standing(&one), Standing::Estimate);
        let outcome = outcome.reduce(found(&one, 2));
        assert_eq!(outcome.standing(&one), Standing::Running);
        let outcome = outcome.reduce(found(&one, 10));
        assert_eq!(outcome.standing(&one), Standing::Settled);
        assert_eq!(outcome.standing(&two), Standing::Waiting);
        let outcome = outcome.reduce(sketched(&two));
        assert_eq!(outcome.standing(&two), Standing::Estimate);
        assert_eq!(outcome.standing(&one), Standing::Waiting);
    }

    #[test]
    fn an_estimate_moves_the_last_finding_by_what_the_sketches_differ() {
        let one = form(1);
        let mut other = Form::clone(&one);
        other.plans[1].target_bonus = tandem_model::TargetBonus::ShareOfBase(0.3);
        let other = Revision::from(other);
        let settled = Rc::new(Outcome::default())
            .reduce(sketched(&one))
            .reduce(found(&one, 10));
        let (before, same) = (
            net(&settled),
            net(&Rc::clone(&settled).reduce(sketched(&one))),
        );
        assert!(
            (before - same).abs() < 1e-6,
            "the same form is estimated as it is"
        );
        let (moved, basis) = {
            let outcome = settled.reduce(sketched(&other));
            (net(&outcome), outcome.shown().unwrap().1)
        };
        assert_eq!(basis, Basis::Estimate);
        let sketch = |form| net(&Rc::new(Outcome::default()).reduce(sketched(form)));
        let step = sketch(&other) - sketch(&one);
        assert!(step != 0.0 && (moved - before - step).abs() < 1e-6);
    }

    #[test]
    fn trouble_keeps_the_last_numbers_and_is_remembered_until_another_form_runs() {
        let (one, two) = (form(1), form(2));
        let outcome = Rc::new(Outcome::default()).reduce(found(&one, 10));
        let outcome = outcome.reduce(News::Trouble(Trouble::Broke));
        assert!(outcome.finding.is_some() && outcome.standing(&one) == Standing::Troubled);
        let outcome = outcome.reduce(found(&one, 10));
        assert_eq!(outcome.health, Health::Mended(Trouble::Broke));
        assert_eq!(outcome.reduce(sketched(&two)).health, Health::Well);
    }
}
