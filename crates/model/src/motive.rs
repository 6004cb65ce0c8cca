//! Phase 3, motive: what pulls a person toward each effort, by the chain rule from pay felt to what effort changes.

use crate::constants::Constants;
use crate::effort::Effort;
use crate::forecast::{Felt, Forecast};
use crate::perception::Perception;
use crate::plan::Component;
use crate::real::pow;
use crate::setting::{ArmSetting, Setting};

/// Clarity at which a joint component's worth is taken at its face value.
const REFERENCE_CLARITY: f64 = 0.5;
/// Trust at which it is taken at its face value.
const REFERENCE_TRUST: f64 = 0.45;

/// What a plan does to one team, before its people differ: motive per unit of response to pay. Own work is per unit of
/// skill, help per unit of practice.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Pull {
    /// For the person's own gain from team, firm and joint results.
    pub selfish: Effort,
    /// For team-mates' gain, per unit of regard inside.
    pub team: Effort,
    /// For everyone's gain, per unit of regard across.
    pub wide: Effort,
    /// From the joint goal for help across, own and (per unit of regard) everyone's gain; scales with trust.
    pub joint: Shared,
    /// From the own KPI by own work alone, per unit of its slope; does not scale with skill.
    pub own_alone: f64,
    /// From the own KPI through the team's output, per unit of its slope.
    pub own_through_team: Effort,
    /// From peer feedback for help across, per unit of its slope.
    pub feedback: f64,
    /// From an announced goal, beyond money.
    pub goal: Effort,
}

/// A motive for one's own gain and, per unit of regard, for others'.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Shared {
    /// For one's own gain.
    pub selfish: f64,
    /// For others' gain, per unit of regard.
    pub others: f64,
}

/// What the pull on team `k` rests on this week.
#[derive(Debug, Clone, Copy)]
pub struct Circumstances<'a> {
    /// What the team's efforts are taken to change.
    pub perception: &'a Perception,
    /// What each measure is felt to pay under the plan.
    pub felt: &'a Felt,
    /// What is expected of each measure.
    pub forecast: &'a Forecast,
    /// Clarity of roles at the team's hand-offs, 0 to 1.
    pub clarity: f64,
    /// Mean help across that is considered normal, in standard weeks.
    pub usual_help: f64,
}

/// The pull of option `arm` on team `k`.
pub fn pull(setting: &Setting, arm: &ArmSetting, k: usize, now: Circumstances) -> Pull {
    let worth = |component, slope: f64| arm.target_bonus[k] * arm.weight(component) * slope;
    let mut pull = Pull::default();
    pull.add_own_kpi(setting, k, &now, worth(Component::Own, 1.0));
    pull.add_team(
        setting,
        k,
        &now,
        worth(Component::Team, now.felt.team[k].slope),
    );
    pull.add_firm(setting, &now, worth(Component::Firm, now.felt.firm.slope));
    pull.feedback = worth(
        Component::Feedback,
        setting.constants.feedback_reliability / now.usual_help,
    );
    pull.add_goal(
        setting,
        arm,
        k,
        &now,
        worth(Component::Joint, now.felt.joint.slope),
    );
    pull
}

impl Pull {
    fn add_own_kpi(&mut self, setting: &Setting, k: usize, now: &Circumstances, worth: f64) {
        let control = setting.teams[k].control;
        self.own_alone = worth * control / setting.week.own;
        self.own_through_team = now.perception.output * (worth * (1.0 - control));
    }

    fn add_team(&mut self, setting: &Setting, k: usize, now: &Circumstances, worth: f64) {
        let change = now.perception.output * worth;
        self.selfish += change;
        self.team += change * (setting.teams[k].heads - 1.0);
    }

    fn add_firm(&mut self, setting: &Setting, now: &Circumstances, worth: f64) {
        let change = now.perception.contribution() * worth;
        self.selfish += change;
        self.wide += change * (setting.people() as f64 - 1.0);
    }

    /// The joint goal: what it pays, and what it pulls beyond pay. Where it pays for help across, unclear roles and
    /// distrust shrink what it is felt to be worth.
    fn add_goal(
        &mut self,
        setting: &Setting,
        arm: &ArmSetting,
        k: usize,
        now: &Circumstances,
        worth: f64,
    ) {
        let Some(goal) = arm.goal() else { return };
        let others = setting.people() as f64 - 1.0;
        let change = now
            .perception
            .metric(goal.metric, setting.teams[k].attributed);
        let clear = pow(
            now.clarity / REFERENCE_CLARITY,
            setting.constants.clarity_power,
        );
        let paid = change * (worth * now.forecast.joint);
        let own = Effort {
            across: 0.0,
            ..paid
        };
        self.selfish += own;
        self.wide += own * others;
        self.joint = Shared {
            selfish: clear * paid.across,
            others: clear * paid.across * others,
        };
        self.goal = change * (setting.constants.goal_pull * goal.announced * now.clarity);
    }
}

