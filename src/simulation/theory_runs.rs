//! The state of running one scenario under each theory of how people respond, one after the other, and whether the
//! ranking of the options survives.

use std::rc::Rc;

use tandem_model::Theory;
use tandem_model::reading::{OptionRank, RankRobustness, option_ranks};
use yew::Reducible;

use crate::scenario::revision::Revision;
use crate::simulation::simulation_state::{Progress, SharedReport, SimError, SimEvent};

/// What is known of the five theories.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TheoryRuns {
    /// Number of the newest run; what is heard of older ones is not listened to.
    pub run: u32,
    /// The form that they are run for.
    pub form: Option<Revision>,
    /// What has been found, in the order of the theories.
    pub found: Vec<(Theory, SharedReport)>,
    /// How far the theory at hand has come.
    pub progress: Progress,
    /// What became of the run.
    pub course: Course,
}

/// What became of a run.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Course {
    /// None has been asked for.
    #[default]
    Idle,
    /// This theory is being run.
    Running(Theory),
    /// All are found.
    Complete,
    /// It was stopped.
    Stopped,
    /// It failed.
    Failed(SimError),
}

/// What happens.
#[derive(Debug, Clone)]
pub enum Event {
    /// The visitor asks for a run of this form; what is known of it already need not be run.
    Begin(Revision, Option<SharedReport>),
    /// The visitor stops it, or changes the form.
    Stop,
    /// Something is heard of the run of this number.
    Heard(u32, SimEvent),
}

impl TheoryRuns {
    fn begin(&mut self, form: Revision, known: Option<SharedReport>) {
        *self = Self {
            run: self.run + 1,
            found: known
                .into_iter()
                .map(|finding| (Theory::Tandem, finding))
                .collect(),
            form: Some(form),
            ..Self::default()
        };
        self.go_on();
    }

    fn go_on(&mut self) {
        self.progress = Progress {
            done: 0,
            of: self.form.as_ref().map_or(0, |form| form.run.replicates),
        };
        let next = Theory::ALL.get(self.found.len());
        self.course = next.map_or(Course::Complete, |theory| Course::Running(*theory));
    }

    fn hear(&mut self, news: SimEvent) {
        let Course::Running(theory) = self.course else {
            return;
        };
        match news {
            SimEvent::Progress(_, progress) => self.progress = progress,
            SimEvent::ReportOf(form, finding) if finding.replicates >= form.run.replicates => {
                self.found.push((theory, finding));
                self.go_on();
            }
            SimEvent::ReportOf(..) | SimEvent::Sketched(..) | SimEvent::Goals(_) => (),
            // The simulation is started again by itself after these.
            SimEvent::SimError(SimError::Broke | SimError::Silent) => (),
            SimEvent::SimError(trouble) => self.course = Course::Failed(trouble),
        }
    }

    /// The ranks of the options under each theory found so far.
    pub fn rankings(&self) -> Vec<(Theory, Vec<OptionRank>)> {
        let found = self.found.iter();
        found
            .map(|(theory, report)| (*theory, option_ranks(report)))
            .collect()
    }

    /// Whether the ranking is the same under all theories, once all are found.
    pub fn robustness(&self) -> Option<RankRobustness> {
        (self.found.len() == Theory::ALL.len()).then(|| RankRobustness::compute(&self.rankings()))
    }
}

impl Reducible for TheoryRuns {
    type Action = Event;

