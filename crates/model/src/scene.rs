//! What a week of an option reads and does not change, and what follows from it and the state of the world.

use crate::commitment::Stage;
use crate::correction::Correction;
use crate::luck::Luck;
use crate::roll_out::Doses;
use crate::setting::{ArmSetting, Novelty, PlanSetting, Setting};
use crate::today::Today;
use crate::world::{InForce, World};

/// The surroundings of one option in one future.
#[derive(Debug, Clone, Copy)]
pub struct Scene<'a> {
    /// The organisation, its constants and options.
    pub setting: &'a Setting,
    /// The option.
    pub arm: &'a ArmSetting,
    /// Where it started.
    pub today: &'a Today,
    /// What chance does.
    pub luck: &'a Luck,
    /// What chance alone would move.
    pub correction: &'a Correction,
}

impl<'a> Scene<'a> {
    /// The plan in force.
    pub fn plan(&self, world: &World) -> &'a PlanSetting {
        match world.in_force {
            InForce::Options => &self.arm.plan,
            InForce::Todays => &self.setting.arms[0].plan,
        }
    }

    /// The plan that a period starting now is paid by: the option's, once it has taken the place of today's and as long as
    /// it is not called off.
    pub fn due(&self, world: &World) -> InForce {
        let running = world.commitment.stage == Stage::Running;
        if self.arm.pay == Novelty::New && running && world.week >= self.arm.pay_from {
            InForce::Options
        } else {
            InForce::Todays
        }
    }

    /// Whether there is anything new to take up yet: a plan in force or a measure that has started.
    pub fn has_begun(&self, world: &World) -> bool {
        let pay = self.arm.pay == Novelty::New && world.week >= self.arm.pay_from;
        let start = self.arm.programme.first_start();
        pay || start.is_some_and(|start| world.week >= start)
    }

    /// What the programme does this week.
    pub fn doses(&self, world: &World) -> Doses {
        match world.commitment.stage {
            Stage::Running => Doses::of(
                &self.arm.programme,
                &self.setting.constants,
                world.week,
                world.commitment.level,
            ),
            Stage::CalledOff => Doses::default(),
        }
    }

    /// How loudly a goal is heard, 0 to 1: by those who are kept informed, as long as somebody stands behind it.
    pub fn heard(&self, world: &World) -> f64 {
        self.arm.programme.informed * world.commitment.level
    }

    /// How hard systems are pressed beyond today, 0 to 1; IT that shares the joint goal's risk withstands it.
    pub fn pressure(&self, world: &World) -> f64 {
        let plan = self.plan(world);
        self.setting.environment.system_pressure * (1.0 - plan.shared_risk)
    }
}
