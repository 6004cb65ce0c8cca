//! Phase 3, motive: marginal gain of each effort for a person, by the chain rule from perceived pay through KPIs to efforts.

use crate::constants::table::Constants;
use crate::input::payout_condition::{Contestants, RelativeTo};
use crate::input::plan::Goal;
use crate::math::elementary::{exp, pow};
use crate::math::outlined;
use crate::math::simd::SimdFloat;
use crate::mechanism::forecast::Forecast;
use crate::mechanism::pay_expectation::{PayExpectation, Slopes};
use crate::mechanism::perception::Perception;
use crate::setup::cooperation::in_view;
use crate::setup::effort::Effort;
use crate::setup::team_setup::TeamSetup;
use crate::setup::{Derived, PlanSetup, Setup};

/// Clarity at which a joint component's worth is taken at its face value.
const REFERENCE_CLARITY: f64 = 0.5;
/// Trust at which it is taken at its face value.
const REFERENCE_TRUST: f64 = 0.45;

/// Fear at which it is taken at its face value.
const REFERENCE_FEAR: f64 = 0.5;
/// Legacy of competition at which it is taken at its face value.
const REFERENCE_RIVALRY: f64 = 0.4;

/// What a plan does to one team, before its people differ: motive per unit of response to pay. Own work is per unit of
/// skill, help per unit of practice.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Pull<L = f64> {
    /// From the team's results, which team-mates gain by as well.
    pub team: Effort<L>,
    /// From what everybody gains by: the firm's results and the joint goal, but for its pay for help across.
    pub everyone: Effort<L>,
    /// From the joint goal's pay for help across, which everybody gains by; scales with trust and fear.
    pub joint: L,
    /// From the own KPI by own work alone, per unit of its slope; does not scale with skill.
    pub own_alone: L,
    /// From the own KPI through the team's output, per unit of its slope.
    pub own_through_team: Effort<L>,
    /// From an opposing KPI against help across, per unit of the own KPI's slope.
    pub opposed: L,
    /// From a prize for rank, or from pay relative to others, if there is either.
    pub prize: Option<Prize<L>>,
    /// From peer feedback for help across, per unit of its slope.
    pub feedback: L,
    /// Beyond money, from an announced goal, shown results and review talks; help scales with fear.
    pub goal: Effort<L>,
    /// How well colleagues see each other's work, 0 to 1.
    pub observability: f64,
    /// Weight of a team-mate's gain for everybody who is seen, whatever the regard.
    pub pressure: L,
    /// Team-mates whose gain is perceived.
    pub team_mates: L,
    /// People of other teams.
    pub others: f64,
    /// How fast more pay counts for less, per share of base that this pull holds.
    pub damping: L,
}

/// How much the gain of others counts for a person, in units of the own gain.
#[derive(Debug, Clone, Copy)]
struct Cares<L> {
    /// Of one team-mate.
    mates: L,
    /// Of oneself and all team-mates, where the team gains.
    with_team: L,
    /// Of oneself and everybody else, where all gain.
    with_all: L,
}

/// What a prize for rank does, per unit of its slope.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Prize<L = f64> {
    /// Between people, by own work alone; does not scale with skill.
    pub alone: L,
    /// Between teams, through the team's output.
    pub through_team: Effort<L>,
    /// Against help that lifts rivals.
    pub rivals: Effort<L>,
    /// Whether friends are among those who are beaten: 1 between people, 0 between teams.
    pub friends: L,
}

/// What the pull on team `k` rests on this week.
#[derive(Debug, Clone, Copy)]
pub struct Circumstances<'a, L = f64> {
    /// What the team's efforts are taken to change.
    pub perception: &'a Perception<L>,
    /// What each measure is perceived to pay under the plan.
    pub expected_pay: &'a PayExpectation<L>,
    /// What is expected of each measure.
    pub forecast: &'a Forecast<L>,
    /// Clarity of roles at the team's hand-offs, 0 to 1.
    pub clarity: L,
    /// Mean help across that is considered normal, in standard weeks.
    pub usual_help: L,
    /// How loudly the goal is heard: commitment times the share of people kept informed, 0 to 1.
    pub heard: L,
    /// Legacy of competition between teams, 0 to 1.
    pub rivalry: L,
    /// What shown results and review talks pull.
    pub beside_pay: Effort<L>,
}

