//! Words of the editors: teams, journeys, options, the payout curve, the ten questions, and what differs.

use tandem_model::parameter::Unit;
use tandem_model::{Choice, Component, Curve, Exception, Form, Kind, Returns, TargetBonus};

use crate::format::{exact_money, plain};
use crate::team::{TeamNumber, TeamPick};

/// A value with its unit.
pub fn amount(unit: Unit, value: f64, form: &Form) -> String {
    match unit {
        Unit::Share | Unit::Attainment => share(value),
        Unit::Money => exact_money(&form.organisation.currency, value),
        Unit::Hours => format!("{} h", plain(value)),
        Unit::Weeks => format!("{} wk", plain(value)),
        Unit::Level | Unit::Count => plain(value),
    }
}

/// A share in per cent.
pub fn share(value: f64) -> String {
    format!("{} %", plain((1000.0 * value).round() / 10.0))
}

/// Shares in per cent, one after the other.
pub fn shares(values: &[f64]) -> String {
    let numbers: Vec<String> = values
        .iter()
        .map(|it| plain((1000.0 * it).round() / 10.0))
        .collect();
    format!("{} %", numbers.join(", "))
}

/// Some weeks.
pub fn weeks(weeks: u32) -> String {
    format!("{weeks} wk")
}

/// Names, one after the other.
pub fn list<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.collect::<Vec<_>>().join(", ")
}

/// The teams of a journey in their order.
pub fn steps(teams: &[String]) -> String {
    teams.join(" \u{2192} ")
}

/// Where there is nothing.
pub fn none() -> String {
    "none".to_owned()
}

/// Where there is something.
pub fn there() -> String {
    "there".to_owned()
}

/// Whether there is something.
pub fn is_there(is: bool) -> String {
    if is { there() } else { none() }
}

/// Where something new is.
pub fn added() -> String {
    "added".to_owned()
}

/// What has not changed.
pub fn as_at_the_start() -> String {
    "as at the start".to_owned()
}

/// What has changed in more than a number.
pub fn others() -> String {
    "changed".to_owned()
}

/// A setting and what it is now.
pub fn now(name: &str, value: &str) -> String {
    format!("{name} {value}")
}

/// A joint measure with its target.
pub fn metric(name: &str, target: &str) -> String {
    format!("{name}, {target}")
}

/// Name of a team's line among the changes.
pub fn team(name: &str) -> String {
    format!("Team {name}")
}

/// Name of the line that says a team is called otherwise.
pub fn team_name(name: &str) -> String {
    format!("Name of {name}")
}

/// Name of a team's number or choice among the changes.
pub fn of_team(team: &str, setting: &str) -> String {
    format!("{team}: {setting}")
}

/// How many people.
pub fn heads(heads: u32) -> String {
    match heads {
        1 => "1 person".to_owned(),
        _ => format!("{heads} people"),
    }
}

/// Name of a number of a team.
pub fn team_number(number: TeamNumber) -> String {
    number.parameter().name.to_owned()
}

/// Name of a choice of a team.
pub fn team_pick(pick: TeamPick) -> String {
    match pick {
        TeamPick::Kind => "Kind",
        TeamPick::Contract => "Paid by",
        TeamPick::Medium => "Meets customers",
        TeamPick::Basis => "Fee at risk depends on",
    }
    .to_owned()
}

/// How many there are to choose from.
pub fn team_choices(pick: TeamPick) -> usize {
    match pick {
        TeamPick::Kind => Kind::ALL.len(),
        TeamPick::Contract => 3,
        TeamPick::Medium | TeamPick::Basis => 2,
    }
}

/// What there is to choose from.
pub fn team_choice(pick: TeamPick, place: usize) -> String {
    let names: &[&str] = match pick {
        TeamPick::Kind => {
            return Kind::ALL
                .get(place)
                .map_or_else(String::new, |it| kind(*it));
        }
        TeamPick::Contract => &["salary and bonus", "salary alone", "agency\u{2019}s fee"],
        TeamPick::Medium => &["online", "offline"],
        TeamPick::Basis => &["what it delivers", "what the firm earns"],
    };
    names.get(place).copied().unwrap_or_default().to_owned()
}

/// What a team does.
pub fn kind(kind: Kind) -> String {
    match kind {
        Kind::Channel => "channel",
        Kind::Brand => "brand and content",
        Kind::Site => "site or shop",
        Kind::Service => "customer service",
        Kind::Sales => "sales",
        Kind::It => "IT",
        Kind::Analytics => "analytics",
        Kind::Agency => "agency",
    }
    .to_owned()
}

/// Some kinds, or none.
pub fn kinds(kinds: impl Iterator<Item = Kind>) -> String {
    let names: Vec<String> = kinds.map(kind).collect();
    if names.is_empty() {
        none()
    } else {
        names.join(", ")
    }
}

/// Name of the order of teams.
pub fn order_of_teams() -> String {
    "Order of teams".to_owned()
}

/// Name of the currency.
pub fn currency() -> String {
    "Currency".to_owned()
}

/// Name of a journey's line among the changes.
pub fn journey(teams: &[String]) -> String {
    format!("Journey {}", steps(teams))
}

