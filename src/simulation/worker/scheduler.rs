//! Who is asked what, and when: one run at a time, divided among all workers; the newest form next, stale answers
//! dropped, a worker that fails started again a few times with growing pauses and its part done anew.
//!
//! A machine without clock or browser: it takes events and returns commands.

use std::ops::Range;

use tandem_model::{GoalLevels, Indicator, Report, Theory};

use crate::scenario::revision::Revision;
use crate::simulation::simulation_state::{Progress, SimError};
use crate::simulation::worker::batches::{Plan, Sketch};
use crate::simulation::worker::protocol::{DecodeError, JobId, Refusal, Reply, Request, Role};

/// Pauses before each new start after a failure, in milliseconds; after the last a worker is left alone until asked.
const PAUSES: [u32; 4] = [250, 1_000, 2_000, 4_000];

/// People whose preparation takes about as long as everything else in a piece.
const PEOPLE: f64 = 200.0;

/// Pieces that a worker has before it, so that it never waits for the page.
const AHEAD: usize = 2;

/// Place of a worker in the pool.
pub type WorkerId = usize;

/// What happened.
#[derive(Debug)]
pub enum SchedulerEvent {
    /// This form is wanted now, under this theory of how people respond.
    Want(Revision, Theory),
    /// These measures are looked at week by week from now on.
    Look(Vec<Indicator>),
    /// Goals of the same odds are to be worked out for this form, once its run is over.
    WorkOutGoals(Revision),
    /// Bytes came from a worker.
    Heard(WorkerId, Result<Reply, DecodeError>),
    /// A worker threw, or could not be loaded.
    Broke(WorkerId),
    /// Nothing was heard of a worker for too long.
    Silence(WorkerId),
    /// The pause before a new start is over.
    Rested(WorkerId),
    /// The visitor asks to try again.
    Retry,
}

/// What is to be done.
#[derive(Debug, PartialEq)]
pub enum Command {
    /// End the worker that there is, if any, and start another.
    Start(WorkerId),
    /// End the worker that there is.
    Stop(WorkerId),
    /// Send this.
    Send(WorkerId, Request),
    /// Send this with the futures that came along with what was just heard.
    Pass(WorkerId, Request),
    /// Expect an answer in time, from now on.
    Watch(WorkerId),
    /// No answer is expected any more.
    Relax(WorkerId),
    /// Signal [`SchedulerEvent::Rested`] after so many milliseconds.
    Rest(WorkerId, u32),
    /// Show how far the run of this form has come.
    Progress(Revision, Progress),
    /// Show what this form comes to without chance.
    Sketch(Revision, Box<Report>),
    /// Show what the run of this form says so far.
    Show(Revision, Box<Report>),
    /// Hand out the goals that were asked for, or why there are none.
    Goals(GoalLevels),
    /// Say that the simulation is in trouble.
    Tell(SimError),
}

/// The machine.
#[derive(Debug)]
pub struct Scheduler {
    workers: Vec<Worker>,
    measures: Vec<Indicator>,
    last: JobId,
    run: Option<Run>,
    /// The run that came to its end last, as long as no other has begun: its head can still report on it.
    over: Option<Run>,
    wanted: Option<Wanted>,
    /// The form whose goals are to be worked out, until they are or another form is wanted.
    goals: Option<Revision>,
}

/// What is to be simulated.
type Wanted = (Revision, Theory);

#[derive(Debug, Clone, Default)]
struct Worker {
    state: State,
    failures: usize,
    /// The run it was told of last.
    job: JobId,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum State {
    /// There is none.
    #[default]
    Absent,
    /// It was started and has not answered.
    Starting,
    /// It answered.
    Ready,
    /// It failed, and a new one is started after a pause.
    Resting,
}

/// A form under simulation.
#[derive(Debug)]
struct Run {
    job: JobId,
    form: Revision,
    theory: Theory,
    scenario: Vec<u8>,
    plan: Plan,
    head: WorkerId,
    stage: Stage,
    pieces: Vec<Piece>,
    /// Futures of the last report.
    reported: u32,
    /// Measures of the last report that was asked for.
    asked: Vec<Indicator>,
}

/// What the head is asked for beside futures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// A sketch, and no futures before it is there.
    Sketching,
    /// Nothing.
    Simulating,
    /// A report.
    Reporting,
    /// The last report, once it is known what flips the answer.
    Flips,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Piece {
    futures: Range<u32>,
    at: At,
}

/// Where a piece is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum At {
    /// Nobody has it yet.
    Page,
    /// A worker has it.
    Worker(WorkerId),
    /// The head has its futures.
    Done,
}

