//! The answer in sentences, by fixed rules. Odds are always of simulated futures, and nothing is promised.

use tandem_model::{Uncertainty, Versus};

use super::horizon;
use super::text::Text;
use crate::answer::{Answer, Basis, Class, Odds};
use crate::format::{Scale, exact_money, rough_money};

/// Where the evidence comes from; it stands beside every answer.
const EVIDENCE: &str =
    "Evidence comes from shops, plants and labs, not marketing teams: pilot first.";

/// Where the evidence comes from, and what the ranges hold and leave out.
pub fn caveat(uncertainty: Uncertainty) -> String {
    let ranges = match uncertainty {
        Uncertainty::Noise => {
            "These ranges hold chance only; what is not known about people comes on top."
        }
        Uncertainty::All => {
            "These ranges hold chance and what we know to be uncertain about people, not the model\u{2019}s form or your own figures."
        }
    };
    format!("{EVIDENCE} {ranges}")
}

/// The answer as the page states it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The option that leads, against today, with what it takes to get there.
    pub lead: Text,
    /// How the other options stand.
    pub others: String,
    /// The odds of the leading option beside its picture of a hundred dots.
    pub odds: Text,
}

/// States `answer` in `currency`. An estimate knows no range, no odds and therefore no class.
pub fn statement(answer: &Answer<'_>, basis: Basis, currency: &str) -> Statement {
    match basis {
        Basis::Futures => Statement {
            lead: lead(answer, currency),
            others: others(answer, currency),
            odds: odds(answer, currency),
        },
        Basis::Estimate => Statement {
            lead: estimate(answer, currency),
            others: other_estimates(answer, currency),
            odds: odds_to_come(answer, currency),
        },
    }
}

fn estimate(answer: &Answer<'_>, currency: &str) -> Text {
    let best = answer.best();
    let about = Scale::of(currency, &best.net).near(best.net.p50);
    Text::default()
        .plain(format!("First estimate: over {}, ", horizon(answer.weeks())))
        .strong(&best.name)
        .plain(" comes to about ")
        .strong(about)
        .plain(
            " net of bonus and programme cost compared with today\u{2019}s plan (how far futures differ is being simulated).",
        )
        .plain(path(answer, currency))
}

fn other_estimates(answer: &Answer<'_>, currency: &str) -> String {
    let one = |versus: &Versus| {
        let about = Scale::of(currency, &versus.net).near(versus.net.p50);
        format!("{} comes to about {about}", versus.name)
    };
    let each: Vec<String> = answer.others().map(one).collect();
    ended(&each)
}

fn odds_to_come(answer: &Answer<'_>, currency: &str) -> Text {
    let bar = exact_money(currency, answer.bar());
    Text::default().plain(format!(
        "In how many of 100 simulated futures it clears your {bar} bar is being counted"
    ))
}

fn ended(each: &[String]) -> String {
    if each.is_empty() {
        String::new()
    } else {
        format!("{}.", each.join("; "))
    }
}

/// Everything a listener needs to hear.
pub fn spoken(statement: &Statement) -> String {
    let Statement { lead, others, odds } = statement;
    [&lead.spoken(), others, &format!("{}.", odds.spoken())]
        .map(String::as_str)
        .join(" ")
}

fn lead(answer: &Answer<'_>, currency: &str) -> Text {
    let best = answer.best();
    let scale = Scale::of(currency, &best.net);
    let over = horizon(answer.weeks());
    let bar = exact_money(currency, answer.bar());
    let about = scale.near(best.net.p50);
    let text = match answer.class() {
        Class::Win => Text::default()
            .plain(format!("Over {over}, "))
            .strong(&best.name)
            .plain(" adds about ")
            .strong(about),
        Class::NoDifference => Text::default()
            .plain(format!(
                "No option gains enough to matter: over {over} the best, "
            ))
            .strong(&best.name)
            .plain(", comes to about ")
            .strong(about),
        Class::Harmful => Text::default()
            .plain(format!("Every option loses money: over {over} the best, "))
            .strong(&best.name)
            .plain(", comes to about ")
            .strong(about),
        Class::Uncertain => Text::default()
            .plain("It is too uncertain to say whether ")
            .strong(&best.name)
            .plain(format!(
                " clears your {bar} bar. Over {over} it comes to about "
            ))
            .strong(about),
    };
    let text = text
        .plain(compared(best, &scale))
        .plain(path(answer, currency));
    match unpaid(best, answer.bar(), currency) {
        Some(amount) => text.plain(format!(
            " About {amount} of bonus stays unpaid, which is not counted as a gain."
        )),
        None => text,
    }
}