/// Name of the line of other steps.
pub fn journey_number(number: usize) -> String {
    format!("Steps of journey {number}")
}

/// Name of what a journey's customer is worth.
pub fn value_of_journey(teams: &[String]) -> String {
    format!("Value of {}", steps(teams))
}

/// Name of the shares of customers.
pub fn shares_of_journeys() -> String {
    "Shares of journeys".to_owned()
}

/// Name of the order of journeys.
pub fn order_of_journeys() -> String {
    "Order of journeys".to_owned()
}

/// Name of whether there is a joint goal.
pub fn goal() -> String {
    "Joint goal".to_owned()
}

/// Name of whether there is a prize for rank.
pub fn rank() -> String {
    "Who is ranked".to_owned()
}

/// What is paid as everything else.
pub fn as_the_rest() -> String {
    "as the rest".to_owned()
}

/// Name of a measure's own curve.
pub fn payout_of(component: Component) -> String {
    let measure = match component {
        Component::Own => "own KPI",
        Component::Team => "team KPI",
        Component::Firm => "firm\u{2019}s result",
        Component::Joint => "joint goal",
        Component::Feedback => "peer feedback",
        Component::Rank => "prize for rank",
    };
    format!("Payout of the {measure}")
}

/// A curve in few words.
pub fn curve(curve: &Curve) -> String {
    let percent = |value: f64| plain((1000.0 * value).round() / 10.0);
    format!(
        "{} % at {} %, {} % at {} %",
        percent(curve.threshold_pay),
        percent(curve.threshold),
        percent(curve.maximum_pay),
        percent(curve.maximum)
    )
}

/// Name of a team's own terms.
pub fn terms_of(team: &str) -> String {
    format!("Terms of {team}")
}

/// A team's own terms in few words.
pub fn terms(exception: &Exception) -> String {
    let bonus = exception.target_bonus.map(bonus);
    let weights = exception
        .weights
        .map(|weights| super::hint::split(&weights).to_lowercase());
    let curve = exception.curve.as_ref().map(curve);
    let all: Vec<String> = [bonus, weights, curve].into_iter().flatten().collect();
    all.join("; ")
}

/// How large a bonus is at target.
pub fn bonus(bonus: TargetBonus) -> String {
    match bonus {
        TargetBonus::CostNeutral => "bonus as today".to_owned(),
        TargetBonus::ShareOfBase(part) => format!("bonus {} of base", share(part)),
    }
}

/// Name of other kinds outside the goal.
pub fn outside() -> String {
    "Outside the joint goal".to_owned()
}

/// Name of a plan's line among the changes.
pub fn plan(name: &str) -> String {
    format!("Plan {name}")
}

/// Name of a programme's line among the changes.
pub fn programme(name: &str) -> String {
    format!("Programme {name}")
}

/// Name of the title.
pub fn title() -> String {
    "Title".to_owned()
}

/// Name of the note.
pub fn note() -> String {
    "Note".to_owned()
}

/// The beginning of a text.
pub fn brief(text: &str) -> String {
    const LONGEST: usize = 60;
    if text.is_empty() {
        return none();
    }
    let short: String = text.chars().take(LONGEST).collect();
    if short.len() < text.len() {
        format!("{short}\u{2026}")
    } else {
        short
    }
}

/// Name of how contribution follows output.
pub fn returns() -> String {
    "Returns".to_owned()
}

/// How contribution follows output.
pub fn returns_are(returns: Returns) -> String {
    match returns {
        Returns::Diminishing => "diminishing",
        Returns::Proportional => "in proportion",
    }
    .to_owned()
}

/// Name of an option's line among the changes.
pub fn option(name: &str) -> String {
    format!("Option {name}")
}

/// Name of the line that says an option is called otherwise.
pub fn option_name(name: &str) -> String {
    format!("Name of option {name}")
}

/// Name of the plan that an option uses.
pub fn option_plan(name: &str) -> String {
    format!("{name}: plan")
}

/// Name of the programme that an option uses.
pub fn option_programme(name: &str) -> String {
    format!("{name}: programme")
}

/// Name of an option's delay.
pub fn option_delay(name: &str) -> String {
    format!("{name}: new plan from")
}

/// Name of an option's end.
pub fn option_until(name: &str) -> String {
    format!("{name}: ends after")
}

/// Of an option that is for good.
pub fn for_good() -> String {
    "never".to_owned()
}

/// What an option uses.
pub fn uses(option: &Choice) -> String {
    match &option.programme {
        Some(programme) => format!("{}; {programme}", option.plan),
        None => option.plan.clone(),
    }
}

/// Name of the order of options.
pub fn order_of_options() -> String {
    "Order of options".to_owned()
}

/// Name of which plan and programme the levers move.
pub fn levers_move() -> String {
    "The levers move".to_owned()
}

/// The button that takes one change back.
pub fn take_back(name: &str, value: &str) -> String {
    format!("Set {name} back to {value}")
}

/// The button that takes all changes back.
pub fn take_all_back() -> String {
    "Revert all".to_owned()
}