impl Scheduler {
    /// A machine for so many workers, at least one, that has `measures` reported week by week.
    pub fn new(workers: usize, measures: Vec<Indicator>) -> Self {
        Self {
            workers: vec![Worker::default(); workers.max(1)],
            measures,
            last: 0,
            run: None,
            over: None,
            wanted: None,
            goals: None,
        }
    }

    /// Takes in what happened and says what is to be done, in order.
    pub fn take(&mut self, event: SchedulerEvent) -> Vec<Command> {
        match event {
            SchedulerEvent::Want(form, theory) => self.want(form, theory),
            SchedulerEvent::Look(measures) => self.look(measures),
            SchedulerEvent::WorkOutGoals(form) => {
                self.goals = Some(form);
                self.ask_for_goals()
            }
            SchedulerEvent::Heard(id, Ok(reply)) => self.heard(id, reply),
            SchedulerEvent::Heard(_, Err(DecodeError::OtherVersion)) => self.mismatch(),
            SchedulerEvent::Heard(id, Err(DecodeError::Unreadable)) | SchedulerEvent::Broke(id) => {
                self.fail(id, SimError::Broke)
            }
            SchedulerEvent::Silence(id) => self.fail(id, SimError::Silent),
            SchedulerEvent::Rested(id) => self.start(id),
            SchedulerEvent::Retry => self.retry(),
        }
    }

    /// How many times longer than usual an answer may take: a large organisation takes long to prepare.
    pub fn allowance(&self) -> f64 {
        let people = self.run.as_ref().map(|run| run.form.organisation.people());
        1.0 + people.map_or(0.0, f64::from) / PEOPLE
    }

    fn want(&mut self, form: Revision, theory: Theory) -> Vec<Command> {
        self.goals = self.goals.take().filter(|of| *of == form);
        self.wanted = Some((form, theory));
        if self.all(State::Absent) {
            return self.retry();
        }
        self.next()
    }

    /// A run that is over is reported on once more, if its last report lacks what is looked at now; a head that was lost
    /// since then took the futures with it, and they are simulated anew.
    fn look(&mut self, measures: Vec<Indicator>) -> Vec<Command> {
        self.measures = measures;
        let Some(over) = self.over.take() else {
            return self.ask_for_report().into_iter().collect();
        };
        if !over.lacks(&self.measures) {
            self.over = Some(over);
            return Vec::new();
        }
        if !self.is_with_its_head(&over) {
            self.wanted.get_or_insert((over.form, over.theory));
            return self.next();
        }
        self.run = Some(over);
        self.ask_for_report().into_iter().collect()
    }

    /// The head of the run that is over is asked; one that was lost since then is replaced, and the run done anew before.
    fn ask_for_goals(&mut self) -> Vec<Command> {
        let is_it = |over: &&Run| self.goals.as_ref() == Some(&over.form);
        let Some(over) = self.over.as_ref().filter(is_it) else {
            return Vec::new();
        };
        if self.is_with_its_head(over) {
            let request = Request::Goals { job: over.job };
            return vec![Command::Send(over.head, request)];
        }
        self.wanted.get_or_insert((over.form.clone(), over.theory));
        self.next()
    }

    /// Whether the head of a run is there and knows of it.
    fn is_with_its_head(&self, run: &Run) -> bool {
        let head = &self.workers[run.head];
        head.state == State::Ready && head.job == run.job
    }

    /// What the head of the run that is over says of its goals; none if it is about something else.
    fn heard_of_goals(&mut self, id: WorkerId, reply: &Reply) -> Option<Vec<Command>> {
        let over = self.over.as_ref().filter(|over| over.head == id)?;
        self.goals.as_ref()?;
        match reply {
            Reply::Working => Some(vec![Command::Watch(id)]),
            Reply::Goals { job, levels } if *job == over.job => {
                let found = Command::Goals(levels.clone());
                self.goals = None;
                Some(vec![Command::Relax(id), found])
            }
            _ => None,
        }
    }

    fn retry(&mut self) -> Vec<Command> {
        for worker in &mut self.workers {
            worker.failures = 0;
        }
        if self.all(State::Absent) {
            self.start(0)
        } else {
            self.next()
        }
    }

