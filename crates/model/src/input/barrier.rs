//! The five barriers to working together: what each level looks like, what moves it, and how far a plan itself is one.

use serde::{Deserialize, Serialize};

use crate::input::form::Form;
use crate::input::organisation::Team;
use crate::input::plan::{JointMetric, Plan};
use crate::scenario::team_terms::Terms;

/// Something that keeps people from working across teams.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Barrier {
    /// People are slow to take up a new way.
    Aversion,
    /// A failed joint attempt feels dangerous.
    Fear,
    /// Nobody knows who owns a hand-off.
    UnclearRoles,
    /// Pay depends on measures that ignore or oppose the customer's journey.
    Misalignment,
    /// People do not count on other teams to give back.
    Distrust,
}

/// Something that moves a barrier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each is named by the function below")]
pub enum Cure {
    Communication,
    Sponsor,
    Training,
    SafeToFail,
    RoleWorkshop,
    Lead,
    ProjectManagers,
    Strategists,
    Deciding,
    JointShare,
    Gate,
    Pool,
    SharedRisk,
    WhoIsInside,
    Transparency,
    Contact,
    OpeningUp,
}

/// What moves the legacy of competition between teams.
pub const COMPETITION_CURES: &[Cure] = &[Cure::RoleWorkshop];

impl Cure {
    /// Its name in a sentence.
    pub fn name(self) -> &'static str {
        match self {
            Self::Communication => "communication and small wins",
            Self::Sponsor => "a visible sponsor",
            Self::Training => "training",
            Self::SafeToFail => "trials that are safe to fail",
            Self::RoleWorkshop => "a role workshop with a list of who does what (RACI)",
            Self::Lead => "a lead",
            Self::ProjectManagers => "project managers",
            Self::Strategists => "integrated strategists",
            Self::Deciding => "joint planning that decides",
            Self::JointShare => "the joint share",
            Self::Gate => "a gate",
            Self::Pool => "a pool",
            Self::SharedRisk => "shared risk and reward",
            Self::WhoIsInside => "who is inside the joint goal",
            Self::Transparency => "transparency",
            Self::Contact => "structured contact",
            Self::OpeningUp => "joint planning that opens up",
        }
    }
}

impl Barrier {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Aversion,
        Self::Fear,
        Self::UnclearRoles,
        Self::Misalignment,
        Self::Distrust,
    ];

    /// Its name as a heading.
    pub fn name(self) -> &'static str {
        match self {
            Self::Aversion => "Aversion to change",
            Self::Fear => "Fear of failure",
            Self::UnclearRoles => "Unclear roles",
            Self::Misalignment => "Misaligned incentives",
            Self::Distrust => "Lack of trust",
        }
    }

    /// What `level` of it, 0 (absent) to 100 (worst), looks like: the sentence for the nearest of 0, 25, 50, 75 and 100.
    pub fn looks_like(self, level: f64) -> &'static str {
        let place = (level.clamp(0.0, 100.0) / 25.0).round() as usize;
        self.looks()[place.min(4)]
    }

    fn looks(self) -> &'static [&'static str; 5] {
        match self {
            Self::Aversion => &AVERSION,
            Self::Fear => &FEAR,
            Self::UnclearRoles => &UNCLEAR_ROLES,
            Self::Misalignment => &MISALIGNMENT,
            Self::Distrust => &DISTRUST,
        }
    }

    /// What moves it, or takes the edge off what it does.
    pub fn remedies(self) -> &'static [Cure] {
        match self {
            Self::Aversion => &[Cure::Communication, Cure::Sponsor],
            Self::Fear => &[Cure::Training, Cure::SafeToFail],
            Self::UnclearRoles => &[
                Cure::RoleWorkshop,
                Cure::Lead,
                Cure::ProjectManagers,
                Cure::Strategists,
                Cure::Deciding,
            ],
            Self::Misalignment => &[
                Cure::JointShare,
                Cure::Gate,
                Cure::Pool,
                Cure::SharedRisk,
                Cure::WhoIsInside,
            ],
            Self::Distrust => &[Cure::Transparency, Cure::Contact, Cure::OpeningUp],
        }
    }

    /// Its level today, 0 to 100: what the culture says, or how far today's plan is misaligned.
    pub fn level(self, form: &Form) -> f64 {
        let culture = &form.culture;
        match self {
            Self::Aversion => culture.aversion_to_change,
            Self::Fear => culture.fear_of_failure,
            Self::UnclearRoles => culture.unclear_roles,
            Self::Misalignment => form
                .plans
                .first()
                .map_or(0.0, |today| misalignment(form, today)),
            Self::Distrust => culture.lack_of_trust,
        }
    }
}

