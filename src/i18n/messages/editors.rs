//! Words of the editors: teams, journeys, options, the payout curve, the ten questions, and what differs.

use tandem_model::limits::MAX_NAME;
use tandem_model::parameter::Unit;
use tandem_model::{
    ArmForm, Barrier, Curve, Exception, Faults, Form, Kind, Kpi, Returns, TargetBonus,
};

use crate::i18n::messages::builtin_names::builtin_name;
use crate::i18n::number::{boxed, exact_money, number};
use crate::i18n::{first, later};
use crate::scenario::curve::{Handle, Point};
use crate::scenario::edit::team::Uses;
use crate::scenario::readiness::{Asked, Reading};
use crate::scenario::team::{TeamNumber, TeamPick};

/// A value with its unit.
pub fn amount(unit: Unit, value: f64, form: &Form) -> String {
    match unit {
        Unit::Share | Unit::Attainment => share(value),
        Unit::Money => exact_money(&form.organisation.currency, value),
        Unit::Hours => later::hours_short(value),
        Unit::Weeks => later::weeks_short(value),
        Unit::Level | Unit::Count => boxed(value),
    }
}

/// A share in per cent.
pub fn share(value: f64) -> String {
    later::per_cent(&number(tenths(value)))
}

/// Per cent to a tenth.
fn tenths(value: f64) -> f64 {
    (1000.0 * value).round() / 10.0
}

/// Shares in per cent, one after the other.
pub fn shares(values: &[f64]) -> String {
    let numbers: Vec<String> = values.iter().map(|it| boxed(tenths(*it))).collect();
    later::per_cent(&numbers.join(", "))
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
    if is { later::there() } else { later::none() }
}

/// Name of a number of a team.
pub fn team_number(number: TeamNumber) -> String {
    match number {
        TeamNumber::Heads => later::team_heads(),
        TeamNumber::Base => later::team_base(),
        TeamNumber::TargetBonus => later::team_bonus(),
        TeamNumber::Fee => later::team_fee(),
        TeamNumber::AtRisk => later::team_at_risk(),
        TeamNumber::RenewalFear => later::team_renewal_fear(),
        TeamNumber::Controllability => later::team_control(),
        TeamNumber::Opposing => later::team_opposing(),
        TeamNumber::InsideWorth => later::team_inside_worth(),
        TeamNumber::Experience => later::team_experience(),
    }
}

/// Name of a choice of a team.
pub fn team_pick(pick: TeamPick) -> String {
    match pick {
        TeamPick::Kind => later::team_kind(),
        TeamPick::Contract => later::team_contract(),
        TeamPick::Medium => later::team_medium(),
        TeamPick::Basis => later::team_basis(),
    }
}

/// What there is to choose from.
pub fn team_choices(pick: TeamPick) -> Vec<String> {
    match pick {
        TeamPick::Kind => Kind::ALL.into_iter().map(kind).collect(),
        TeamPick::Contract => vec![later::paid_bonus(), later::paid_salary(), later::paid_fee()],
        TeamPick::Medium => vec![later::meets_online(), later::meets_offline()],
        TeamPick::Basis => vec![later::basis_output(), later::basis_contribution()],
    }
}

/// What a team does.
pub fn kind(kind: Kind) -> String {
    match kind {
        Kind::Channel => later::kind_channel(),
        Kind::Brand => later::kind_brand(),
        Kind::Site => later::kind_site(),
        Kind::Service => later::kind_service(),
        Kind::Sales => later::kind_sales(),
        Kind::It => later::kind_it(),
        Kind::Analytics => later::kind_analytics(),
        Kind::Agency => later::kind_agency(),
    }
}

/// Some kinds, or none.
pub fn kinds(kinds: impl Iterator<Item = Kind>) -> String {
    let names: Vec<String> = kinds.map(kind).collect();
    if names.is_empty() {
        later::none()
    } else {
        names.join(", ")
    }
}

/// Name of a journey among the changes.
pub fn journey(teams: &[String]) -> String {
    later::change_journey(&steps(teams))
}

/// Name of what a journey's customer is worth.
pub fn value_of_journey(teams: &[String]) -> String {
    later::change_value(&steps(teams))
}