/// How strongly pay is perceived that earns so many shares of base per standard week: another part of it counts for less, at
/// this `damping`, the more is earned by the same effort already.
fn felt_pay<L: SimdFloat>(damping: L, earned: L) -> L {
    earned / (earned.abs() * damping + 1.0)
}

/// The pull of `plan` on team `k`.
pub fn pull<L: SimdFloat>(
    derived: &Derived<L>,
    plan: &PlanSetup,
    k: usize,
    now: Circumstances<L>,
) -> Pull<L> {
    let mut pull = Pull::default();
    pull.renew(derived, plan, k, &now);
    pull
}

impl<L: SimdFloat> Pull<L> {
    /// Works it out in place: it is large, and there is one for every team and week.
    pub fn renew(
        &mut self,
        derived: &Derived<L>,
        plan: &PlanSetup,
        k: usize,
        now: &Circumstances<L>,
    ) {
        let (setup, constants) = (&*derived.setup, &derived.constants);
        let bonus = plan.bonus(k);
        let heads = setup.teams[k].heads;
        self.team = now.perception.output * (now.expected_pay.team[k].slope * bonus);
        self.feedback = constants.feedback_reliability * bonus / now.usual_help;
        self.observability = setup.observability;
        self.pressure = derived.pressure[k];
        self.team_mates = in_view(constants, heads - 1.0);
        self.others = setup.people() as f64 - heads;
        self.damping = constants.stake_damping;
        self.everyone = Effort::default();
        self.joint = L::default();
        self.goal = now.beside_pay;
        self.add_own_kpi(setup, k, now, bonus);
        self.add_firm(derived, now, now.expected_pay.firm[k].slope * bonus);
        self.prize = plan
            .contest
            .map(|between| prize(setup, k, now, bonus, between));
        if let (Some(RelativeTo::Colleagues), Some(prize)) =
            (plan.plan.relative_to, &mut self.prize)
        {
            prize.rivals.across = self.opposed;
        }
        if let Some(goal) = plan.goal_of(k) {
            self.add_goal(
                derived,
                goal,
                k,
                now,
                now.expected_pay.joint[k].slope * bonus,
            );
        }
        let divided = constants.attention_dilution * plan.focus[k];
        if divided != L::default() {
            self.attend(exp(divided * now.clarity.one_minus()));
        }
    }

    /// Multiplies all pay by `attention` as it is perceived: what it earns, and what damps it by the other way.
    #[cold]
    fn attend(&mut self, attention: L) {
        self.damping = self.damping / attention;
        self.team = self.team * attention;
        self.everyone = self.everyone * attention;
        self.joint = self.joint * attention;
        self.own_alone = self.own_alone * attention;
        self.own_through_team = self.own_through_team * attention;
        self.opposed = self.opposed * attention;
        self.feedback = self.feedback * attention;
        if let Some(prize) = &mut self.prize {
            prize.alone = prize.alone * attention;
            prize.through_team = prize.through_team * attention;
            prize.rivals = prize.rivals * attention;
        }
    }

    fn add_own_kpi(&mut self, setup: &Setup, k: usize, now: &Circumstances<L>, worth: f64) {
        let team = &setup.teams[k];
        self.own_alone = L::splat(worth * team.control / setup.week.own);
        self.own_through_team = now.perception.output * (worth * (1.0 - team.control));
        self.opposed = L::splat(worth * team.opposing / setup.week.own);
    }

    fn add_firm(&mut self, derived: &Derived<L>, now: &Circumstances<L>, worth: L) {
        let mut change = now.perception.contribution() * worth;
        change.across = change.across * derived.foresight;
        self.everyone += change;
    }