const AVERSION: [&str; 5] = [
    "Teams volunteer for a pilot before they are asked, and old reports are switched off the same week.",
    "Most give a new way a fair try once the reason is clear and a colleague has gone first.",
    "People nod in the meeting and then wait: who else does it, and will it still matter next quarter?",
    "“We tried that before” ends the discussion; the old spreadsheets are kept going just in case.",
    "Every proposal meets a reason why it cannot work here; the last reorganisation was sat out.",
];

const FEAR: [&str; 5] = [
    "A joint campaign that flopped is shown to everyone, and the same people get the next one.",
    "Teams test small things together; a miss is talked through once and the next test is planned.",
    "People suggest a joint test only if it will surely work, and ask first who answers for a miss.",
    "Before a joint launch everyone collects e-mails that prove it was not their fault.",
    "Nobody puts a name to a joint campaign: whoever did so last was passed over for promotion.",
];

const UNCLEAR_ROLES: [&str; 5] = [
    "At every hand-off one person can say what is given, by when, and who takes it from there.",
    "Most hand-offs have an owner; now and then a lead lies over a weekend until somebody asks.",
    "Every other project has two teams building the same page, or each waiting for the other's brief.",
    "Meetings end with “somebody should follow up”; a lead changes hands twice before anyone calls.",
    "Nobody can say who owns the customer after the click; each question goes up to the boss and back.",
];

const MISALIGNMENT: [&str; 5] = [
    "Bonuses rise only when the customer's whole journey works, whoever gets the last click.",
    "Bonuses turn mostly on shared results; one's own number is a small line in the statement.",
    "Half the bonus rewards the journey, half the own channel; the two quarrel at every quarter's end.",
    "People help once their own number is safe; in the last month of a quarter nobody has time.",
    "Helping costs bonus: search and social bid against each other for the same customer's last click.",
];

const DISTRUST: [&str; 5] = [
    "Teams share raw results before they are asked, and lend each other people without a form.",
    "People call each other directly and count on a favour coming back; only budgets stay private.",
    "Teams show what is finished, keep what is half done, and check each other's numbers.",
    "Each team brings its own dashboard; requests go out in writing with the boss in copy.",
    "Data are held back, meetings are rehearsed, and an offer of help is taken for a takeover.",
];

/// How misaligned incentives are under `plan`, 0 to 100: the share of bonus money on measures that ignore the journey,
/// where a measure that opposes it counts up to twice. It is 0 where no money is at stake.
pub fn misalignment(form: &Form, plan: &Plan) -> f64 {
    let (mut astray, mut all) = (0.0, 0.0);
    for team in &form.organisation.teams {
        let terms = Terms::resolve(plan, team, bonus_today(form, team));
        let money = f64::from(team.heads) * team.pay_base() * terms.bonus;
        astray += money * astray_share(&terms, team, plan);
        all += money;
    }
    if all > 0.0 {
        (100.0 * astray / all).min(100.0)
    } else {
        0.0
    }
}

fn bonus_today(form: &Form, team: &Team) -> f64 {
    let bonus = team.bonus_today();
    let today = form.plans.first();
    today.map_or(bonus, |today| today.bonus_of(&team.name, bonus))
}

/// Share of a team's bonus on measures that ignore the journey; an opposing one counts up to twice.
fn astray_share(terms: &Terms, team: &Team, plan: &Plan) -> f64 {
    let weights = terms.weights;
    let joint = match plan.goal.map(|goal| goal.metric) {
        Some(metric) if ignores_the_journey(metric) => weights.joint,
        _ => 0.0,
    };
    weights.own * (1.0 + team.opposing) + weights.team + weights.rank + joint
}

