//! The answer in sentences, by fixed rules. Odds are always of simulated futures, and nothing is promised.

use tandem_model::reading::{Answer, Class, Contender, Frequency, KeyAssumption, Odds};
use tandem_model::{ArmComparison, AssumptionKind, Flip, Run, Uncertainty};

use crate::i18n::assumption_value::valued;
use crate::i18n::first::{
    self, AnswerHingeSide, AnswerHingeThen, AnswerHingeWhose, AnswerUnpaidBasis,
};
use crate::i18n::messages::text::{Text, strong};
use crate::i18n::messages::{horizon, pay, sentence};
use crate::i18n::number::{Scale, exact_money, rough_money};
use crate::reading::basis::Basis;

/// What the ranges hold and leave out.
pub fn ranges(uncertainty: Uncertainty) -> String {
    match uncertainty {
        Uncertainty::Noise => first::answer_ranges_chance(),
        Uncertainty::All => first::answer_ranges_all(),
    }
}

/// The answer as the page states it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The option that leads, against today, with what it takes to get there.
    pub lead: Text,
    /// What the option that leads makes of pay.
    pub pay: String,
    /// Whether somebody would be paid less by it, which holding pay would mend.
    pub can_hold_pay: bool,
    /// What a colleague would ask next: what may go wrong, what else may do as well, and what it rests on.
    pub more: String,
    /// How the other options stand.
    pub others: String,
    /// The odds of the leading option beside its picture of a hundred dots.
    pub odds: Text,
}

/// States `answer` in `currency`. An estimate knows no range, no odds and therefore no class.
pub fn statement(answer: &Answer<'_>, basis: Basis, currency: &str) -> Statement {
    let can_hold_pay = is_cut(answer.best());
    match basis {
        Basis::Futures => Statement {
            lead: lead(answer, currency),
            pay: joined([&*expected_pay(answer, currency), &*seats(answer, currency)]),
            can_hold_pay,
            more: more(answer, currency),
            others: others(answer, currency),
            odds: odds(answer, currency),
        },
        Basis::Estimate => Statement {
            lead: estimate(answer, currency),
            pay: expected_pay(answer, currency),
            can_hold_pay,
            more: String::new(),
            others: other_estimates(answer, currency),
            odds: odds_to_come(answer, currency),
        },
    }
}

/// Everything a listener needs to hear.
pub fn spoken(statement: &Statement) -> String {
    let Statement {
        lead,
        pay,
        can_hold_pay: _,
        more,
        others,
        odds,
    } = statement;
    let said = [lead.spoken(), format!("{}.", odds.spoken())];
    joined([&said[0], &said[1], pay, more, others].map(String::as_str))
}

/// How many futures the numbers rest on so far, and how many sets of constants those have; an estimate rests on none.
pub fn basis(basis: Basis, done: u32, run: &Run) -> String {
    let wanted = run.replicates;
    match basis {
        Basis::Estimate => first::answer_basis_estimate(),
        Basis::Futures if done < wanted => first::answer_basis_rough(done.into(), wanted.into()),
        Basis::Futures => {
            let sets = run.uncertainty.distinct_sets(done);
            first::answer_basis(done.into(), sets.into())
        }
    }
}

/// What is copied: the answer with what it is about and what it rests on.
pub fn signed(statement: &Statement, title: &str, basis: &str) -> String {
    first::answer_signed(
        &spoken(statement),
        basis,
        tandem_model::MODEL_VERSION.into(),
        title,
    )
}

fn joined<'a>(sentences: impl IntoIterator<Item = &'a str>) -> String {
    let said: Vec<&str> = sentences.into_iter().filter(|s| !s.is_empty()).collect();
    said.join(" ")
}

fn lead(answer: &Answer<'_>, currency: &str) -> Text {
    first_sentence(Some(answer.class()), answer, currency)
}

fn estimate(answer: &Answer<'_>, currency: &str) -> Text {
    first_sentence(None, answer, currency)
}

/// The first sentence, and the way there; an estimate is of no class.
fn first_sentence(class: Option<Class>, answer: &Answer<'_>, currency: &str) -> Text {
    let net = &answer.best().net;
    let scale = Scale::of(currency, net);
    let about = &strong(&scale.near(net.p50));
    let bar = &exact_money(currency, answer.bar());
    let high = &scale.high(net.p90);
    let horizon = &horizon(answer.weeks());
    let low = &scale.low(net.p10);
    let option = &strong(&answer.best().name);
    let said = match class {
        None => first::answer_estimate(about, horizon, option),
        Some(Class::Win) => first::answer_win(about, high, horizon, low, option),
        Some(Class::NoDifference) => first::answer_no_difference(about, high, horizon, low, option),
        Some(Class::Harmful) => first::answer_harmful(about, high, horizon, low, option),
        Some(Class::Uncertain) => first::answer_uncertain(about, bar, high, horizon, low, option),
    };
    Text::marked(&format!("{said} {}", path(answer, currency)))
}

