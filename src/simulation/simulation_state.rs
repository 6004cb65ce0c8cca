//! State of the simulation and its reducer: the last report, an estimate of what is not simulated yet, progress, health
//! and errors.

use std::ops::Deref;
use std::rc::Rc;

use tandem_model::{GoalError, Report};
use yew::Reducible;

use crate::reading::basis::Basis;
use crate::scenario::revision::Revision;

/// A report that is compared by identity, since it is large and never changes.
#[derive(Debug, Clone)]
pub struct SharedReport {
    report: Rc<Report>,
}

impl SharedReport {
    /// Wraps a report.
    pub fn new(report: Report) -> Self {
        Self {
            report: Rc::new(report),
        }
    }
}

impl Deref for SharedReport {
    type Target = Report;

    fn deref(&self) -> &Report {
        &self.report
    }
}

impl PartialEq for SharedReport {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.report, &other.report)
    }
}

/// Why there are no new numbers; the last ones stay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SimError {
    /// The simulation threw or could not be loaded; it is started again.
    Broke,
    /// It did not answer in time; it is started again.
    Silent,
    /// It failed too often and is left alone until asked.
    GaveUp,
    /// Its second file could not be loaded; the run is put by until asked.
    Incomplete,
    /// It is of another build than the page; the page must be loaded again.
    OtherVersion,
    /// The checked scenario has no baseline under the theory it is simulated with, which only preparing it shows, and
    /// why; see [`BaselineError`](tandem_model::BaselineError).
    NoBaseline(String),
}

/// How the simulation is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Health {
    /// Nothing hinders it.
    #[default]
    Well,
    /// Something hinders it.
    Troubled(SimError),
    /// Something hindered the run of the form at hand, and no longer does.
    Mended(SimError),
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
pub enum SimEvent {
    /// So many futures of this form are simulated.
    Progress(Revision, Progress),
    /// This is what the form comes to without chance.
    Sketched(Revision, SharedReport),
    /// This is what the futures of this form say so far.
    ReportOf(Revision, SharedReport),
    /// How far goals of the same odds are worked out for the form in force.
    Goals(GoalStage),
    /// There is trouble.
    SimError(SimError),
}

/// How far goals of the same odds are worked out.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum GoalStage {
    /// They are not.
    #[default]
    Idle,
    /// It is under way.
    Working,
    /// There are none, and why.
    Failed(GoalError),
}

/// A form and what is said of it.
pub type ReportOf = (Revision, SharedReport);

/// What there is to show: always the newest finding there is.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SimulationState {
    /// What futures say, and of which form; none before the first answer.
    pub finding: Option<ReportOf>,
    /// What is estimated of a form whose futures are not there yet.
    pub estimate: Option<ReportOf>,
    /// How far the newest run has come.
    pub progress: Progress,
    /// How the simulation is.
    pub health: Health,
    /// How far goals of the same odds are worked out.
    pub goals: GoalStage,
    /// The newest sketch.
    sketch: Option<ReportOf>,
    /// The sketch of the form that the finding is of.
    anchor: Option<SharedReport>,
    /// The form whose run was heard of last.
    heard: Option<Revision>,
}

/// Where the simulation stands with respect to a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
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

impl Status {
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

impl SimulationState {
    /// Where it stands with respect to `form`.
    pub fn standing(&self, form: &Revision) -> Status {
        let of_it = |found: &Option<ReportOf>| found.as_ref().is_some_and(|(of, _)| of == form);
        let replicates = self.finding.as_ref().map_or(0, |(_, f)| f.replicates);
        match self.health {
            Health::Troubled(_) => Status::Troubled,
            _ if of_it(&self.estimate) => Status::Estimate,
            _ if self.estimate.is_some() => Status::Waiting,
            _ if of_it(&self.finding) && replicates == form.run.replicates => Status::Settled,
            _ if of_it(&self.finding) => Status::Running,
            _ if self.shown().is_some() => Status::Waiting,
            _ => Status::Starting,
        }
    }

    /// What is to be shown, and what it rests on.
    pub fn shown(&self) -> Option<(&ReportOf, Basis)> {
        let estimate = self.estimate.as_ref().map(|found| (found, Basis::Estimate));
        estimate.or_else(|| Some((self.finding.as_ref()?, Basis::Futures)))
    }