/// Bonus that the plan promises and the simulated people do not earn, if it is worth a word: more than the bar.
fn unpaid(versus: &Versus, bar: f64, currency: &str) -> Option<String> {
    let amount = versus.unpaid_bonus.p50;
    (amount > bar).then(|| rough_money(currency, amount))
}

fn compared(versus: &Versus, scale: &Scale) -> String {
    let (low, high) = (scale.low(versus.net.p10), scale.high(versus.net.p90));
    format!(
        " net of bonus and programme cost compared with today\u{2019}s plan (80 of 100 simulated futures: {low} to {high})."
    )
}

/// The cash hole and the way out of it, in the median future.
fn path(answer: &Answer<'_>, currency: &str) -> String {
    let best = answer.best();
    let level = match best.payback_month {
        Some(month) => format!("level around month {month}"),
        None => format!("not level again within {}", horizon(answer.weeks())),
    };
    match best.trough {
        Some(trough) => {
            let depth = rough_money(currency, -trough.depth);
            format!(
                " Expect to be out about {depth} by month {} and {level}.",
                trough.month
            )
        }
        None => " At no time does the median future fall behind today.".to_owned(),
    }
}

fn others(answer: &Answer<'_>, currency: &str) -> String {
    let each: Vec<String> = answer
        .others()
        .map(|versus| other(versus, answer.bar(), currency))
        .collect();
    ended(&each)
}

fn other(versus: &Versus, bar: f64, currency: &str) -> String {
    let name = &versus.name;
    let scale = Scale::of(currency, &versus.net);
    let about = scale.near(versus.net.p50);
    let said = match Class::of(versus) {
        Class::Win => format!("{name} adds about {about}"),
        Class::NoDifference => format!("{name} makes no difference that matters (about {about})"),
        Class::Harmful => format!("{name} loses about {}", scale.near(-versus.net.p50)),
        Class::Uncertain => uncertain(versus, &scale),
    };
    match unpaid(versus, bar, currency) {
        Some(amount) => format!("{said} and leaves about {amount} of bonus unpaid"),
        None => said,
    }
}

/// What is said of an option that falls into no clear class: a range on one side of nought says at least that much.
fn uncertain(versus: &Versus, scale: &Scale) -> String {
    let name = &versus.name;
    let (low, high) = (versus.net.p10, versus.net.p90);
    let range = format!("{} to {}", scale.low(low), scale.high(high));
    if high < 0.0 {
        format!("{name} loses, perhaps less than your bar ({range})")
    } else if low > 0.0 {
        format!("{name} gains, perhaps less than your bar ({range})")
    } else {
        format!("{name} is too uncertain to call ({range})")
    }
}

/// How many futures the numbers rest on so far; an estimate rests on none.
pub fn basis(basis: Basis, done: u32, wanted: u32) -> String {
    if basis == Basis::Estimate {
        "First estimate, without chance".to_owned()
    } else if done < wanted {
        format!("Rough so far: {done} of {wanted} futures")
    } else {
        format!("{done} simulated futures")
    }
}