/// The cash hole and the way out of it, in the median future.
fn path(answer: &Answer<'_>, currency: &str) -> String {
    let best = answer.best();
    let Some(trough) = best.trough else {
        return first::answer_no_hole();
    };
    let depth = rough_money(currency, -trough.depth);
    let month = trough.month.into();
    match best.payback_month {
        Some(level) => first::answer_hole_level(&depth, level.into(), month),
        None => first::answer_hole(&depth, &horizon(answer.weeks()), month),
    }
}

/// What it makes of pay, before anyone reacts and after.
fn expected_pay(answer: &Answer<'_>, currency: &str) -> String {
    let (best, bar) = (answer.best(), answer.bar());
    let expected = best.pay.map(|pay| pay::expected(&pay, bar, currency));
    let less = pay::less_paid(best, bar, answer.weeks(), currency);
    let said = [expected, less];
    joined(said.iter().flatten().map(String::as_str))
}

/// Who leaves, and what the change costs.
fn seats(answer: &Answer<'_>, currency: &str) -> String {
    let said = pay::leaving_and_changing(answer.best(), answer.weeks(), currency);
    joined(said.iter().map(String::as_str))
}

/// What may go wrong, what may do as well, and what it rests on.
fn more(answer: &Answer<'_>, currency: &str) -> String {
    let best = answer.best();
    let called_off = |count| first::answer_called_off(&counted(answer.frequency(count)));
    let unpaid = |amount: String| first::answer_unpaid(&amount, unpaid_basis(best));
    let said = [
        answer.called_off_in().map(called_off),
        unpaid_amount(best, answer.bar(), currency).map(unpaid),
        earnings(answer).filter(|_| !is_cut(best)),
        answer.contender().map(|rival| said_of(&rival, answer)),
        hinge(answer, currency),
    ];
    joined(said.iter().flatten().map(String::as_str))
}

/// Bonus that the plan promises and the simulated people do not earn, if it is worth a word: more than the bar.
fn unpaid_amount(versus: &ArmComparison, bar: f64, currency: &str) -> Option<String> {
    let amount = versus.unpaid_bonus.p50;
    (amount > bar).then(|| rough_money(currency, amount))
}

/// Whether somebody is paid less by an option.
fn is_cut(versus: &ArmComparison) -> bool {
    versus.pay.as_ref().is_some_and(pay::can_be_held)
}

/// Whether net counts what is paid.
fn unpaid_basis(versus: &ArmComparison) -> AnswerUnpaidBasis {
    match versus.pay {
        Some(pay) if pay.total_pay.is_held() => AnswerUnpaidBasis::Paid,
        _ => AnswerUnpaidBasis::Charged,
    }
}

/// What those have to know who are paid: that the option that leads is a cut, or else that a normal year brings less.
pub fn less_pay(answer: &Answer<'_>, currency: &str) -> Option<String> {
    if is_cut(answer.best()) {
        Some(expected_pay(answer, currency))
    } else {
        earnings(answer)
    }
}

/// A word on pay where it falls for half of the groups or more.
fn earnings(answer: &Answer<'_>) -> Option<String> {
    let earnings = answer.earnings();
    let all = if earnings.less == earnings.groups {
        first::AnswerEarnLessLess::All
    } else {
        first::AnswerEarnLessLess::Some
    };
    (earnings.groups > 0 && 2 * earnings.less >= earnings.groups)
        .then(|| first::answer_earn_less(earnings.less.into(), earnings.groups.into(), all))
}

fn said_of(rival: &Contender<'_>, answer: &Answer<'_>) -> String {
    let count = counted(answer.frequency(rival.ahead_in));
    first::answer_rival(&count, &answer.best().name, &rival.option.name)
}

fn hinge(answer: &Answer<'_>, currency: &str) -> Option<String> {
    match answer.key_assumption() {
        KeyAssumption::Loses(flip) => Some(flipped(flip, AnswerHingeThen::Fails, currency)),
        KeyAssumption::Wins(flip) => Some(flipped(flip, AnswerHingeThen::Clears, currency)),
        KeyAssumption::Nothing if answer.class() != Class::Uncertain => {
            Some(first::answer_no_hinge())
        }
        KeyAssumption::Nothing | KeyAssumption::Unknown => None,
    }
}

