//! Amounts in currencies of small units: accepted where they are usual, and another unit of account changes nothing else.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use serde_json::Value;
use tandem_model::field::FIELDS;
use tandem_model::parameter::Unit;
use tandem_model::{Agency, Contract, Experiment, Form, Report, Scenario, StopRule, preset};

/// A currency of each size, with how many of its units are about a dollar.
const CURRENCIES: [(&str, f64); 5] = [
    ("SEK", 10.0),
    ("JPY", 150.0),
    ("KRW", 1_400.0),
    ("IDR", 16_000.0),
    ("LBP", 90_000.0),
];

/// Every amount of `form`.
fn amounts(form: &mut Form) -> Vec<&mut f64> {
    let organisation = &mut form.organisation;
    let mut all = vec![&mut organisation.contribution, &mut form.worthwhile];
    all.push(&mut organisation.plan_change_cost);
    all.push(&mut organisation.plan_change_cost_a_head);
    for team in &mut organisation.teams {
        all.push(&mut team.base);
        if let Contract::Agency(agency) = &mut team.contract {
            all.push(&mut agency.fee);
        }
    }
    for programme in &mut form.programmes {
        all.push(&mut programme.workshop_cost);
        all.push(&mut programme.lead_cost);
        all.push(&mut programme.staff_cost);
        all.extend(programme.stop.as_mut().map(|stop| &mut stop.loss));
    }
    all
}

/// `form` in the currency `code`, with every amount `times` as large.
fn converted(mut form: Form, code: &str, times: f64) -> Form {
    code.clone_into(&mut form.organisation.currency);
    amounts(&mut form)
        .into_iter()
        .for_each(|amount| *amount *= times);
    form
}

/// A default with an agency and a stop rule, so that it has every amount there is.
fn with_every_amount() -> Form {
    let mut form = preset::scenario("default").unwrap();
    form.organisation.teams[0].kind = tandem_model::Kind::Agency;
    form.organisation.teams[0].base = 0.0;
    form.organisation.teams[0].contract = Contract::Agency(Agency::default());
    form.programmes[0].stop = Some(StopRule {
        after: 52,
        loss: 1e5,
    });
    form
}

fn report(form: Form) -> Report {
    let mut experiment = Experiment::new(Scenario::check(form).unwrap()).unwrap();
    experiment.advance(32);
    experiment.report()
}

#[test]
fn every_preset_is_accepted_in_every_currency() {
    for name in preset::scenario_names() {
        for (code, times) in CURRENCIES {
            let form = converted(preset::scenario(name).unwrap(), code, times);
            if let Err(faults) = Scenario::check(form) {
                panic!("{name} in {code}: {faults}");
            }
        }
    }
}

#[test]
fn amounts_that_are_too_large_for_their_currency_are_one_sentence() {
    let form = converted(preset::scenario("default").unwrap(), "USD", 16_000.0);
    let faults = Scenario::check(form).unwrap_err();
    assert_eq!(faults.0.len(), 1, "{faults}");
    assert_eq!(
        faults.to_string(),
        "organisation.currency is USD: allowed is a currency of smaller units, or smaller amounts: 17 are too large, \
         the first is organisation.contribution with 480000000000, where a number from 10000 to 100000000000 in USD is allowed"
    );
}

#[test]
fn every_amount_is_checked_and_named_with_its_currency() {
    let form = with_every_amount();
    Scenario::check(form.clone()).unwrap();
    let count = amounts(&mut form.clone()).len();
    let mut named = Vec::new();
    for place in 0..count {
        let mut wrong = form.clone();
        *amounts(&mut wrong)[place] = 1e13;
        let faults = Scenario::check(wrong).unwrap_err();
        assert!(faults.to_string().ends_with(" in USD"), "{faults}");
        named.push(faults.0[0].field.rsplit('.').next().unwrap().to_owned());
    }
    for field in FIELDS
        .iter()
        .filter(|field| field.parameter.unit == Unit::Money)
    {
        let name = field.id().rsplit('.').next().unwrap();
        assert!(named.iter().any(|one| one == name), "{name} of {named:?}");
    }
}