    fn all(&self, state: State) -> bool {
        self.workers.iter().all(|worker| worker.state == state)
    }

    fn start(&mut self, id: WorkerId) -> Vec<Command> {
        self.workers[id] = Worker {
            state: State::Starting,
            failures: self.workers[id].failures,
            job: 0,
        };
        vec![Command::Start(id), Command::Watch(id)]
    }

    /// Begins the newest form, if there is one and a worker to lead its run. A sketch under way is waited for, since
    /// otherwise a lever that keeps moving would never show any.
    fn next(&mut self) -> Vec<Command> {
        let sketching = |run: &Run| run.stage == Stage::Sketching;
        if self.run.as_ref().is_some_and(sketching) {
            return Vec::new();
        }
        let ready = |worker: &Worker| worker.state == State::Ready;
        let Some(head) = self.workers.iter().position(ready) else {
            return Vec::new();
        };
        let Some((form, theory)) = self.wanted.take() else {
            return Vec::new();
        };
        let mut commands = self.drop_run(head);
        self.last += 1;
        let plan = Plan::of(&form);
        // Nobody drags a lever under another theory.
        let quick = plan.sketch == Sketch::Worthwhile && theory == Theory::Tandem;
        let pieces = plan.pieces().map(|futures| Piece {
            futures,
            at: At::Page,
        });
        let run = Run {
            job: self.last,
            pieces: pieces.collect(),
            stage: if quick {
                Stage::Sketching
            } else {
                Stage::Simulating
            },
            reported: 0,
            asked: Vec::new(),
            scenario: form.to_bytes(),
            form,
            theory,
            plan,
            head,
        };
        let sketch = quick.then(|| self.measures.clone());
        commands.push(tell(&mut self.workers[head], head, &run, sketch));
        self.run = Some(run);
        commands.extend(self.share());
        commands
    }

    /// Ends the run under way; all workers but the head of the next one are told to stop.
    fn drop_run(&mut self, head: WorkerId) -> Vec<Command> {
        self.over = None;
        let Some(run) = self.run.take() else {
            return Vec::new();
        };
        let idle = |id: &WorkerId| *id != head && run.busy(*id);
        let slots = (0..self.workers.len()).filter(idle);
        let stop = |id| [Command::Send(id, Request::Drop), Command::Relax(id)];
        slots.flat_map(stop).collect()
    }

    /// Gives each worker that is ready as many pieces as it should have before it.
    fn share(&mut self) -> Vec<Command> {
        let mut commands = Vec::new();
        let Some(run) = self
            .run
            .as_mut()
            .filter(|run| run.stage != Stage::Sketching)
        else {
            return commands;
        };
        // In turns, so that all workers begin with the first futures.
        for _ in 0..AHEAD {
            for (id, worker) in self.workers.iter_mut().enumerate() {
                let full = run.pieces_at(id) >= AHEAD;
                if worker.state != State::Ready || full {
                    continue;
                }
                let Some(futures) = run.give(id) else {
                    return commands;
                };
                if worker.job != run.job {
                    commands.push(tell(worker, id, run, None));
                }
                let job = run.job;
                commands.push(Command::Send(id, Request::Simulate { job, futures }));
            }
        }
        commands
    }

    fn heard(&mut self, id: WorkerId, reply: Reply) -> Vec<Command> {
        if let (Reply::Ready, State::Starting) = (&reply, self.workers[id].state) {
            return self.ready(id);
        }
        let current = |run: &Run, job| run.job == job;
        // A look that was asked for when the last report was on its way.
        if let (Some(over), Reply::Reported { job, report }) = (&self.over, &reply)
            && current(over, *job)
        {
            return vec![Command::Show(over.form.clone(), report.clone())];
        }
        if let Some(commands) = self.heard_of_goals(id, &reply) {
            return commands;
        }
        let (Some(run), State::Ready) = (&mut self.run, self.workers[id].state) else {
            return Vec::new();
        };
        let mut commands = match reply {
            Reply::Working => Vec::new(),
            Reply::Sketched { job, sketch } if current(run, job) => self.sketched(sketch),
            Reply::Simulated { job, futures } if current(run, job) => self.simulated(id, &futures),
            Reply::Reported { job, report } if current(run, job) => self.reported(report),
            Reply::Incomplete { job } if current(run, job) => self.incomplete(),
            Reply::Refused { job, why } if current(run, job) => self.refused(why),
            _ => return Vec::new(),
        };
        if !commands.is_empty() {
            self.workers[id].failures = 0;
        }
        let busy = self.run.as_ref().is_some_and(|run| run.busy(id));
        commands.push(if busy {
            Command::Watch(id)
        } else {
            Command::Relax(id)
        });
        commands
    }