fn flipped(flip: &Flip, then: AnswerHingeThen, currency: &str) -> String {
    let usual = flip.assumption.usual;
    let beyond = if flip.at > usual {
        AnswerHingeSide::Above
    } else {
        AnswerHingeSide::Below
    };
    first::answer_hinge(
        &crate::i18n::messages::assumption(&flip.assumption),
        &valued(&flip.assumption, flip.at, currency),
        beyond,
        then,
        &valued(&flip.assumption, usual, currency),
        match flip.assumption.kind {
            AssumptionKind::Figure => AnswerHingeWhose::Yours,
            AssumptionKind::Constant => AnswerHingeWhose::Usual,
        },
    )
}

/// How another option stands, or several of which the same can be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stand {
    Win,
    Gains,
    NoDifference,
    Uncertain,
    Loses,
    Harmful,
}

impl Stand {
    /// In the order in which they are told.
    const ALL: [Self; 6] = [
        Self::Win,
        Self::Gains,
        Self::NoDifference,
        Self::Uncertain,
        Self::Loses,
        Self::Harmful,
    ];

    /// A range on one side of nought says at least that much where no class is clear.
    fn of(versus: &ArmComparison) -> Self {
        match Class::from_comparison(versus) {
            Class::Win => Self::Win,
            Class::NoDifference => Self::NoDifference,
            Class::Harmful => Self::Harmful,
            Class::Uncertain if versus.net.p90 < 0.0 => Self::Loses,
            Class::Uncertain if versus.net.p10 > 0.0 => Self::Gains,
            Class::Uncertain => Self::Uncertain,
        }
    }

    fn said(self, options: &[&ArmComparison], currency: &str) -> Vec<String> {
        let names = list(options.iter().map(|option| option.name.as_str()));
        let together = |say: fn(f64, &str) -> String| vec![say(options.len() as f64, &names)];
        let each = |say: fn(&str, &str) -> String, sign: f64| {
            let one = |option: &&ArmComparison| {
                let about = Scale::of(currency, &option.net).near(sign * option.net.p50);
                say(&about, &option.name)
            };
            options.iter().map(one).collect()
        };
        match self {
            Self::Win => each(first::answer_other_win, 1.0),
            Self::Harmful => each(first::answer_other_harmful, -1.0),
            Self::Gains => together(first::answer_others_gain),
            Self::NoDifference => together(first::answer_others_no_difference),
            Self::Uncertain => together(first::answer_others_uncertain),
            Self::Loses => together(first::answer_others_lose),
        }
    }
}

fn others(answer: &Answer<'_>, currency: &str) -> String {
    let said = Stand::ALL.into_iter().flat_map(|stand| {
        let of_it: Vec<&ArmComparison> =
            answer.others().filter(|o| Stand::of(o) == stand).collect();
        if of_it.is_empty() {
            Vec::new()
        } else {
            stand.said(&of_it, currency)
        }
    });
    ended(&said.collect::<Vec<_>>())
}

fn other_estimates(answer: &Answer<'_>, currency: &str) -> String {
    let one = |versus: &ArmComparison| {
        let about = Scale::of(currency, &versus.net).near(versus.net.p50);
        first::answer_other_estimate(&about, &versus.name)
    };
    ended(&answer.others().map(one).collect::<Vec<_>>())
}

/// Names one after the other, as a sentence has them.
fn list<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let names: Vec<&str> = names.collect();
    let Some((last, before)) = names.split_last() else {
        return String::new();
    };
    let chain = before.iter().fold(None, |said: Option<String>, next| {
        Some(match said {
            None => (*next).to_owned(),
            Some(before) => first::list_next(&before, next),
        })
    });
    match chain {
        None => (*last).to_owned(),
        Some(before) => first::list_last(&before, last),
    }
}

fn ended(each: &[String]) -> String {
    if each.is_empty() {
        String::new()
    } else {
        format!("{}.", crate::i18n::messages::clauses(each))
    }
}

fn odds(answer: &Answer<'_>, currency: &str) -> Text {
    let Odds { clears, loses, .. } = Odds::from_comparison(answer.best());
    let loses = answer.frequency(loses);
    let count = sentence(of_hundred(answer.frequency(clears)));
    Text::marked(&first::answer_clears(
        &exact_money(currency, answer.bar()),
        &strong(&count),
        &strong(&counted(loses)),
        loses.number().into(),
    ))
}

