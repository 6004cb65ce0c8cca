//! Words of the views under the answer.

use crate::i18n::messages::say;
use crate::shell::tab::Tab;

pub fn name(tab: Tab) -> String {
    say(match tab {
        Tab::Overview => "tab-overview",
        Tab::Weeks => "tab-weeks",
        Tab::People => "tab-people",
        Tab::Why => "tab-why",
        Tab::Evidence => "tab-evidence",
        Tab::Model => "tab-model",
    })
}

/// What is read at a place of a picture.
pub mod reading {
    use crate::i18n::messages::tell;

    pub fn month(option: &str, month: &str, median: &str, low: &str, high: &str) -> String {
        tell(
            "reading-month",
            &[
                ("option", option.into()),
                ("month", month.into()),
                ("median", median.into()),
                ("low", low.into()),
                ("high", high.into()),
            ],
        )
    }

    pub fn estimated_month(option: &str, month: &str, median: &str) -> String {
        tell(
            "reading-estimated-month",
            &[
                ("option", option.into()),
                ("month", month.into()),
                ("median", median.into()),
            ],
        )
    }

    pub fn single_month(option: &str, month: &str, value: &str) -> String {
        tell(
            "reading-single-month",
            &[
                ("option", option.into()),
                ("month", month.into()),
                ("value", value.into()),
            ],
        )
    }

    pub fn row(name: &str, cells: &str) -> String {
        tell(
            "reading-row",
            &[("name", name.into()), ("cells", cells.into())],
        )
    }

    pub fn range(first: &str, head: &str, shown: &str) -> String {
        tell(
            "reading-range",
            &[
                ("first", first.into()),
                ("head", head.into()),
                ("shown", shown.into()),
            ],
        )
    }

    pub fn cell(head: &str, shown: &str) -> String {
        tell(
            "reading-cell",
            &[("head", head.into()), ("shown", shown.into())],
        )
    }
}

/// Pictures and tables that are taken away.
pub mod copying {
    use crate::i18n::messages::tell;

    pub fn save(what: &str) -> String {
        tell("copying-save", &[("what", what.into())])
    }

    pub fn copy(what: &str) -> String {
        tell("copying-copy", &[("what", what.into())])
    }

    pub fn saved(file: &str) -> String {
        tell("copying-saved", &[("file", file.into())])
    }

    pub fn saved_in_frame(file: &str) -> String {
        tell("copying-saved-in-frame", &[("file", file.into())])
    }

    pub fn low(name: &str) -> String {
        tell("copying-low", &[("name", name.into())])
    }

    pub fn median(name: &str) -> String {
        tell("copying-median", &[("name", name.into())])
    }

    pub fn high(name: &str) -> String {
        tell("copying-high", &[("name", name.into())])
    }

    pub fn foot(model: u32, futures: u32) -> String {
        tell(
            "copying-foot",
            &[("model", model.into()), ("futures", futures.into())],
        )
    }
}

/// People.
pub mod people {
    use crate::i18n::messages::{say, tell};
    use crate::i18n::number::{MINUS, number};
    use tandem_model::reading::BonusEffect;

    pub fn finding(option: &str, gain: usize, lose: usize, of: usize) -> String {
        let id = match (gain, lose) {
            (0, 0) => return tell("people-same", &[("option", option.into())]),
            (_, 0) => "people-gain",
            (0, _) => "people-lose",
            _ => "people-both",
        };
        let counts = [
            ("option", option.into()),
            ("gain", gain.into()),
            ("lose", lose.into()),
            ("of", of.into()),
        ];
        tell(id, &counts)
    }

    pub fn hidden(people: u32) -> String {
        tell("people-hidden", &[("people", people.into())])
    }

    pub fn fate(effect: BonusEffect) -> String {
        say(match effect {
            BonusEffect::Gains => "people-gains",
            BonusEffect::Same => "people-stays",
            BonusEffect::Loses => "people-loses",
            BonusEffect::LosesAndIsPaidLittle => "people-loses-and-is-paid-little",
        })
    }

    /// A share of base with its sign.
    pub fn share(value: f64) -> String {
        let per_mille = (1000.0 * value).round();
        let sign = if per_mille < 0.0 {
            String::from(MINUS)
        } else {
            String::new()
        };
        let shown = format!("{sign}{}", number(per_mille.abs() / 10.0));
        tell("people-share", &[("share", shown.into())])
    }

    pub fn head() -> [String; 6] {
        [
            "people-head-1",
            "people-head-2",
            "people-head-3",
            "people-head-4",
            "people-head-5",
            "people-head-6",
        ]
        .map(say)
    }
}

/// Why.
pub mod why {
    use tandem_model::Theory;

    use crate::i18n::messages::{say, tell};

    /// How much of the range of an option's net is chance, in tenths.
    pub fn chance(option: &str, tenths: u32) -> String {
        let shares = [
            "why-chance-0",
            "why-chance-1",
            "why-chance-2",
            "why-chance-3",
            "why-chance-4",
            "why-chance-5",
            "why-chance-6",
            "why-chance-7",
            "why-chance-8",
            "why-chance-9",
            "why-chance-10",
        ];
        let place = (tenths as usize).min(shares.len() - 1);
        tell(shares[place], &[("option", option.into())])
    }

    pub fn progress(theory: &str, done: u32, of: u32) -> String {
        tell(
            "why-progress",
            &[
                ("theory", theory.into()),
                ("done", done.into()),
                ("of", of.into()),
            ],
        )
    }