/// Attributed results do not show what a hand-off was worth.
fn ignores_the_journey(metric: JointMetric) -> bool {
    matches!(metric, JointMetric::AttributedResults(_))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::contract::{Agency, Basis, Contract};
    use crate::input::preset;
    use crate::input::team_kind::{Kind, Kinds};

    fn default() -> Form {
        let mut form = preset::scenario("default").unwrap();
        for team in &mut form.organisation.teams {
            (team.kind, team.opposing, team.contract) = (Kind::Channel, 0.0, Contract::Bonus);
        }
        form
    }

    fn strong() -> Plan {
        preset::plan("joint-strong").unwrap()
    }

    fn agency(basis: Basis) -> Form {
        let mut form = default();
        form.organisation.teams.truncate(1);
        form.organisation.teams[0].kind = Kind::Agency;
        form.organisation.teams[0].contract = Contract::Agency(Agency {
            basis,
            ..Agency::default()
        });
        form
    }

    fn assert_near(level: f64, expected: f64) {
        assert!((level - expected).abs() < 1e-9, "{level} {expected}");
    }

    #[test]
    fn todays_mix_is_badly_aligned_and_a_strong_joint_plan_is_not() {
        let form = default();
        assert_near(Barrier::Misalignment.level(&form), 80.0);
        assert_near(misalignment(&form, &strong()), 40.0);
        let shipped = preset::scenario("default").unwrap();
        assert!((80.0..95.0).contains(&Barrier::Misalignment.level(&shipped)));
    }

    #[test]
    fn an_opposing_kpi_counts_up_to_twice_and_the_whole_never_beyond_a_hundred() {
        let mut form = default();
        for team in &mut form.organisation.teams {
            team.opposing = 1.0;
        }
        assert_near(misalignment(&form, &strong()), 65.0);
        assert_near(Barrier::Misalignment.level(&form), 100.0);
    }

    #[test]
    fn shared_risk_moves_own_weight_to_the_goal_where_a_kpi_opposes() {
        let mut form = default();
        let plan = Plan {
            shared_risk: 1.0,
            ..strong()
        };
        assert_near(misalignment(&form, &plan), 40.0);
        for team in &mut form.organisation.teams {
            team.opposing = 0.5;
        }
        assert_near(misalignment(&form, &plan), 15.0);
    }

    #[test]
    fn a_goal_of_attributed_results_or_for_others_ignores_the_journey() {
        let mut plan = strong();
        let goal = plan.goal.as_mut().unwrap();
        goal.metric = JointMetric::AttributedResults(1.03);
        assert_near(misalignment(&default(), &plan), 85.0);
        let mut plan = strong();
        plan.goal.as_mut().unwrap().outside = Kinds::NONE.with(Kind::Channel);
        assert_near(misalignment(&default(), &plan), 85.0);
    }

    #[test]
    fn an_agency_is_aligned_by_contribution_or_as_far_as_it_is_inside_the_goal() {
        let mut plan = strong();
        assert_near(misalignment(&agency(Basis::Contribution), &plan), 0.0);
        assert_near(misalignment(&agency(Basis::Output), &plan), 55.0);
        plan.goal.as_mut().unwrap().outside = Kinds::NONE.with(Kind::Agency);
        assert_near(misalignment(&agency(Basis::Output), &plan), 100.0);
    }

    #[test]
    fn terms_of_single_teams_count_by_their_money_and_salaries_carry_none() {
        let mut form = default();
        for team in &mut form.organisation.teams[1..] {
            team.contract = Contract::SalaryOnly;
        }
        let mut plan = strong();
        plan.exceptions.push(crate::input::plan::Exception {
            teams: vec![form.organisation.teams[0].name.clone()],
            target_bonus: None,
            weights: Some(Plan::individual("").weights),
            curve: None,
        });
        assert_near(misalignment(&form, &plan), 100.0);
        form.organisation.teams[0].contract = Contract::SalaryOnly;
        assert_near(misalignment(&form, &plan), 0.0);
    }

    #[test]
    fn each_level_has_a_sentence_of_its_own_that_fits_under_a_slider() {
        let mut said = std::collections::BTreeSet::new();
        for barrier in Barrier::ALL {
            for level in [0.0, 25.0, 50.0, 75.0, 100.0] {
                let sentence = barrier.looks_like(level);
                assert!(sentence.chars().count() <= 105, "{sentence}");
                assert!(sentence.ends_with(['.', '?']), "{sentence}");
                assert!(said.insert(sentence), "{sentence}");
            }
            assert_eq!(barrier.looks_like(37.0), barrier.looks_like(25.0));
            assert!(!barrier.remedies().is_empty());
        }
    }
}