/// How many of 100 futures.
pub fn of_hundred(frequency: Frequency) -> String {
    first::answer_of_hundred(&counted(frequency))
}

/// The number of them, where "of 100" stands elsewhere.
fn counted(frequency: Frequency) -> String {
    match frequency {
        Frequency::FewerThan(count) => first::answer_fewer(&count.to_string()),
        Frequency::Exactly(count) => count.to_string(),
        Frequency::MoreThan(count) => first::answer_more(&count.to_string()),
    }
}

fn odds_to_come(answer: &Answer<'_>, currency: &str) -> Text {
    let bar = exact_money(currency, answer.bar());
    Text::marked(&first::answer_odds_to_come(&bar))
}

#[cfg(test)]
mod tests {
    use super::*;
    use tandem_model::reading::sample::{self, BAR, report, versus};
    use tandem_model::{Side, TotalPay};

    fn said(options: Vec<ArmComparison>) -> String {
        let report = report(options);
        let statement = statement(
            &Answer::from_report(&report).unwrap(),
            Basis::Futures,
            "USD",
        );
        let Statement {
            lead,
            pay,
            can_hold_pay: _,
            more,
            others,
            odds,
        } = statement;
        let pay = (!pay.is_empty()).then_some(pay);
        let rest = [more, others, odds.spoken()];
        let said: Vec<String> = [lead.spoken()].into_iter().chain(pay).chain(rest).collect();
        said.join("\n")
    }

