//! Words of the editors: teams, journeys, options, the payout curve, the ten questions, and what differs.

use tandem_model::parameter::Unit;
use tandem_model::{
    ArmForm, Barrier, Curve, Exception, Faults, Form, Kind, Kpi, Returns, TargetBonus,
};

use crate::i18n::messages::given::given;
use crate::i18n::messages::say;
use crate::i18n::messages::tell;
use crate::i18n::number::{boxed, exact_money};
use crate::scenario::curve::{Handle, Point};
use crate::scenario::edit::team::Uses;
use crate::scenario::readiness::Reading;
use crate::scenario::team::{TeamNumber, TeamPick};

/// Longest name, in characters.
const LONGEST_NAME: usize = 120;

/// A value with its unit.
pub fn amount(unit: Unit, value: f64, form: &Form) -> String {
    match unit {
        Unit::Share | Unit::Attainment => share(value),
        Unit::Money => exact_money(&form.organisation.currency, value),
        Unit::Hours => tell("hours-short", &[("hours", value.into())]),
        Unit::Weeks => tell("weeks-short", &[("weeks", value.into())]),
        Unit::Level | Unit::Count => boxed(value),
    }
}

/// A share in per cent.
pub fn share(value: f64) -> String {
    tell("per-cent", &[("share", tenths(value).into())])
}

/// Per cent to a tenth.
fn tenths(value: f64) -> f64 {
    (1000.0 * value).round() / 10.0
}

/// Shares in per cent, one after the other.
pub fn shares(values: &[f64]) -> String {
    let numbers: Vec<String> = values.iter().map(|it| boxed(tenths(*it))).collect();
    tell("per-cent", &[("share", numbers.join(", ").into())])
}

/// Some weeks.
pub fn weeks(weeks: u32) -> String {
    tell("weeks-short", &[("weeks", weeks.into())])
}

/// Names, one after the other.
pub fn list<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.collect::<Vec<_>>().join(", ")
}

/// The teams of a journey in their order.
pub fn steps(teams: &[String]) -> String {
    teams.join(" \u{2192} ")
}

/// Whether there is something.
pub fn is_there(is: bool) -> String {
    if is { say("there") } else { say("none") }
}

/// A message about something with a name.
pub fn named(message: &str, name: &str) -> String {
    tell(message, &[("name", name.into())])
}

/// A message about something with a number.
pub fn numbered(message: &str, number: usize) -> String {
    tell(message, &[("number", number.into())])
}

/// A message about a team in a journey.
pub fn step(message: &str, name: &str, number: usize) -> String {
    tell(message, &[("name", name.into()), ("number", number.into())])
}

/// A setting and what it is now.
pub fn now(name: &str, value: &str) -> String {
    tell(
        "setting-now",
        &[("name", name.into()), ("value", value.into())],
    )
}

/// A joint measure with its target.
pub fn metric(name: &str, target: &str) -> String {
    tell(
        "metric-with-target",
        &[("name", name.into()), ("target", target.into())],
    )
}

/// The name of a number or choice of something among the changes.
pub fn of(of: &str, setting: &str) -> String {
    tell(
        "change-of",
        &[("of", of.into()), ("setting", setting.into())],
    )
}

/// How many people.
pub fn heads(heads: u32) -> String {
    tell("people", &[("heads", heads.into())])
}

/// Name of a number of a team.
pub fn team_number(number: TeamNumber) -> String {
    match number {
        TeamNumber::Heads => say("team-heads"),
        TeamNumber::Base => say("team-base"),
        TeamNumber::TargetBonus => say("team-bonus"),
        TeamNumber::Fee => say("team-fee"),
        TeamNumber::AtRisk => say("team-at-risk"),
        TeamNumber::RenewalFear => say("team-renewal-fear"),
        TeamNumber::Controllability => say("team-control"),
        TeamNumber::Opposing => say("team-opposing"),
        TeamNumber::InsideWorth => say("team-inside-worth"),
        TeamNumber::Experience => say("team-experience"),
    }
}