    /// The joint goal: what it pays, and what it pulls beyond pay. Where it pays for help across, unclear roles, distrust
    /// and fear shrink what it is perceived to be worth.
    fn add_goal(
        &mut self,
        derived: &Derived<L>,
        goal: &Goal,
        k: usize,
        now: &Circumstances<L>,
        worth: L,
    ) {
        let constants = &derived.constants;
        let team = &derived.setup.teams[k];
        let mut change = now.perception.metric(goal.metric, team.attributed);
        let openness = rivalry_factor(constants, now.rivalry) * candour(constants, team);
        change.across = change.across * (openness * derived.foresight);
        let clear = outlined::pow(now.clarity / REFERENCE_CLARITY, constants.clarity_power);
        let paid = change * (worth * now.forecast.joint);
        self.everyone += Effort {
            across: L::default(),
            ..paid
        };
        self.joint = clear * paid.across;
        self.goal += change * (now.heard * now.clarity * (constants.goal_pull * goal.announced));
    }
}

/// A prize sets people against those whom their help would lift: team-mates' own KPIs gain from help inside, and help
/// across is taken to lift everyone's results, although attribution does not show it.
fn prize<L: SimdFloat>(
    setup: &Setup,
    k: usize,
    now: &Circumstances<L>,
    worth: f64,
    between: Contestants,
) -> Prize<L> {
    let control = setup.teams[k].control;
    let output = now.perception.output;
    let mut prize = Prize::default();
    prize.rivals.across = now.perception.value * (worth * setup.teams.len() as f64);
    match between {
        Contestants::People => {
            prize.alone = L::splat(worth * control / setup.week.own);
            prize.rivals.inside = output.inside * (worth * (1.0 - control));
            prize.friends = L::splat(1.0);
        }
        Contestants::Teams => prize.through_team = output * worth,
    }
    prize
}

/// What makes a person answer to a pull.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Disposition<L = f64> {
    /// Own-work skill, 1 for the mean of the team.
    pub skill: L,
    /// Practice in joint work, 1 for today's.
    pub practice: L,
    /// Effort that a share of base pay buys.
    pub pay_response: L,
    /// s: how much a colleague's gain counts, before closeness: type × belief × trust.
    pub regard: L,
    /// What a joint goal is perceived to be worth at this person's trust, relative to its face value.
    pub trusting: L,
    /// What joint work is perceived to be worth at this person's fear, relative to its face value.
    pub daring: L,
}

/// What a joint goal is perceived to be worth, relative to its face value, at this trust.
pub fn trust_factor<L: SimdFloat>(constants: &Constants<L>, trust: L) -> L {
    pow(trust * (1.0 / REFERENCE_TRUST), constants.trust_power)
}

/// Factor of the worth of joint work at this fear: those who are afraid do not dare what only works together.
pub fn fear_factor<L: SimdFloat>(constants: &Constants<L>, fear: L) -> L {
    let response = constants.fear_response;
    (fear * response).one_minus() * (L::splat(1.0) / (response * REFERENCE_FEAR).one_minus())
}

/// Factor of the worth of joint work under this legacy of competition: old rivals keep what they know to themselves.
pub fn rivalry_factor<L: SimdFloat>(constants: &Constants<L>, rivalry: L) -> L {
    let response = constants.rivalry_response;
    let reference = felt_rivalry(constants, L::splat(REFERENCE_RIVALRY));
    (felt_rivalry(constants, rivalry) * response).one_minus() / (response * reference).one_minus()
}

/// A legacy of competition as it is felt: itself, or from a threshold on.
pub fn felt_rivalry<L: SimdFloat>(constants: &Constants<L>, rivalry: L) -> L {
    rivalry - constants.rivalry_threshold * rivalry * rivalry.square().one_minus()
}

/// Factor of the worth of joint work for people of this team: those who fear for their contract keep what they know to
/// themselves.
pub fn candour<L: SimdFloat>(constants: &Constants<L>, team: &TeamSetup) -> L {
    (constants.agency_reserve * team.reserve).one_minus()
}