    fn four(both: ArmComparison) -> Vec<ArmComparison> {
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
    fn what_stays_unpaid_counts_as_paid_where_pay_is_held() {
        let unpaid = |total_pay| {
            let mut versus = versus("Both", 0.52e6, 2.27e6);
            versus.unpaid_bonus.p50 = 0.64e6;
            versus.pay = Some(sample::expected_pay(total_pay));
            said(vec![versus])
        };
        let held = unpaid(TotalPay::Held);
        assert!(
            held.contains("about $0.6M of bonus at target stays unpaid"),
            "{held}"
        );
        assert!(held.contains("so net counts what is paid."), "{held}");
        let charged = unpaid(TotalPay::NotHeld);
        assert!(
            charged.contains("stays unpaid, which is not counted as a gain."),
            "{charged}"
        );
    }

    #[test]
    fn an_estimate_says_whether_pay_is_held_and_not_who_leaves() {
        let mut versus = versus("Both", 0.52e6, 2.27e6);
        versus.pay = Some(sample::expected_pay(TotalPay::NotHeld));
        (versus.leavers, versus.money.recruiting) = (3.0, -0.1e6);
        let report = report(vec![versus]);
        let answer = Answer::from_report(&report).unwrap();
        let of = |basis| statement(&answer, basis, "USD");
        let (estimate, futures) = (of(Basis::Estimate), of(Basis::Futures));
        assert!(estimate.can_hold_pay && futures.can_hold_pay);
        assert!(estimate.pay.contains("is a pay cut") && !estimate.pay.contains("leave"));
        assert_eq!(less_pay(&answer, "USD").as_ref(), Some(&estimate.pay));
        assert!(futures.pay.starts_with(&estimate.pay) && futures.pay.contains("leave"));
    }

    /// All that is said where one option always clears the bar and is always called off.
    fn said_of_all(futures: u32) -> String {
        let mut both = versus("Both", 3.1e6, 9.4e6);
        both.called_off_in = 100;
        let mut report = report(vec![both, versus("Pay only", 3e6, 9e6)]);
        report.comparison.beats = vec![vec![0; 3]; 3];
        report.replicates = futures;
        let answer = Answer::from_report(&report).unwrap();
        spoken(&statement(&answer, Basis::Futures, "USD"))
    }

    #[test]
    fn none_and_all_of_fewer_than_10_000_futures_are_said_as_bounds() {
        assert!(said_of_all(10).contains("More than 70 of 100 simulated futures clear"));
        for few in [320, 9_999] {
            let said = said_of_all(few);
            for certain in [" 100 of 100", " 0 "] {
                assert!(!said.contains(certain), "{certain}: {said}");
            }
            for bound in [
                "More than 99 of 100 simulated futures clear your $0.3M bar, fewer than 1 loses money.",
                "In more than 99 of 100 simulated futures the change is called off",
                "ahead by more than your bar in fewer than 1 of 100 simulated futures",
            ] {
                assert!(said.contains(bound), "{bound}: {said}");
            }
        }
    }

    #[test]
    fn none_and_all_of_10_000_futures_are_said_as_they_are() {
        let said = said_of_all(10_000);
        for certain in [
            "100 of 100 simulated futures clear your $0.3M bar, 0 lose money.",
            "In 100 of 100 simulated futures the change is called off",
            "ahead by more than your bar in 0 of 100 simulated futures",
        ] {
            assert!(said.contains(certain), "{certain}: {said}");
        }
    }

    #[test]
    fn a_range_on_one_side_of_nought_is_said_to_gain_or_lose() {
        insta::assert_snapshot!(said(vec![
            versus("Both", 0.9e6, 2.27e6),
            versus("Pay only", 0.1e6, 0.55e6),
            versus("Goal without pay", -0.5e6, -0.05e6),
        ]));
    }

    /// What is said of options of which none beats another.
    fn said_of_a_tie(options: Vec<ArmComparison>) -> Statement {
        let mut report = report(options);
        let count = report.comparison.options.len() + 1;
        report.comparison.beats = vec![vec![0; count]; count];
        statement(
            &Answer::from_report(&report).unwrap(),
            Basis::Futures,
            "USD",
        )
    }

    #[test]
    fn an_option_that_may_do_as_well_is_named() {
        let options = vec![
            versus("Both", 0.5e6, 2.3e6),
            versus("Goal without pay", 0.4e6, 2.1e6),
        ];
        insta::assert_snapshot!(said_of_a_tie(options).more, @"Goal without pay may do as well: Both is ahead by more than your bar in fewer than 2 of 100 simulated futures. No single assumption flips this answer inside the range held possible.");
    }

    #[test]
    fn options_that_tie_on_nothing_are_no_rivals() {
        let options = vec![versus("Both", 0.0, 0.0), versus("Pay only", 0.0, 0.0)];
        assert!(!said_of_a_tie(options).more.contains("may do as well"));
    }

    #[test]
    fn a_change_that_is_likely_to_be_given_up_is_said_to_be() {
        let mut relapsing = versus("Both", -0.3e6, 1.1e6);
        relapsing.called_off_in = 34;
        insta::assert_snapshot!(said(vec![relapsing]));
        let mut seldom = versus("Both", -0.3e6, 1.1e6);
        seldom.called_off_in = 19;
        assert!(!said(vec![seldom]).contains("called off"));
    }

    #[test]
    fn what_the_answer_rests_on_is_one_assumption_in_words() {
        let resting = |usual, clears| {
            let mut option = versus("Both", 0.5e6, 2.3e6);
            option.flips = vec![sample::flip(0.0444, usual, clears)];
            let report = report(vec![option]);
            let said = statement(
                &Answer::from_report(&report).unwrap(),
                Basis::Futures,
                "USD",
            )
            .more;
            said.replace('\u{a0}', " ")
        };
        insta::assert_snapshot!(resting(0.07, Side::Above), @"It rests most on “Share of a journey’s value at each hand-off” (usually 7 %): below about 4.4 % it no longer clears your bar.");
        insta::assert_snapshot!(resting(0.03, Side::Above), @"It rests most on “Share of a journey’s value at each hand-off” (usually 3 %): above about 4.4 % it would clear your bar.");
        insta::assert_snapshot!(resting(0.03, Side::Below), @"It rests most on “Share of a journey’s value at each hand-off” (usually 3 %): above about 4.4 % it no longer clears your bar.");
        insta::assert_snapshot!(resting(0.07, Side::Below), @"It rests most on “Share of a journey’s value at each hand-off” (usually 7 %): below about 4.4 % it would clear your bar.");
    }

    #[test]
    fn a_fall_in_pay_for_half_of_the_groups_is_said() {
        let paid = |normal: &[f64]| {
            let mut report = report(vec![versus("Both", 0.5e6, 2.3e6)]);
            let group = |normal: &f64| tandem_model::GroupPay {
                this: [*normal; 3],
                ..sample::group("x", 0.1)
            };
            let pay = normal.iter().map(group).collect();
            report.options = vec![
                sample::option("Today", Vec::new()),
                sample::option("Both", pay),
            ];
            statement(
                &Answer::from_report(&report).unwrap(),
                Basis::Futures,
                "USD",
            )
            .more
        };
        assert!(!paid(&[0.08, 0.1, 0.1]).contains("earn"));
        insta::assert_snapshot!(paid(&[0.08, 0.1]), @"A normal year brings less pay than today to 1 of 2 job groups. No single assumption flips this answer inside the range held possible.");
        insta::assert_snapshot!(paid(&[0.08, 0.09]), @"A normal year brings less pay than today to every job group. No single assumption flips this answer inside the range held possible.");
    }

    #[test]
    fn others_of_which_the_same_can_be_said_share_a_sentence() {
        let options = vec![
            versus("Both", 1.5e6, 2.3e6),
            versus("A", -0.9e6, 0.9e6),
            versus("B", -0.8e6, 0.9e6),
            versus("C", -0.7e6, 0.9e6),
            versus("D", 0.1e6, 0.55e6),
        ];
        insta::assert_snapshot!(said(options));
    }

    #[test]
    fn what_is_copied_says_what_it_is_about_and_what_it_rests_on() {
        let report = report(four(versus("Both", 0.52e6, 2.27e6)));
        let statement = statement(
            &Answer::from_report(&report).unwrap(),
            Basis::Futures,
            "USD",
        );
        let copied = signed(&statement, "Mid-size brand", "200 simulated futures");
        for part in [
            "Mid-size brand",
            "200 simulated futures",
            "not advice",
            "Both adds",
            "clear your $0.3M bar",
            &format!("model {}", tandem_model::MODEL_VERSION),
        ] {
            assert!(copied.contains(part), "{part}: {copied}");
        }
    }

    #[test]
    fn few_futures_are_called_rough_and_all_say_how_many_sets_of_constants_they_have() {
        let so_far = |done| basis(Basis::Futures, done, &of_30(Uncertainty::All));
        assert_eq!(so_far(16), "Rough so far: 16 of 30 futures");
        assert_eq!(so_far(30), "30 simulated futures, 28 sets of assumptions");
        let chance = basis(Basis::Futures, 30, &of_30(Uncertainty::Noise));
        assert_eq!(chance, "30 simulated futures, one set of assumptions");
    }

    fn of_30(uncertainty: Uncertainty) -> Run {
        let mut run = tandem_model::preset::scenario("default").unwrap().run;
        (run.replicates, run.uncertainty) = (30, uncertainty);
        run
    }

    #[test]
    fn an_estimate_claims_neither_range_nor_odds_nor_class() {
        for (low, high) in [(0.5e6, 2e6), (-0.2e6, 0.2e6), (-2e6, -1e6), (-1e6, 2e6)] {
            let report = report(four(versus("Both", low, high)));
            let answer = Answer::from_report(&report).unwrap();
            let said = spoken(&statement(&answer, Basis::Estimate, "USD"));
            assert!(said.starts_with("First estimate: "), "{said}");
            for word in ["80 of 100", "adds", "loses", "too uncertain", "clear your"] {
                assert!(!said.contains(word), "{word}: {said}");
            }
        }
        assert_eq!(
            basis(Basis::Estimate, 1, &of_30(Uncertainty::All)),
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
                &Answer::from_report(&report).unwrap(),
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

    #[test]
    fn the_stated_range_and_the_odds_agree() {
        for low in (-40..40).map(|step| f64::from(step) * 73_000.0) {
            for width in [10e3, 90e3, 0.4e6, 1.7e6, 6e6] {
                let option = versus("x", low, low + width);
                let (odds, scale) = (
                    Odds::from_comparison(&option),
                    Scale::of("USD", &option.net),
                );
                assert_eq!(odds.clears + odds.between + odds.loses, 100);
                let stated = |text: String| value(&text);
                let (from, to) = (
                    stated(scale.low(option.net.p10)),
                    stated(scale.high(option.net.p90)),
                );
                assert!(from <= option.net.p10 + 1.0 && to >= option.net.p90 - 1.0);
                assert!(from <= BAR || odds.clears >= 89, "{from} {odds:?}");
                assert!(to >= BAR || odds.clears <= 11, "{to} {odds:?}");
                assert!(from <= 0.0 || odds.loses <= 11, "{from} {odds:?}");
                assert!(to >= 0.0 || odds.loses >= 89, "{to} {odds:?}");
            }
        }
    }

    fn value(text: &str) -> f64 {
        let unit = if text.ends_with('M') {
            1e6
        } else if text.ends_with('k') {
            1e3
        } else {
            1.0
        };
        let digits: String = text
            .chars()
            .filter(|c| c.is_ascii_digit() || *c == '.')
            .collect();
        let size = digits.parse::<f64>().unwrap() * unit;
        if text.starts_with(crate::i18n::number::MINUS) {
            -size
        } else {
            size
        }
    }
}