/// Name of a choice of a team.
pub fn team_pick(pick: TeamPick) -> String {
    match pick {
        TeamPick::Kind => say("team-kind"),
        TeamPick::Contract => say("team-contract"),
        TeamPick::Medium => say("team-medium"),
        TeamPick::Basis => say("team-basis"),
    }
}

/// What there is to choose from.
pub fn team_choices(pick: TeamPick) -> Vec<String> {
    match pick {
        TeamPick::Kind => Kind::ALL.into_iter().map(kind).collect(),
        TeamPick::Contract => vec![say("paid-bonus"), say("paid-salary"), say("paid-fee")],
        TeamPick::Medium => vec![say("meets-online"), say("meets-offline")],
        TeamPick::Basis => vec![say("basis-output"), say("basis-contribution")],
    }
}

/// What a team does.
pub fn kind(kind: Kind) -> String {
    match kind {
        Kind::Channel => say("kind-channel"),
        Kind::Brand => say("kind-brand"),
        Kind::Site => say("kind-site"),
        Kind::Service => say("kind-service"),
        Kind::Sales => say("kind-sales"),
        Kind::It => say("kind-it"),
        Kind::Analytics => say("kind-analytics"),
        Kind::Agency => say("kind-agency"),
    }
}

/// Some kinds, or none.
pub fn kinds(kinds: impl Iterator<Item = Kind>) -> String {
    let names: Vec<String> = kinds.map(kind).collect();
    if names.is_empty() {
        say("none")
    } else {
        names.join(", ")
    }
}

/// Name of a journey among the changes.
pub fn journey(teams: &[String]) -> String {
    tell("change-journey", &[("steps", steps(teams).into())])
}

/// Name of what a journey's customer is worth.
pub fn value_of_journey(teams: &[String]) -> String {
    tell("change-value", &[("steps", steps(teams).into())])
}

/// Name of a measure's own curve.
pub fn payout_of(component: Kpi) -> String {
    match component {
        Kpi::Own => say("payout-own"),
        Kpi::Team => say("payout-team"),
        Kpi::Firm => say("payout-firm"),
        Kpi::Joint => say("payout-joint"),
        Kpi::Feedback => say("payout-feedback"),
        Kpi::Rank => say("payout-rank"),
    }
}

/// A curve in few words.
pub fn curve(curve: &Curve) -> String {
    tell(
        "curve-in-short",
        &[
            ("threshold-pay", share(curve.threshold_pay).into()),
            ("threshold", share(curve.threshold).into()),
            ("maximum-pay", share(curve.maximum_pay).into()),
            ("maximum", share(curve.maximum).into()),
        ],
    )
}

/// A team's own terms in few words.
pub fn terms(exception: &Exception) -> String {
    let bonus = exception.target_bonus.map(bonus);
    let split = |weights| crate::i18n::messages::hint::split(&weights).to_lowercase();
    let weights = exception.weights.map(split);
    let curve = exception.curve.as_ref().map(curve);
    let all: Vec<String> = [bonus, weights, curve].into_iter().flatten().collect();
    crate::i18n::messages::clauses(&all)
}

/// What a payout curve does, in words.
pub fn payout(curve: &Curve, (below, above): (f64, f64)) -> String {
    let begins = if curve.threshold_pay > 0.0 {
        tell(
            "payout-begins",
            &[
                ("threshold", share(curve.threshold).into()),
                ("pay", share(curve.threshold_pay).into()),
            ],
        )
    } else {
        tell(
            "payout-begins-at-nothing",
            &[("threshold", share(curve.threshold).into())],
        )
    };
    let (below, above) = (share(below / 100.0), share(above / 100.0));
    let most = share(curve.maximum_pay);
    let maximum = share(curve.maximum);
    let rises = if below == above {
        let told = [
            ("slope", below.into()),
            ("most", most.into()),
            ("maximum", maximum.into()),
        ];
        tell("payout-same-slope", &told)
    } else {
        let told = [
            ("slope", below.into()),
            ("above", above.into()),
            ("most", most.into()),
            ("maximum", maximum.into()),
        ];
        tell("payout-slopes", &told)
    };
    format!("{begins} {rises}")
}