impl<L: SimdFloat> Pull<L> {
    /// The motive it gives one person, given the loss of own output per unit of help (`switching`).
    #[inline]
    pub fn motive(
        &self,
        constants: &Constants<L>,
        person: &Disposition<L>,
        slopes: Slopes<L>,
        switching: L,
    ) -> Effort<L> {
        let cares = self.cares(constants, person);
        let own = self.earned_by_work(cares, person, slopes);
        let mut inside = self.team.inside * cares.with_team
            + self.everyone.inside * cares.with_all
            + self.own_through_team.inside * slopes.own;
        let joint = self.joint * person.daring * person.trusting;
        let across = (self.everyone.across + joint) * cares.with_all;
        let mut help = person.practice * across + self.feedback * slopes.feedback
            - slopes.own * self.opposed
            - switching * own;
        let mut withheld = L::default();
        if let Some(prize) = &self.prize {
            inside += prize.through_team.inside * slopes.rank * cares.with_team;
            let beats = self.beats(prize, cares, slopes);
            withheld = prize.rivals.inside * beats;
            help -= prize.rivals.across * beats;
        }
        let valued = |earned| person.pay_response * felt_pay(self.damping, earned);
        let inside = person.practice * inside - withheld;
        Effort {
            own: valued(own) + person.skill * self.goal.own,
            inside: valued(inside) + person.practice * self.goal.inside,
            across: valued(help) + person.practice * person.daring * self.goal.across,
        }
    }

    /// The part of it that is for own work.
    #[inline]
    pub fn own_motive(
        &self,
        constants: &Constants<L>,
        person: &Disposition<L>,
        slopes: Slopes<L>,
    ) -> L {
        let cares = self.cares(constants, person);
        let earned = self.earned_by_work(cares, person, slopes);
        person.pay_response * felt_pay(self.damping, earned) + person.skill * self.goal.own
    }

    /// What counts for a person beside the own gain.
    #[inline]
    fn cares(&self, constants: &Constants<L>, person: &Disposition<L>) -> Cares<L> {
        let mates = person.regard * constants.regard_inside + self.pressure;
        let with_team = mates * self.team_mates + 1.0;
        Cares {
            mates,
            with_team,
            with_all: person.regard * (constants.regard_across * self.others) + with_team,
        }
    }

    /// What own work is perceived to earn, before pay is damped.
    #[inline]
    fn earned_by_work(&self, cares: Cares<L>, person: &Disposition<L>, slopes: Slopes<L>) -> L {
        let mut own = self.team.own * cares.with_team
            + self.everyone.own * cares.with_all
            + self.own_through_team.own * slopes.own;
        let mut alone = slopes.own * self.own_alone;
        if let Some(prize) = &self.prize {
            own += prize.through_team.own * slopes.rank * cares.with_team;
            alone += prize.alone * self.beats(prize, cares, slopes);
        }
        person.skill * own + alone
    }

    /// The slope of a prize as far as it is won against others: one that friends lose is worth less where they see it.
    #[inline]
    fn beats(&self, prize: &Prize<L>, cares: Cares<L>, slopes: Slopes<L>) -> L {
        let spared = cares.mates * self.observability * prize.friends;
        slopes.rank * spared.one_minus().simd_max(L::default())
    }