/// Names in a report under which amounts stand; all other numbers are none.
const AMOUNTS: [&str; 16] = [
    "bonus",
    "bonus_at_target",
    "depth",
    "gained",
    "lost",
    "lost_in_year",
    "made_up",
    "money",
    "net",
    "pay",
    "programme",
    "samples",
    "saved",
    "taken_out",
    "unpaid_bonus",
    "worthwhile",
];

/// The largest differences between numbers of two reports, the second of which has amounts `times` as large.
#[derive(Debug, Default)]
struct Difference {
    /// Between amounts, in the unit of the first.
    amounts: f64,
    /// Between other numbers.
    others: f64,
}

impl Difference {
    fn add(&mut self, here: &Value, there: &Value, times: f64, is_amount: bool) {
        match (here, there) {
            (Value::Object(ours), Value::Object(theirs)) => {
                assert_eq!(ours.len(), theirs.len());
                for (name, value) in ours {
                    // How people are paid by group stands under the same name as the bonus of a week, in shares of base.
                    // So does what an option makes of expected pay, which holds amounts and others.
                    let mixed = is_of_groups(value) || value.get("total_pay").is_some();
                    let named = AMOUNTS.contains(&name.as_str()) && !mixed;
                    self.add(value, &theirs[name], times, is_amount || named);
                }
            }
            (Value::Array(ours), Value::Array(theirs)) => {
                assert_eq!(ours.len(), theirs.len());
                for (here, there) in ours.iter().zip(theirs) {
                    self.add(here, there, times, is_amount);
                }
            }
            (Value::Number(here), Value::Number(there)) => {
                let (here, there) = (here.as_f64().unwrap(), there.as_f64().unwrap());
                if is_amount {
                    self.amounts = self.amounts.max((there / times - here).abs());
                } else {
                    self.others = self.others.max((there - here).abs());
                }
            }
            (here, there) => assert_eq!(here, there),
        }
    }
}

/// Whether these are payouts by job group.
fn is_of_groups(value: &Value) -> bool {
    value.get(0).is_some_and(|one| one.get("group").is_some())
}

/// How a preset in one currency, with amounts so many times as large, differs from itself in another one.
fn between(name: &str, here: (&str, f64), there: (&str, f64)) -> Difference {
    let report = |(code, times): (&str, f64)| {
        report(converted(preset::scenario(name).unwrap(), code, times))
    };
    let value = |report: &Report| serde_json::to_value(report).unwrap();
    let mut difference = Difference::default();
    let (ours, theirs) = (value(&report(here)), value(&report(there)));
    difference.add(&ours, &theirs, there.1 / here.1, false);
    difference
}

/// Bonus is paid in whole cents of whatever currency, which is all that differs. Where a cent is next to nothing, months,
/// futures that are better and everything else that is counted are the same; a cent of a dollar may tip who leaves in some
/// future.
#[test]
fn another_unit_of_account_changes_no_answer() {
    let yen = ("JPY", 100.0);
    for other in [("KRW", 1_000.0), ("IDR", 10_000.0)] {
        let Difference { amounts, others } = between("default", yen, other);
        assert!(
            // A cent may tip who leaves in a future, by up to two dollars of a quantile of a million.
            amounts < 200.0 && others < 1e-3,
            "{other:?}: {amounts} {others}"
        );
    }
    let Difference { amounts, others } = between("default", ("USD", 1.0), yen);
    assert!(amounts < 50.0 && others < 0.05, "{amounts} {others}");
}

/// A fraction of a cent can tip who leaves in one of the futures, and with it a quantile a little.
#[test]
fn another_unit_of_account_moves_no_preset_by_more_than_one_future_may() {
    for name in preset::scenario_names() {
        let contribution = preset::scenario(name).unwrap().organisation.contribution;
        let Difference { amounts, others } = between(name, ("USD", 1.0), ("KRW", 1_000.0));
        assert!(
            amounts < 1e-4 * contribution && others < 0.05,
            "{name}: {amounts} {others}"
        );
    }
}