    pub fn stopped(done: usize) -> String {
        tell("why-stopped", &[("done", done.into())])
    }

    pub fn survives(best: &str) -> String {
        tell("why-survives", &[("best", best.into())])
    }

    pub fn best_survives(best: &str, not_in: &str) -> String {
        tell(
            "why-best-survives",
            &[("best", best.into()), ("not_in", not_in.into())],
        )
    }

    pub fn overturned(best: &str, not_in: &str) -> String {
        tell(
            "why-overturned",
            &[("best", best.into()), ("not_in", not_in.into())],
        )
    }

    pub fn cell(net: &str, rank: usize) -> String {
        tell("why-cell", &[("net", net.into()), ("rank", rank.into())])
    }

    pub fn drawn(over: &str) -> String {
        tell("why-drawn", &[("over", over.into())])
    }

    /// Names in a row, the last after an "and".
    pub fn and(names: &[String]) -> String {
        match names {
            [] => String::new(),
            [one] => one.clone(),
            [rest @ .., last] => {
                let rest = rest.join(", ");
                tell("why-and", &[("rest", rest.into()), ("last", last.into())])
            }
        }
    }

    pub fn theory(theory: Theory) -> String {
        say(match theory {
            Theory::Tandem => "theory-tandem",
            Theory::Selfish => "theory-selfish",
            Theory::ConditionalCooperation => "theory-conditional-cooperation",
            Theory::GoalSetting => "theory-goal-setting",
            Theory::TrustAndFlatWage => "theory-trust-and-flat-wage",
        })
    }

    pub fn description(theory: Theory) -> String {
        say(match theory {
            Theory::Tandem => "theory-tandem-says",
            Theory::Selfish => "theory-selfish-says",
            Theory::ConditionalCooperation => "theory-conditional-cooperation-says",
            Theory::GoalSetting => "theory-goal-setting-says",
            Theory::TrustAndFlatWage => "theory-trust-and-flat-wage-says",
        })
    }
}

/// Evidence.
pub mod evidence {
    use crate::i18n::messages::{say, tell};
    use crate::reading::remote_table::Agreement;

    pub fn title(inside: usize, of: usize) -> String {
        let missed = of - inside;
        tell(
            "evidence-title",
            &[
                ("inside", inside.into()),
                ("of", of.into()),
                ("missed", missed.into()),
            ],
        )
    }

    pub fn left_out(inside: usize, of: usize) -> String {
        tell(
            "evidence-left-out",
            &[("inside", inside.into()), ("of", of.into())],
        )
    }

    pub fn misses(count: usize) -> String {
        tell("evidence-misses", &[("count", count.into())])
    }

    pub fn hits(count: usize) -> String {
        tell("evidence-hits", &[("count", count.into())])
    }

    pub fn known(word: &str) -> String {
        say(match word {
            "seen" => "evidence-seen",
            "second hand" => "evidence-second-hand",
            _ => "evidence-recalled",
        })
    }

    pub fn effects(published: &str, simulated: &str) -> String {
        tell(
            "evidence-effects",
            &[
                ("published", published.into()),
                ("simulated", simulated.into()),
            ],
        )
    }

    pub fn mark(agreement: &Agreement) -> String {
        say(match agreement {
            Agreement::Inside => "evidence-inside",
            Agreement::Missed(_) => "evidence-missed",
        })
    }

    pub fn reason(why: &str) -> String {
        tell("evidence-reason", &[("why", why.into())])
    }
}

/// Model.
pub mod model {
    use crate::i18n::messages::{say, tell};

    pub fn inside() -> Vec<String> {
        [
            "model-inside-1",
            "model-inside-2",
            "model-inside-3",
            "model-inside-4",
            "model-inside-5",
        ]
        .map(say)
        .to_vec()
    }

    pub fn outside() -> Vec<String> {
        [
            "model-outside-1",
            "model-outside-2",
            "model-outside-3",
            "model-outside-4",
            "model-outside-5",
        ]
        .map(say)
        .to_vec()
    }

    pub fn week() -> Vec<String> {
        [
            "model-week-1",
            "model-week-2",
            "model-week-3",
            "model-week-4",
            "model-week-5",
            "model-week-6",
            "model-week-7",
        ]
        .map(say)
        .to_vec()
    }

    pub fn constants_title(count: usize) -> String {
        tell("model-constants-title", &[("count", count.into())])
    }

    pub fn matches(count: usize) -> String {
        tell("model-matches", &[("count", count.into())])
    }

    pub fn head() -> [String; 5] {
        [
            "model-head-1",
            "model-head-2",
            "model-head-3",
            "model-head-4",
            "model-head-5",
        ]
        .map(say)
    }

    pub fn range(least: &str, most: &str) -> String {
        if least == most {
            say("model-fixed")
        } else {
            tell(
                "model-range",
                &[("least", least.into()), ("most", most.into())],
            )
        }
    }

    pub fn grade(word: &str) -> String {
        say(match word {
            "measured" => "model-measured",
            "inferred" => "model-inferred",
            "yours" => "model-yours",
            _ => "model-assumed",
        })
    }

    pub fn device() -> Vec<String> {
        ["model-device-1", "model-device-2", "model-device-3"]
            .map(say)
            .to_vec()
    }

    pub fn version(model: u32) -> String {
        tell("model-version", &[("model", model.into())])
    }
}