    /// The first worker that is ready gets the others started, so that it is never kept waiting for them.
    fn ready(&mut self, id: WorkerId) -> Vec<Command> {
        self.workers[id].state = State::Ready;
        let mut commands = vec![Command::Relax(id)];
        commands.extend(self.next());
        commands.extend(self.share());
        for other in 0..self.workers.len() {
            let Worker {
                state, failures, ..
            } = self.workers[other];
            if state == State::Absent && failures == 0 {
                commands.extend(self.start(other));
            }
        }
        commands
    }

    fn sketched(&mut self, sketch: Box<Report>) -> Vec<Command> {
        let Some(run) = &mut self.run else {
            return Vec::new();
        };
        run.stage = Stage::Simulating;
        let show = Command::Sketch(run.form.clone(), sketch);
        let mut commands = if self.wanted.is_some() {
            self.next()
        } else {
            self.share()
        };
        commands.push(show);
        commands
    }

    fn simulated(&mut self, id: WorkerId, futures: &Range<u32>) -> Vec<Command> {
        let Some(run) = &mut self.run else {
            return Vec::new();
        };
        if !run.finish(id, futures) {
            return Vec::new();
        }
        let mut commands = Vec::new();
        if id != run.head {
            commands.push(Command::Pass(run.head, Request::Merge { job: run.job }));
        }
        commands.extend(self.share());
        commands.extend(self.ask_for_report());
        if let Some(run) = &self.run {
            commands.push(Command::Progress(run.form.clone(), run.progress()));
        }
        commands
    }

    fn ask_for_report(&mut self) -> Option<Command> {
        let run = self.run.as_mut()?;
        let worth = run.plan.is_worth_a_report(run.in_a_row(), run.reported);
        let lacks = run.reported > 0 && run.lacks(&self.measures);
        let is_free = matches!(run.stage, Stage::Simulating | Stage::Flips);
        if !is_free || !(worth || lacks) {
            return None;
        }
        run.stage = Stage::Reporting;
        let (job, measures) = (run.job, self.measures.clone());
        run.asked.clone_from(&measures);
        Some(Command::Send(run.head, Request::Report { job, measures }))
    }

    fn reported(&mut self, report: Box<Report>) -> Vec<Command> {
        let Some(run) = &mut self.run else {
            return Vec::new();
        };
        run.stage = Stage::Simulating;
        run.reported = report.replicates;
        let complete = run.reported >= run.plan.of;
        if complete && report.comparison.tried.is_none() {
            run.stage = Stage::Flips;
        }
        let over = complete && run.stage != Stage::Flips;
        let show = Command::Show(run.form.clone(), report);
        let mut commands: Vec<Command> = self.ask_for_report().into_iter().collect();
        if over && commands.is_empty() {
            self.over = self.run.take();
            commands = self.next();
            commands.extend(self.ask_for_goals());
        }
        commands.push(show);
        commands
    }

    fn refused(&mut self, why: Refusal) -> Vec<Command> {
        let head = self.run.as_ref().map_or(0, |run| run.head);
        let mut commands = self.drop_run(head);
        commands.push(Command::Tell(SimError::NoBaseline(why.to_string())));
        commands.extend(self.next());
        commands
    }

    /// The run cannot be brought to its end now: it is put by, and begun anew when the visitor asks or changes
    /// something, or when another worker is ready.
    fn incomplete(&mut self) -> Vec<Command> {
        let wish = self.run.as_ref().map(|run| (run.form.clone(), run.theory));
        self.wanted = self.wanted.take().or(wish);
        let nobody = self.workers.len();
        let mut commands = self.drop_run(nobody);
        commands.push(Command::Tell(SimError::Incomplete));
        commands
    }