    fn reduce(self: Rc<Self>, event: Event) -> Rc<Self> {
        let mut next = Self::clone(&self);
        match event {
            Event::Begin(form, known) => next.begin(form, known),
            Event::Stop if matches!(next.course, Course::Running(_)) => {
                next.course = Course::Stopped
            }
            Event::Stop => return self,
            Event::Heard(run, news) if run == next.run => next.hear(news),
            Event::Heard(..) => return self,
        }
        Rc::new(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tandem_model::{Experiment, Report, Scenario};

    fn form() -> Revision {
        let mut form = tandem_model::preset::scenario("startup").unwrap();
        form.run.weeks = 13;
        form.run.replicates = 10;
        form.into()
    }

    fn finding(form: &Revision, futures: u32) -> SharedReport {
        let mut experiment = Experiment::new(Scenario::clone(form)).unwrap();
        experiment.advance(futures);
        SharedReport::new(experiment.report_on(&[]))
    }

    /// A finding in which the options after today have these medians.
    fn with_nets(form: &Revision, nets: [f64; 4]) -> SharedReport {
        let mut report = Report::clone(&finding(form, 10));
        for (versus, net) in report.comparison.options.iter_mut().zip(nets) {
            versus.net.p50 = net;
        }
        SharedReport::new(report)
    }

    fn found(form: &Revision, finding: SharedReport) -> Event {
        Event::Heard(1, SimEvent::ReportOf(form.clone(), finding))
    }

    #[test]
    fn theories_are_run_one_after_the_other_and_partial_reports_do_not_count() {
        let form = form();
        let runs = Rc::new(TheoryRuns::default()).reduce(Event::Begin(form.clone(), None));
        assert_eq!(runs.course, Course::Running(Theory::Tandem));
        let runs = runs.reduce(found(&form, finding(&form, 2)));
        assert!(runs.found.is_empty());
        let runs = runs.reduce(found(&form, finding(&form, 10)));
        assert_eq!(runs.course, Course::Running(Theory::Selfish));
        assert_eq!(runs.robustness(), None);
    }

    #[test]
    fn what_is_known_is_not_run_again_and_the_newest_run_wins() {
        let form = form();
        let begin = || Event::Begin(form.clone(), Some(finding(&form, 10)));
        let first = Rc::new(TheoryRuns::default()).reduce(begin());
        assert_eq!(first.course, Course::Running(Theory::Selfish));
        let second = first.reduce(begin());
        assert_eq!(second.run, 2);
        let stale = Rc::clone(&second).reduce(found(&form, finding(&form, 10)));
        assert_eq!(stale, second, "what is heard of the first run");
    }

    #[test]
    fn a_stopped_run_keeps_what_it_found_and_hears_no_more() {
        let form = form();
        let begin = Event::Begin(form.clone(), Some(finding(&form, 10)));
        let runs = Rc::new(TheoryRuns::default())
            .reduce(begin)
            .reduce(Event::Stop);
        assert_eq!((&runs.course, runs.found.len()), (&Course::Stopped, 1));
        let runs = runs.reduce(found(&form, finding(&form, 10)));
        assert_eq!(runs.found.len(), 1);
    }

    #[test]
    fn trouble_that_mends_itself_is_waited_for() {
        let begin = Event::Begin(form(), None);
        let runs = Rc::new(TheoryRuns::default()).reduce(begin);
        let heard = |runs: &Rc<TheoryRuns>, trouble| {
            Rc::clone(runs)
                .reduce(Event::Heard(1, SimEvent::SimError(trouble)))
                .course
                .clone()
        };
        assert_eq!(
            heard(&runs, SimError::Broke),
            Course::Running(Theory::Tandem)
        );
        assert_eq!(
            heard(&runs, SimError::GaveUp),
            Course::Failed(SimError::GaveUp)
        );
    }

    #[test]
    fn robustness_is_known_once_all_theories_are_found() {
        let form = form();
        let usual = || with_nets(&form, [1.0, 2.0, 3.0, 0.5]);
        let mut runs = TheoryRuns::default();
        runs.begin(form.clone(), Some(usual()));
        let fourth = with_nets(&form, [2.0, 1.0, 3.0, 0.5]);
        for finding in [usual(), usual(), fourth, usual()] {
            assert_eq!(runs.robustness(), None);
            runs.hear(SimEvent::ReportOf(form.clone(), finding));
        }
        assert_eq!(runs.course, Course::Complete);
        let found = runs.robustness().unwrap();
        assert_eq!(found.reordered, [Theory::GoalSetting]);
        assert_eq!(found.overturned, []);
    }
}