/// What the drawing of a payout curve shows.
pub fn payout_legend(as_today: bool) -> String {
    if as_today {
        say("payout-legend-same")
    } else {
        say("payout-legend")
    }
}

/// The name of a point that can be dragged.
pub fn handle(handle: Handle) -> String {
    match handle {
        Handle::Threshold => say("payout-threshold"),
        Handle::Maximum => say("payout-maximum"),
    }
}

/// Where a point of a payout curve is.
pub fn handle_at(point: Point) -> String {
    let told = [
        ("attainment", share(point.attainment).into()),
        ("pay", share(point.pay).into()),
    ];
    tell("payout-at", &told)
}

/// How large a bonus is at target.
pub fn bonus(bonus: TargetBonus) -> String {
    match bonus {
        TargetBonus::CostNeutral => say("bonus-as-today"),
        TargetBonus::ShareOfBase(part) => tell("bonus-of-base", &[("share", share(part).into())]),
    }
}

/// The beginning of a text.
pub fn brief(text: &str) -> String {
    const LONGEST: usize = 60;
    if text.is_empty() {
        return say("none");
    }
    let short: String = text.chars().take(LONGEST).collect();
    if short.len() < text.len() {
        format!("{short}\u{2026}")
    } else {
        short
    }
}

/// How contribution follows output.
pub fn returns(returns: Returns) -> String {
    match returns {
        Returns::Diminishing => say("returns-diminishing"),
        Returns::Proportional => say("returns-proportional"),
    }
}

/// What an option uses.
pub fn uses(option: &ArmForm) -> String {
    match &option.programme {
        Some(programme) => format!("{}; {programme}", option.plan),
        None => option.plan.clone(),
    }
}

/// The button that takes one change back.
pub fn take_back(name: &str, value: &str) -> String {
    tell(
        "take-back",
        &[("name", name.into()), ("value", value.into())],
    )
}

/// What is wrong with a name, if something is.
pub fn name_fault<'a>(name: &str, mut others: impl Iterator<Item = &'a str>) -> Option<String> {
    let name = name.trim();
    if name.is_empty() {
        return Some(say("name-empty"));
    }
    if name.chars().count() > LONGEST_NAME {
        return Some(tell("name-long", &[("most", LONGEST_NAME.into())]));
    }
    others.any(|other| other == name).then(|| {
        let short: String = name.chars().take(40).collect();
        named("name-taken", &short)
    })
}

/// What went with a team that was removed.
pub fn team_removed(name: &str, uses: Uses) -> String {
    let count = |message: &str, count: usize| {
        (count > 0).then(|| tell(message, &[("count", count.into())]))
    };
    let from = [
        count("team-from-journeys", uses.journeys),
        count("team-from-plans", uses.plans),
    ];
    let from: Vec<String> = from.into_iter().flatten().collect();
    let said = if from.is_empty() {
        named("team-removed", name)
    } else {
        tell(
            "team-removed-from",
            &[("name", name.into()), ("from", from.join(", ").into())],
        )
    };
    match count("team-with-journeys", uses.alone) {
        Some(gone) => format!("{said} {}.", crate::i18n::messages::sentence(gone)),
        None => said,
    }
}

/// Why a change is not possible, in words for somebody who edits.
pub fn refusal(faults: &Faults) -> String {
    let Some(first) = faults.0.first() else {
        return String::new();
    };
    let field = first.field.as_str();
    match field {
        "organisation.teams" => say("edit-refused-people"),
        "organisation.journeys" => say("edit-refused-journeys"),
        "organisation.integrated_today" => say("edit-refused-today"),
        "options" => say("edit-refused-options"),
        _ if field.ends_with(".goal.outside") => say("edit-refused-outside"),
        _ if field.ends_with(".rank") => say("edit-refused-rank"),
        _ => tell("edit-refused-else", &[("why", first.to_string().into())]),
    }
}

