//! Discrete events of a future: what happens or does not, so that the least difference may decide it.

use crate::input::plan::Kpi;
use crate::math::simd::SimdFloat;
use crate::mechanism::commitment::Stage;
use crate::mechanism::pay::{Payout, gate_share, winners};
use crate::setup::{PlanSetup, Setup};
use crate::week::Trace;
use crate::week::context::Context;
use crate::week::world::World;

/// What happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum EventKind {
    /// A person leaves, or the sponsor.
    Leaves,
    /// A person takes up the new way.
    Adopts,
    /// The change is called off.
    CalledOff,
    /// A measure reaches the threshold from which it pays.
    Threshold,
    /// The gate to own pay is open.
    Gate,
    /// A person wins a prize for rank.
    Prize,
}

impl EventKind {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Leaves,
        Self::Adopts,
        Self::CalledOff,
        Self::Threshold,
        Self::Gate,
        Self::Prize,
    ];
}

/// An event of a future.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Event {
    /// Its week, from 0.
    pub week: usize,
    /// What happens.
    pub kind: EventKind,
    /// To whom: the number of a person; for a threshold that of a person or team after the number of the measure.
    pub who: (usize, usize),
}

/// Notes the events of one lane.
pub(super) struct Watcher {
    lane: usize,
    events: Vec<Event>,
    /// How many have left each position.
    generations: Vec<u32>,
    sponsors: u32,
    stage: Stage,
}

impl Watcher {
    /// Of a lane, before the first week.
    pub fn new(lane: usize) -> Self {
        Self {
            lane,
            events: Vec::new(),
            generations: Vec::new(),
            sponsors: 0,
            stage: Stage::Running,
        }
    }

    /// What it has noted, in order.
    pub fn events(mut self) -> Vec<Event> {
        self.events.sort_unstable();
        self.events
    }

    /// Notes a week that has just passed.
    pub fn note<L: SimdFloat>(&mut self, context: &Context<L>, world: &World<L>, trace: &Trace<L>) {
        let week = world.week - 1;
        self.note_people(world, week);
        self.note_leadership(world, week);
        if let Some(payout) = &trace.payout[self.lane] {
            let plan = context.plan(world, self.lane);
            self.note_payout(context.setup, plan, payout, week);
        }
    }

    fn note_people<L: SimdFloat>(&mut self, world: &World<L>, week: usize) {
        self.generations.resize(world.positions.len(), 0);
        for (i, position) in world.positions.iter().enumerate() {
            let generation = position.generation[self.lane];
            if generation != self.generations[i] {
                self.generations[i] = generation;
                self.happens(week, EventKind::Leaves, (i, 0));
            }
            if position.since.extract(self.lane) == week as f64 {
                self.happens(week, EventKind::Adopts, (i, 0));
            }
        }
    }

    fn note_leadership<L: SimdFloat>(&mut self, world: &World<L>, week: usize) {
        let commitment = &world.commitment[self.lane];
        if commitment.sponsors() != self.sponsors {
            self.sponsors = commitment.sponsors();
            self.happens(week, EventKind::Leaves, (world.positions.len(), 0));
        }
        if commitment.stage != self.stage {
            self.stage = commitment.stage;
            self.happens(week, EventKind::CalledOff, (0, 0));
        }
    }

    fn note_payout(&mut self, setup: &Setup, plan: &PlanSetup, payout: &Payout, week: usize) {
        let attainment = &payout.attainment;
        if plan.plan.gate.is_some() && gate_share(plan, attainment) > 0.0 {
            self.happens(week, EventKind::Gate, (0, 0));
        }
        for (i, prize) in winners(setup, plan, attainment).iter().enumerate() {
            if *prize > 0.0 {
                self.happens(week, EventKind::Prize, (i, 0));
            }
        }
        for (k, team) in setup.teams.iter().enumerate() {
            for i in team.people.clone() {
                self.note_threshold(plan, Kpi::Own, attainment.own[i], k, (week, i));
                self.note_threshold(plan, Kpi::Feedback, attainment.feedback[i], k, (week, i));
            }
            self.note_threshold(plan, Kpi::Team, attainment.team[k], k, (week, k));
            self.note_threshold(plan, Kpi::Firm, attainment.firm, k, (week, k));
            self.note_threshold(plan, Kpi::Joint, attainment.joint, k, (week, k));
        }
    }

    /// Notes whether what is paid in team `k` by a measure reaches its threshold.
    fn note_threshold(
        &mut self,
        plan: &PlanSetup,
        kpi: Kpi,
        reached: f64,
        k: usize,
        (week, who): (usize, usize),
    ) {
        let is_paid = plan.bonus(k) * plan.weight(k, kpi) > 0.0;
        if is_paid && reached >= plan.terms[k].curve(kpi).threshold {
            self.happens(week, EventKind::Threshold, (kpi as usize, who));
        }
    }

    fn happens(&mut self, week: usize, kind: EventKind, who: (usize, usize)) {
        self.events.push(Event { week, kind, who });
    }
}