/// What makes a person answer to a pull.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Disposition {
    /// Own-work skill, 1 for the mean of the team.
    pub skill: f64,
    /// Practice in joint work, 1 for today's.
    pub practice: f64,
    /// Effort that a share of base pay buys.
    pub pay_response: f64,
    /// s: how much a colleague's gain counts, before closeness: type × belief × trust.
    pub regard: f64,
    /// Trust toward other teams, 0 to 1.
    pub trust: f64,
    /// Slope of the own KPI's expected payout.
    pub own_slope: f64,
    /// Slope of peer feedback's expected payout.
    pub feedback_slope: f64,
}

/// s_i: how much a colleague's gain counts beside an own one. More trust never lowers it.
pub fn regard(kind: f64, response: f64, trust: f64) -> f64 {
    kind * response * trust
}

/// What a joint goal is felt to be worth, relative to its face value, at this trust.
pub fn trust_factor(constants: &Constants, trust: f64) -> f64 {
    pow(trust / REFERENCE_TRUST, constants.trust_power)
}

impl Pull {
    /// The motive it gives one person, given the loss of own output per unit of help (`switching`).
    pub fn motive(&self, constants: &Constants, person: &Disposition, switching: f64) -> Effort {
        let inside = person.regard * constants.regard_inside;
        let across = person.regard * constants.regard_across;
        let mut pay = self.selfish + self.team * inside + self.wide * across;
        pay += self.own_through_team * person.own_slope;
        let joint = self.joint.selfish + self.joint.others * across;
        if joint != 0.0 {
            pay.across += joint * trust_factor(constants, person.trust);
        }
        let own = person.skill * pay.own + self.own_alone * person.own_slope;
        let help = person.practice * pay.across + self.feedback * person.feedback_slope;
        Effort {
            own: person.pay_response * own + person.skill * self.goal.own,
            inside: person.practice * (person.pay_response * pay.inside + self.goal.inside),
            across: person.pay_response * (help - switching * own)
                + person.practice * self.goal.across,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person() -> Disposition {
        Disposition {
            skill: 1.0,
            practice: 1.0,
            pay_response: 0.2,
            regard: 0.0,
            trust: 0.45,
            own_slope: 1.0,
            feedback_slope: 1.0,
        }
    }

    fn motive(pull: &Pull, person: &Disposition, switching: f64) -> Effort {
        pull.motive(&Constants::default(), person, switching)
    }

    #[test]
    fn regard_for_others_adds_their_gain_by_closeness() {
        let gain = Effort {
            own: 1.0,
            ..Effort::default()
        };
        let inside = Pull {
            team: gain,
            ..Pull::default()
        };
        let across = Pull {
            wide: gain,
            ..Pull::default()
        };
        let kind = Disposition {
            regard: 0.5,
            ..person()
        };
        assert_eq!(motive(&inside, &person(), 0.0).own, 0.0);
        assert!((motive(&inside, &kind, 0.0).own - 0.2 * 0.5 * 0.5).abs() < 1e-15);
        assert!((motive(&across, &kind, 0.0).own - 0.2 * 0.5 * 0.2).abs() < 1e-15);
    }

    #[test]
    fn help_across_loses_what_switching_costs_own_work() {
        let pull = Pull {
            own_alone: 0.5,
            ..Pull::default()
        };
        let felt = motive(&pull, &person(), 0.04);
        assert!((felt.across + 0.04 * felt.own).abs() < 1e-15 && felt.own > 0.0);
    }

    #[test]
    fn feedback_and_the_joint_goal_pull_toward_help_across() {
        let feedback = Pull {
            feedback: 0.3,
            ..Pull::default()
        };
        assert!((motive(&feedback, &person(), 0.0).across - 0.2 * 0.3).abs() < 1e-15);
        let joint = Pull {
            joint: Shared {
                selfish: 0.1,
                others: 2.0,
            },
            ..Pull::default()
        };
        let trusting = Disposition {
            trust: 0.8,
            ..person()
        };
        let caring = Disposition {
            regard: 0.4,
            ..person()
        };
        let base = motive(&joint, &person(), 0.0).across;
        assert!((base - 0.2 * 0.1).abs() < 1e-15);
        assert!(motive(&joint, &trusting, 0.0).across > base);
        assert!(motive(&joint, &caring, 0.0).across > base);
    }

    #[test]
    fn a_goal_pulls_without_pay_as_far_as_roles_are_clear() {
        let scenario = crate::Scenario::check(crate::preset::scenario("default").unwrap()).unwrap();
        let setting = Setting::new(&scenario, Constants::default()).unwrap();
        let forecast = Forecast::on_target(&setting);
        let perception = Perception {
            integration: 1.0,
            ..Perception::default()
        };
        let arm = &setting.arms[4];
        let felt = forecast.felt(&setting, &arm.plan);
        let goal = |clarity| {
            let now = Circumstances {
                perception: &perception,
                felt: &felt,
                forecast: &forecast,
                clarity,
                usual_help: setting.week.across,
            };
            pull(&setting, arm, 0, now)
        };
        assert!((goal(0.8).goal.across - 0.05 * 0.8).abs() < 1e-15);
        assert_eq!(goal(0.8).joint, Shared::default());
        assert!(goal(0.4).goal.across < goal(0.8).goal.across);
    }
}