/// An answer to a question of the readiness check.
pub fn answer(place: usize) -> String {
    match place {
        0 => say("answer-never"),
        1 => say("answer-rarely"),
        2 => say("answer-sometimes"),
        3 => say("answer-often"),
        _ => say("answer-always"),
    }
}

/// How many questions are answered.
pub fn answered(count: usize) -> String {
    tell("check-answered", &[("count", count.into())])
}

/// A level now and what the answers make it.
pub fn level_read(now: f64, reading: Reading) -> String {
    match reading {
        Reading::Level(level) => tell(
            "check-level",
            &[("now", now.into()), ("level", level.into())],
        ),
        Reading::Half | Reading::Nothing => tell("check-stays", &[("now", now.into())]),
    }
}

/// What a level is the mean of, or why it stays.
pub fn points(points: &[f64], reading: Reading) -> String {
    match (points, reading) {
        ([one, other], _) => tell(
            "check-mean",
            &[("one", (*one).into()), ("other", (*other).into())],
        ),
        (_, Reading::Half) => say("check-half"),
        _ => say("check-none"),
    }
}

/// Which barrier is not asked for, and where it stands.
pub fn not_asked(barrier: Barrier, form: &Form) -> String {
    let level = barrier.level(form).round();
    tell(
        "check-not-asked",
        &[
            (
                "barrier",
                crate::i18n::messages::manual::barrier(barrier).into(),
            ),
            ("level", level.into()),
        ],
    )
}

/// What today's option is.
pub fn todays_option(form: &Form) -> String {
    let plan = form.plans.first().map_or("", |plan| plan.name.as_str());
    tell("option-today", &[("plan", plan.into())])
}

/// What an option's bonus costs at target beside today's.
pub fn option_cost(form: &Form, option: &ArmForm) -> String {
    let place = form.plans.iter().position(|plan| plan.name == option.plan);
    let bonus = place
        .and_then(|place| form.plans.get(place))
        .map(|plan| plan.target_bonus);
    match (place, bonus) {
        (Some(0), _) => say("option-pays-todays-plan"),
        (_, Some(TargetBonus::ShareOfBase(part))) => {
            tell("option-costs", &[("share", share(part).into())])
        }
        _ => say("option-costs-as-today"),
    }
}

/// What of an option the levers move.
pub fn levers_move_this(form: &Form, option: &ArmForm) -> String {
    let todays = form
        .plans
        .first()
        .is_some_and(|plan| plan.name == option.plan);
    match (todays, option.programme.is_some()) {
        (false, true) => say("option-stands"),
        (false, false) => say("option-stands-plan"),
        (true, true) => say("option-stands-programme"),
        (true, false) => say("option-keeps"),
    }
}

/// What the levers move: an option as a whole, or else a plan and a programme.
pub fn levers_on(option: Option<&str>, plan: Option<&str>, programme: Option<&str>) -> String {
    if let Some(option) = option {
        return tell("levers-on-option", &[("option", given(option).into())]);
    }
    match (plan, programme) {
        (Some(plan), Some(programme)) => tell(
            "levers-on-both",
            &[
                ("plan", given(plan).into()),
                ("programme", given(programme).into()),
            ],
        ),
        (Some(plan), None) => tell("levers-on", &[("plan", given(plan).into())]),
        (None, Some(programme)) => tell(
            "levers-on-programme",
            &[("programme", given(programme).into())],
        ),
        (None, None) => say("levers-on-nothing"),
    }
}

/// The button that opens the editor of options, for listeners.
pub fn edit_options(what: &str) -> String {
    tell("levers-on-change", &[("what", what.into())])
}

/// A measure that decides a part of the bonus.
pub fn measure(component: Kpi) -> String {
    match component {
        Kpi::Own => say("measure-own"),
        Kpi::Team => say("measure-team"),
        Kpi::Firm => say("measure-firm"),
        Kpi::Joint => say("measure-joint"),
        Kpi::Feedback => say("measure-feedback"),
        Kpi::Rank => say("measure-rank"),
    }
}

/// That a team has a payout curve of its own.
pub fn own_curve(own: &Curve) -> String {
    tell("exception-curve", &[("curve", curve(own).into())])
}