    /// A worker is lost with all it had. Its pieces are done anew; if it was the head, the whole run is.
    fn fail(&mut self, id: WorkerId, trouble: SimError) -> Vec<Command> {
        let searched = |over: &Run| over.head == id && self.goals.is_some();
        let missed = self.run.as_ref().is_some_and(|run| run.busy(id))
            || self.over.as_ref().is_some_and(searched);
        let worker = &mut self.workers[id];
        let pause = PAUSES.get(worker.failures).copied();
        worker.failures += 1;
        worker.state = pause.map_or(State::Absent, |_| State::Resting);
        let mut commands = vec![Command::Stop(id)];
        if self.all(State::Absent) {
            commands.push(Command::Tell(SimError::GaveUp));
        } else if missed || !self.workers.iter().any(|w| w.state == State::Ready) {
            commands.push(Command::Tell(trouble));
        }
        commands.extend(pause.map(|pause| Command::Rest(id, pause)));
        commands.extend(self.do_anew(id));
        commands
    }

    fn do_anew(&mut self, id: WorkerId) -> Vec<Command> {
        match &mut self.run {
            Some(run) if run.head == id => {
                let wish = (run.form.clone(), run.theory);
                self.wanted.get_or_insert(wish);
                let mut commands = self.drop_run(id);
                commands.extend(self.next());
                commands
            }
            Some(run) => {
                run.take_back(id);
                self.share()
            }
            // With it went the goals that it was working out.
            None => self.ask_for_goals(),
        }
    }

    fn mismatch(&mut self) -> Vec<Command> {
        let wish = self.run.take().map(|run| (run.form, run.theory));
        self.wanted = self.wanted.take().or(wish);
        let mut commands = Vec::new();
        for (id, worker) in self.workers.iter_mut().enumerate() {
            if std::mem::take(worker).state != State::Absent {
                commands.push(Command::Stop(id));
            }
        }
        commands.push(Command::Tell(SimError::OtherVersion));
        commands
    }
}

/// Tells a worker of a run, what it is in it and what it is to estimate first.
fn tell(worker: &mut Worker, id: WorkerId, run: &Run, sketch: Option<Vec<Indicator>>) -> Command {
    worker.job = run.job;
    let role = if id == run.head {
        Role::Head
    } else {
        Role::Helper
    };
    let request = Request::Run {
        job: run.job,
        scenario: run.scenario.clone(),
        theory: run.theory,
        role,
        sketch,
    };
    Command::Send(id, request)
}

impl Run {
    fn pieces_at(&self, id: WorkerId) -> usize {
        let here = |piece: &&Piece| piece.at == At::Worker(id);
        self.pieces.iter().filter(here).count()
    }

    /// Whether the last report says nothing of some of these measures.
    fn lacks(&self, measures: &[Indicator]) -> bool {
        !measures.iter().all(|measure| self.asked.contains(measure))
    }

    /// Whether anything is expected of a worker.
    fn busy(&self, id: WorkerId) -> bool {
        let leads = id == self.head && self.stage != Stage::Simulating;
        leads || self.pieces_at(id) > 0
    }

    /// Gives the first piece that nobody has to a worker.
    fn give(&mut self, id: WorkerId) -> Option<Range<u32>> {
        let free = |piece: &&mut Piece| piece.at == At::Page;
        let piece = self.pieces.iter_mut().find(free)?;
        piece.at = At::Worker(id);
        Some(piece.futures.clone())
    }

    fn take_back(&mut self, id: WorkerId) {
        let here = |piece: &&mut Piece| piece.at == At::Worker(id);
        for piece in self.pieces.iter_mut().filter(here) {
            piece.at = At::Page;
        }
    }

    /// Notes that a worker has simulated these futures, if it was asked to.
    fn finish(&mut self, id: WorkerId, futures: &Range<u32>) -> bool {
        let this = |piece: &&mut Piece| piece.at == At::Worker(id) && piece.futures == *futures;
        let piece = self.pieces.iter_mut().find(this);
        piece.map(|piece| piece.at = At::Done).is_some()
    }

    /// Futures simulated up to the first that is missing.
    fn in_a_row(&self) -> u32 {
        let done = self.pieces.iter().take_while(|piece| piece.at == At::Done);
        done.last().map_or(0, |piece| piece.futures.end)
    }

    fn progress(&self) -> Progress {
        let done = self.pieces.iter().filter(|piece| piece.at == At::Done);
        Progress {
            done: done.map(|piece| piece.futures.len() as u32).sum(),
            of: self.plan.of,
        }
    }
}

#[cfg(test)]
mod tests;