/// Name of a measure's own curve.
pub fn payout_of(component: Kpi) -> String {
    match component {
        Kpi::Own => later::payout_own(),
        Kpi::Team => later::payout_team(),
        Kpi::Firm => later::payout_firm(),
        Kpi::Joint => later::payout_joint(),
        Kpi::Feedback => later::payout_feedback(),
        Kpi::Rank => later::payout_rank(),
    }
}

/// A curve in few words.
pub fn curve(curve: &Curve) -> String {
    later::curve_in_short(
        &share(curve.maximum),
        &share(curve.maximum_pay),
        &share(curve.threshold),
        &share(curve.threshold_pay),
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
        later::payout_begins(&share(curve.threshold_pay), &share(curve.threshold))
    } else {
        later::payout_begins_at_nothing(&share(curve.threshold))
    };
    let (below, above) = (share(below / 100.0), share(above / 100.0));
    let most = share(curve.maximum_pay);
    let maximum = share(curve.maximum);
    let rises = if below == above {
        later::payout_same_slope(&maximum, &most, &below)
    } else {
        later::payout_slopes(&above, &maximum, &most, &below)
    };
    format!("{begins} {rises}")
}

/// What the drawing of a payout curve shows.
pub fn payout_legend(as_today: bool) -> String {
    if as_today {
        later::payout_legend_same()
    } else {
        later::payout_legend()
    }
}

/// The name of a point that can be dragged.
pub fn handle(handle: Handle) -> String {
    match handle {
        Handle::Threshold => later::payout_threshold(),
        Handle::Maximum => later::payout_maximum(),
    }
}

/// Where a point of a payout curve is.
pub fn handle_at(point: Point) -> String {
    later::payout_at(&share(point.attainment), &share(point.pay))
}

/// How large a bonus is at target.
pub fn bonus(bonus: TargetBonus) -> String {
    match bonus {
        TargetBonus::CostNeutral => later::bonus_as_today(),
        TargetBonus::ShareOfBase(part) => later::bonus_of_base(&share(part)),
    }
}

/// The beginning of a text.
pub fn brief(text: &str) -> String {
    const LONGEST: usize = 60;
    if text.is_empty() {
        return later::none();
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
        Returns::Diminishing => later::returns_diminishing(),
        Returns::Proportional => later::returns_proportional(),
    }
}

/// What an option uses.
pub fn uses(option: &ArmForm) -> String {
    match &option.programme {
        Some(programme) => format!("{}; {programme}", option.plan),
        None => option.plan.clone(),
    }
}

/// What is wrong with a name, if something is.
pub fn name_fault<'a>(name: &str, mut others: impl Iterator<Item = &'a str>) -> Option<String> {
    let name = name.trim();
    if name.is_empty() {
        return Some(later::name_empty());
    }
    if name.chars().count() > MAX_NAME {
        return Some(later::name_long(MAX_NAME as f64));
    }
    others.any(|other| other == name).then(|| {
        let short: String = name.chars().take(40).collect();
        later::name_taken(&short)
    })
}

/// What went with a team that was removed.
pub fn team_removed(name: &str, uses: Uses) -> String {
    let count = |say: fn(f64) -> String, count: usize| (count > 0).then(|| say(count as f64));
    let from = [
        count(later::team_from_journeys, uses.journeys),
        count(later::team_from_plans, uses.plans),
    ];
    let from: Vec<String> = from.into_iter().flatten().collect();
    let said = if from.is_empty() {
        later::team_removed(name)
    } else {
        later::team_removed_from(&from.join(", "), name)
    };
    match count(later::team_with_journeys, uses.alone) {
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
        "organisation.teams" => later::edit_refused_people(),
        "organisation.journeys" => later::edit_refused_journeys(),
        "organisation.integrated_today" => later::edit_refused_today(),
        "options" => later::edit_refused_options(),
        _ if field.ends_with(".goal.outside") => later::edit_refused_outside(),
        _ if field.ends_with(".relative_to") => later::edit_refused_relative(),
        _ if field.ends_with(".rank") => later::edit_refused_rank(),
        _ => later::edit_refused_else(&first.to_string()),
    }
}