fn odds(answer: &Answer<'_>, currency: &str) -> Text {
    let Odds { clears, loses, .. } = Odds::of(answer.best());
    let bar = exact_money(currency, answer.bar());
    Text::default()
        .strong(format!("{clears} of 100"))
        .plain(format!(" simulated futures clear your {bar} bar, "))
        .strong(loses.to_string())
        .plain(if loses == 1 {
            " loses money"
        } else {
            " lose money"
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::sample::{report, versus};

    fn said(options: Vec<Versus>) -> String {
        let report = report(options);
        let statement = statement(&Answer::of(&report).unwrap(), Basis::Futures, "USD");
        format!(
            "{}\n{}\n{}",
            statement.lead.spoken(),
            statement.others,
            statement.odds.spoken()
        )
    }

    fn four(both: Versus) -> Vec<Versus> {
        vec![
            versus("Lead and roles", 0.2e6, 1.4e6),
            versus("Pay only", -0.2e6, 0.25e6),
            both,
            versus("Goal without pay", -2.4e6, -0.9e6),
        ]
    }

    #[test]
    fn a_win() {
        insta::assert_snapshot!(said(four(versus("Both", 0.52e6, 2.27e6))));
    }

    #[test]
    fn a_win_without_a_hole() {
        insta::assert_snapshot!(said(vec![versus("Both", 3.1e6, 9.4e6)]));
    }

    #[test]
    fn bonus_that_stays_unpaid_is_said_and_not_counted() {
        let unreached = |name, low, high| {
            let mut versus = versus(name, low, high);
            versus.unpaid_bonus.p50 = 0.64e6;
            versus
        };
        insta::assert_snapshot!(said(vec![
            unreached("Both", 0.52e6, 2.27e6),
            unreached("Pay only", -0.1e6, 0.7e6),
        ]));
    }

    #[test]
    fn a_range_on_one_side_of_nought_is_said_to_gain_or_lose() {
        insta::assert_snapshot!(said(vec![
            versus("Both", 0.9e6, 2.27e6),
            versus("Pay only", 0.1e6, 0.55e6),
            versus("Goal without pay", -0.5e6, -0.05e6),
        ]));
    }

    #[test]
    fn few_futures_are_called_rough() {
        let so_far = |done| basis(Basis::Futures, done, 200);
        assert_eq!(so_far(16), "Rough so far: 16 of 200 futures");
        assert_eq!(so_far(200), "200 simulated futures");
    }

    #[test]
    fn an_estimate_claims_neither_range_nor_odds_nor_class() {
        for (low, high) in [(0.5e6, 2e6), (-0.2e6, 0.2e6), (-2e6, -1e6), (-1e6, 2e6)] {
            let report = report(four(versus("Both", low, high)));
            let answer = Answer::of(&report).unwrap();
            let said = spoken(&statement(&answer, Basis::Estimate, "USD"));
            assert!(said.starts_with("First estimate: "), "{said}");
            for word in ["80 of 100", "adds", "loses", "too uncertain", "clear your"] {
                assert!(!said.contains(word), "{word}: {said}");
            }
        }
        assert_eq!(
            basis(Basis::Estimate, 1, 200),
            "First estimate, without chance"
        );
    }

    #[test]
    fn no_difference_that_matters() {
        insta::assert_snapshot!(said(vec![
            versus("Pay only", -0.2e6, 0.27e6),
            versus("Both", -0.9e6, 0.1e6)
        ]));
    }

    #[test]
    fn harmful_and_never_level() {
        insta::assert_snapshot!(said(vec![
            versus("Pay only", -2e6, -0.4e6),
            versus("Both", -3e6, -1e6)
        ]));
    }

    #[test]
    fn too_uncertain_to_say() {
        insta::assert_snapshot!(said(vec![
            versus("Both", -1.5e6, 2e6),
            versus("Pay only", -1.5e6, 1.9e6)
        ]));
    }

    #[test]
    fn exactly_like_today() {
        insta::assert_snapshot!(said(vec![
            versus("Pay only", 0.0, 0.0),
            versus("Both", 0.0, 0.0)
        ]));
    }

    #[test]
    fn nothing_is_promised_and_odds_are_of_simulated_futures() {
        for (low, high) in [(0.5e6, 2e6), (-0.2e6, 0.2e6), (-2e6, -1e6), (-1e6, 2e6)] {
            let report = report(four(versus("Both", low, high)));
            let said = spoken(&statement(
                &Answer::of(&report).unwrap(),
                Basis::Futures,
                "USD",
            ))
            .to_lowercase();
            for word in ["will", "proves", "optimal", "significant"] {
                assert!(
                    !said.split(|c: char| !c.is_alphabetic()).any(|w| w == word),
                    "{word}: {said}"
                );
            }
            assert_eq!(
                said.matches("of 100").count(),
                said.matches("of 100 simulated futures").count()
            );
        }
    }
}