    fn heard(&mut self, form: &Revision) {
        let other = self.heard.as_ref() != Some(form);
        self.health = match std::mem::take(&mut self.health) {
            Health::Troubled(SimError::NoBaseline(_)) | Health::Well => Health::Well,
            Health::Troubled(trouble) => Health::Mended(trouble),
            Health::Mended(_) if other => Health::Well,
            mended => mended,
        };
        self.heard = Some(form.clone());
    }

    fn sketched(&mut self, form: Revision, sketch: SharedReport) {
        let moved = self.finding.as_ref().and_then(|(_, finding)| {
            let report = finding.moved(self.anchor.as_deref()?, &sketch)?;
            Some(SharedReport::new(report))
        });
        let estimate = moved.unwrap_or_else(|| sketch.clone());
        self.estimate = Some((form.clone(), estimate));
        self.sketch = Some((form, sketch));
    }

    fn found(&mut self, form: Revision, finding: SharedReport) {
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

impl Reducible for SimulationState {
    type Action = SimEvent;

    fn reduce(self: Rc<Self>, news: SimEvent) -> Rc<Self> {
        let mut next = Self::clone(&self);
        match news {
            SimEvent::Progress(form, progress) => {
                next.heard(&form);
                next.progress = progress;
            }
            SimEvent::Sketched(form, sketch) => {
                next.heard(&form);
                next.sketched(form, sketch);
            }
            SimEvent::ReportOf(form, finding) => {
                next.heard(&form);
                next.found(form, finding);
            }
            SimEvent::Goals(stage) => next.goals = stage,
            SimEvent::SimError(trouble) => next.health = Health::Troubled(trouble),
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

    fn found(form: &Revision, futures: u32) -> SimEvent {
        let mut experiment = preparation(form).finish();
        experiment.advance(futures);
        SimEvent::ReportOf(form.clone(), SharedReport::new(experiment.report()))
    }

    fn sketched(form: &Revision) -> SimEvent {
        let sketch = preparation(form).sketch(None).unwrap().report();
        SimEvent::Sketched(form.clone(), SharedReport::new(sketch))
    }

    fn net(outcome: &SimulationState) -> f64 {
        let (found, _) = outcome.shown().unwrap();
        found.1.versus(3).unwrap().net.p50
    }

    #[test]
    fn it_is_settled_only_when_all_futures_of_the_form_in_force_are_shown() {
        let (one, two) = (form(1), form(2));
        let outcome = Rc::new(SimulationState::default());
        assert_eq!(outcome.standing(&one), Status::Starting);
        let outcome = outcome.reduce(sketched(&one));
        assert_eq!(outcome.standing(&one), Status::Estimate);
        let outcome = outcome.reduce(found(&one, 2));
        assert_eq!(outcome.standing(&one), Status::Running);
        let outcome = outcome.reduce(found(&one, 10));
        assert_eq!(outcome.standing(&one), Status::Settled);
        assert_eq!(outcome.standing(&two), Status::Waiting);
        let outcome = outcome.reduce(sketched(&two));
        assert_eq!(outcome.standing(&two), Status::Estimate);
        assert_eq!(outcome.standing(&one), Status::Waiting);
    }

    #[test]
    fn an_estimate_moves_the_last_finding_by_what_the_sketches_differ() {
        let one = form(1);
        let mut other = Form::clone(&one);
        other.plans[1].target_bonus = tandem_model::TargetBonus::ShareOfBase(0.3);
        let other = Revision::from(other);
        let settled = Rc::new(SimulationState::default())
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
        let sketch = |form| net(&Rc::new(SimulationState::default()).reduce(sketched(form)));
        let step = sketch(&other) - sketch(&one);
        assert!(step != 0.0 && (moved - before - step).abs() < 1e-6);
    }

    #[test]
    fn trouble_keeps_the_last_numbers_and_is_remembered_until_another_form_runs() {
        let (one, two) = (form(1), form(2));
        let outcome = Rc::new(SimulationState::default()).reduce(found(&one, 10));
        let outcome = outcome.reduce(SimEvent::SimError(SimError::Broke));
        assert!(outcome.finding.is_some() && outcome.standing(&one) == Status::Troubled);
        let outcome = outcome.reduce(found(&one, 10));
        assert_eq!(outcome.health, Health::Mended(SimError::Broke));
        assert_eq!(outcome.reduce(sketched(&two)).health, Health::Well);
    }
}