/// A question of the readiness check.
pub fn question(asked: Asked) -> String {
    match asked {
        Asked::FairTry => later::check_fair_try(),
        Asked::TriedBefore => later::check_tried_before(),
        Asked::TalkedThrough => later::check_talked_through(),
        Asked::Proof => later::check_proof(),
        Asked::Owner => later::check_owner(),
        Asked::Twice => later::check_twice(),
        Asked::Share => later::check_share(),
        Asked::InCopy => later::check_in_copy(),
        Asked::Ranked => later::check_ranked(),
        Asked::Budget => later::check_budget(),
    }
}

/// An answer to a question of the readiness check.
pub fn answer(place: usize) -> String {
    match place {
        0 => later::answer_never(),
        1 => later::answer_rarely(),
        2 => later::answer_sometimes(),
        3 => later::answer_often(),
        _ => later::answer_always(),
    }
}

/// A level now and what the answers make it.
pub fn level_read(now: f64, reading: Reading) -> String {
    match reading {
        Reading::Level(level) => later::check_level(level, now),
        Reading::Half | Reading::Nothing => later::check_stays(now),
    }
}

/// What a level is the mean of, or why it stays.
pub fn points(points: &[f64], reading: Reading) -> String {
    match (points, reading) {
        ([one, other], _) => later::check_mean(*one, *other),
        (_, Reading::Half) => later::check_half(),
        _ => later::check_none(),
    }
}

/// Which barrier is not asked for, and where it stands.
pub fn not_asked(barrier: Barrier, form: &Form) -> String {
    let level = barrier.level(form).round();
    later::check_not_asked(
        &crate::i18n::messages::parameter_docs::barrier(barrier),
        level,
    )
}

/// What today's option is.
pub fn todays_option(form: &Form) -> String {
    let plan = form.plans.first().map_or("", |plan| plan.name.as_str());
    later::option_today(plan)
}

/// What an option's bonus costs at target beside today's.
pub fn option_cost(form: &Form, option: &ArmForm) -> String {
    let place = form.plans.iter().position(|plan| plan.name == option.plan);
    let bonus = place
        .and_then(|place| form.plans.get(place))
        .map(|plan| plan.target_bonus);
    match (place, bonus) {
        (Some(0), _) => later::option_pays_todays_plan(),
        (_, Some(TargetBonus::ShareOfBase(part))) => later::option_costs(&share(part)),
        _ => later::option_costs_as_today(),
    }
}

/// What of an option the levers move.
pub fn levers_move_this(form: &Form, option: &ArmForm) -> String {
    let todays = form
        .plans
        .first()
        .is_some_and(|plan| plan.name == option.plan);
    match (todays, option.programme.is_some()) {
        (false, true) => later::option_stands(),
        (false, false) => later::option_stands_plan(),
        (true, true) => later::option_stands_programme(),
        (true, false) => later::option_keeps(),
    }
}

/// What the levers move: an option as a whole, or else a plan and a programme.
pub fn levers_on(option: Option<&str>, plan: Option<&str>, programme: Option<&str>) -> String {
    if let Some(option) = option {
        return first::levers_on_option(&builtin_name(option));
    }
    match (plan, programme) {
        (Some(plan), Some(programme)) => {
            first::levers_on_both(&builtin_name(plan), &builtin_name(programme))
        }
        (Some(plan), None) => first::levers_on(&builtin_name(plan)),
        (None, Some(programme)) => first::levers_on_programme(&builtin_name(programme)),
        (None, None) => first::levers_on_nothing(),
    }
}

/// A measure that decides a part of the bonus.
pub fn measure(component: Kpi) -> String {
    match component {
        Kpi::Own => later::measure_own(),
        Kpi::Team => later::measure_team(),
        Kpi::Firm => later::measure_firm(),
        Kpi::Joint => later::measure_joint(),
        Kpi::Feedback => later::measure_feedback(),
        Kpi::Rank => later::measure_rank(),
    }
}

/// That a team has a payout curve of its own.
pub fn own_curve(own: &Curve) -> String {
    later::exception_curve(&curve(own))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::readiness::TOPICS;

    #[test]
    fn every_question_is_one() {
        for one in TOPICS.iter().flat_map(|topic| topic.questions) {
            let text = question(one.asked);
            assert!(text.ends_with('?'), "{text}");
        }
    }
}