    /// `yes` in the futures where the mask says so, `no` in the others.
    pub fn pick(mask: L::Mask, yes: &Self, no: &Self) -> Self {
        let one = |yes, no| L::select(mask, yes, no);
        let effort = |yes, no| Effort::pick(mask, yes, no);
        let prize = |pull: &Self| pull.prize.unwrap_or_default();
        let prizes = yes.prize.or(no.prize).map(|_| {
            let (yes, no) = (prize(yes), prize(no));
            Prize {
                alone: one(yes.alone, no.alone),
                through_team: effort(yes.through_team, no.through_team),
                rivals: effort(yes.rivals, no.rivals),
                friends: one(yes.friends, no.friends),
            }
        });
        Self {
            team: effort(yes.team, no.team),
            everyone: effort(yes.everyone, no.everyone),
            joint: one(yes.joint, no.joint),
            own_alone: one(yes.own_alone, no.own_alone),
            own_through_team: effort(yes.own_through_team, no.own_through_team),
            opposed: one(yes.opposed, no.opposed),
            prize: prizes,
            feedback: one(yes.feedback, no.feedback),
            goal: effort(yes.goal, no.goal),
            damping: one(yes.damping, no.damping),
            ..*yes
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mechanism::pay_expectation::PlanYear;
    use crate::setup::derived::pressure;

    fn person() -> Disposition {
        Disposition {
            skill: 1.0,
            practice: 1.0,
            pay_response: 0.2,
            regard: 0.0,
            trusting: trust_factor(&Constants::default(), 0.45),
            daring: fear_factor(&Constants::default(), 0.5),
        }
    }

    const SLOPES: Slopes = Slopes {
        own: 1.0,
        rank: 0.0,
        feedback: 1.0,
    };

    /// Constants under which pay is perceived in proportion.
    fn in_proportion() -> Constants {
        Constants {
            stake_damping: 0.0,
            ..Constants::default()
        }
    }

    fn motive(pull: &Pull, person: &Disposition, switching: f64) -> Effort {
        pull.motive(&in_proportion(), person, SLOPES, switching)
    }

    #[test]
    fn regard_for_others_adds_their_gain_by_closeness() {
        let gain = Effort {
            own: 1.0,
            ..Effort::default()
        };
        let team = Pull {
            team: gain,
            team_mates: 3.0,
            others: 50.0,
            ..Pull::default()
        };
        let everyone = Pull {
            team: Effort::default(),
            everyone: gain,
            ..team
        };
        let kind = Disposition {
            regard: 0.5,
            ..person()
        };
        let c = Constants::default();
        assert_eq!(motive(&team, &person(), 0.0).own, 0.2);
        assert_eq!(motive(&everyone, &person(), 0.0).own, 0.2);
        let mates = 0.5 * c.regard_inside * 3.0;
        let others = 0.5 * c.regard_across * 50.0;
        assert!((motive(&team, &kind, 0.0).own - 0.2 * (1.0 + mates)).abs() < 1e-15);
        let all = 0.2 * (1.0 + mates + others);
        assert!((motive(&everyone, &kind, 0.0).own - all).abs() < 1e-15);
    }

    #[test]
    fn nearly_all_of_a_few_are_in_view_and_never_more_than_a_circle() {
        let constants = Constants::default();
        let seen = |team_mates| in_view(&constants, team_mates);
        assert!(seen(1.0) > 0.7 && seen(6.0) > seen(3.0));
        assert!(seen(1e6) <= constants.circle && seen(39.0) / 39.0 < seen(6.0) / 6.0);
    }

    #[test]
    fn the_more_the_same_effort_earns_the_less_more_of_it_counts() {
        let valued = |earned| felt_pay(1.0, earned);
        assert_eq!((valued(0.0), valued(1.0), valued(-1.0)), (0.0, 0.5, -0.5));
        assert!(valued(0.2) - valued(0.1) > valued(0.9) - valued(0.8) && valued(0.9) > valued(0.8));
    }

    #[test]
    fn those_who_are_seen_work_for_their_team_mates_gain_whatever_their_type() {
        let seen = |observability| Pull {
            team: Effort {
                own: 1.0,
                ..Effort::default()
            },
            pressure: pressure(&Constants::default(), observability, 0.0),
            team_mates: 2.0,
            ..Pull::default()
        };
        let pressure = Constants::default().peer_pressure;
        assert_eq!(motive(&seen(0.0), &person(), 0.0).own, 0.2);
        let pressed = 0.2 * (1.0 + 0.8 * pressure * 2.0);
        assert!((motive(&seen(0.8), &person(), 0.0).own - pressed).abs() < 1e-15);
    }

    #[test]
    fn help_across_loses_what_switching_costs_own_work() {
        let pull = Pull {
            own_alone: 0.5,
            ..Pull::default()
        };
        let found = motive(&pull, &person(), 0.04);
        assert!((found.across + 0.04 * found.own).abs() < 1e-15 && found.own > 0.0);
    }

    #[test]
    fn feedback_and_the_joint_goal_pull_toward_help_across() {
        let feedback = Pull {
            feedback: 0.3,
            ..Pull::default()
        };
        assert!((motive(&feedback, &person(), 0.0).across - 0.2 * 0.3).abs() < 1e-15);
        let joint = Pull {
            joint: 0.1,
            others: 20.0,
            ..Pull::default()
        };
        let trusting = Disposition {
            trusting: trust_factor(&Constants::default(), 0.8),
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
    fn fear_shrinks_what_joint_work_is_worth_and_nothing_else() {
        let pull = Pull {
            joint: 0.1,
            feedback: 0.3,
            own_alone: 0.5,
            ..Pull::default()
        };
        let afraid = Disposition {
            daring: fear_factor(&Constants::default(), 0.9),
            ..person()
        };
        let (bold, shy) = (motive(&pull, &person(), 0.0), motive(&pull, &afraid, 0.0));
        assert_eq!(bold.own, shy.own);
        let lost = bold.across - shy.across;
        let expected = 0.2 * 0.1 * (1.0 - fear_factor(&Constants::default(), 0.9));
        assert!((lost - expected).abs() < 1e-15 && lost > 0.0);
    }

    #[test]
    fn an_opposing_kpi_and_a_prize_for_rank_hold_help_back() {
        let opposed = Pull {
            opposed: 0.4,
            ..Pull::default()
        };
        assert!((motive(&opposed, &person(), 0.0).across + 0.2 * 0.4).abs() < 1e-15);
        let tournament = Pull {
            observability: 0.6,
            pressure: pressure(&Constants::default(), 0.6, 0.0),
            prize: Some(Prize {
                alone: 0.5,
                rivals: Effort {
                    own: 0.0,
                    inside: 0.2,
                    across: 0.3,
                },
                friends: 1.0,
                ..Prize::default()
            }),
            ..Pull::default()
        };
        let slopes = Slopes {
            own: 0.0,
            rank: 2.0,
            ..SLOPES
        };
        let motive =
            |person: &Disposition| tournament.motive(&in_proportion(), person, slopes, 0.0);
        let found = motive(&person());
        let seen = 1.0 - Constants::default().peer_pressure * 0.6 * 0.6;
        assert!((found.own - 0.2 * 0.5 * 2.0 * seen).abs() < 1e-15);
        assert!((found.across + 0.2 * 0.3 * 2.0 * seen).abs() < 1e-15);
        assert!((found.inside + 0.2 * 0.2 * 2.0 * seen).abs() < 1e-15);
        let friend = Disposition {
            regard: 0.8,
            ..person()
        };
        let spared = motive(&friend);
        assert!(spared.own < found.own && spared.inside > found.inside);
        assert!(spared.across > found.across && spared.across < 0.0);
    }

    #[test]
    fn a_goal_pulls_without_pay_as_far_as_roles_are_clear_and_it_is_heard() {
        let scenario =
            crate::Scenario::check(crate::input::preset::scenario("default").unwrap()).unwrap();
        let setup = Setup::new(&scenario, Constants::default()).unwrap();
        let derived = Derived::central(&std::sync::Arc::new(setup));
        let setup = &*derived.setup;
        let forecast = Forecast::on_target(setup);
        let perception = Perception {
            integration: 1.0,
            ..Perception::default()
        };
        let plan = &setup.arms[4].plan;
        let expected_pay = PayExpectation::new(&derived, plan, &forecast, PlanYear::Later);
        let goal = |clarity: f64, heard: f64| {
            let now = Circumstances {
                perception: &perception,
                expected_pay: &expected_pay,
                forecast: &forecast,
                clarity,
                usual_help: setup.week.across,
                heard,
                rivalry: 0.4,
                beside_pay: Effort::default(),
            };
            pull(&derived, plan, 0, now)
        };
        let strength = derived.constants.goal_pull;
        assert!((goal(0.8, 1.0).goal.across - strength * 0.8).abs() < 1e-15);
        assert!((goal(0.8, 0.5).goal.across - strength * 0.4).abs() < 1e-15);
        assert_eq!(goal(0.8, 1.0).joint, 0.0);
    }
}
