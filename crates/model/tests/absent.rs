//! What a file means that leaves a number out is what the table of fields says, and a writer leaves out nothing else.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use serde_json::{Map, Value, json};
use tandem_model::field::{Absent, absences};
use tandem_model::{
    Contestants, Contract, Form, Gate, GateKpi, Intervention, StopRule, TargetBonus, Tournament,
    preset,
};

/// A form that has every part a number can be in.
fn full() -> Form {
    let mut form = preset::scenario("default").unwrap();
    let plan = &mut form.plans[1];
    plan.target_bonus = TargetBonus::ShareOfBase(0.1);
    plan.gate = Some(Gate {
        measure: GateKpi::Firm,
        attainment: 0.9,
    });
    plan.rank = Some(Tournament {
        between: Contestants::People,
        top: 0.2,
    });
    let programme = &mut form.programmes[0];
    programme.starts.insert(Intervention::Lead, 4);
    programme.stop = Some(StopRule {
        after: 52,
        loss: 3e5,
    });
    form
}

/// Where the part is in [`full`] that a number's path begins with.
fn part(form: &Form, head: &str) -> Vec<String> {
    let agency = |contract: &Contract| matches!(contract, Contract::Agency(_));
    let teams = &form.organisation.teams;
    let place = teams.iter().position(|team| agency(&team.contract));
    let path = match head {
        "team" => format!("organisation/teams/{}", place.unwrap()),
        "journey" => "organisation/journeys/0".to_owned(),
        "plan" => "plans/1".to_owned(),
        "programme" => "programmes/0".to_owned(),
        "option" => "options/0".to_owned(),
        _ => head.to_owned(),
    };
    path.split('/').map(str::to_owned).collect()
}

/// The object that holds the number of this id, and the number's name in it.
fn holder<'a>(
    file: &'a mut Value,
    form: &Form,
    id: &str,
) -> Option<(&'a mut Map<String, Value>, String)> {
    let (head, rest) = id.split_once('.').unwrap_or((id, ""));
    let mut path = part(form, head);
    path.extend(
        rest.split('.')
            .filter(|step| !step.is_empty())
            .map(str::to_owned),
    );
    let name = path.pop()?;
    let pointer: String = path.iter().map(|step| format!("/{step}")).collect();
    Some((file.pointer_mut(&pointer)?.as_object_mut()?, name))
}

/// The form with `value` for the number of this id, or without it; none if no such file can be read.
fn read(form: &Form, id: &str, value: Option<Value>) -> Option<Form> {
    let mut file = serde_json::to_value(form).unwrap();
    let (object, name) = holder(&mut file, form, id).unwrap();
    match value {
        Some(value) => object.insert(name, value),
        None => object.remove(&name),
    };
    let mut form: Form = serde_json::from_value(file).ok()?;
    for programme in &mut form.programmes {
        // A start at once is the same whether it is written down or not.
        programme.starts.retain(|_, weeks| *weeks > 0);
    }
    Some(form)
}

/// As a file has it: whole numbers have no point.
fn written(value: f64) -> Value {
    if value.fract() == 0.0 {
        json!(value as u64)
    } else {
        json!(value)
    }
}

#[test]
fn a_file_without_a_number_means_what_the_table_says() {
    let form = full();
    for (id, absent) in absences() {
        let without = read(&form, id, None);
        match absent {
            // A goal has one of three metrics.
            Absent::Required if id.contains(".metric.") => {}
            Absent::Required => assert_eq!(without, None, "{id}"),
            Absent::Nothing => assert_eq!(without, read(&form, id, Some(Value::Null)), "{id}"),
            Absent::Number(value) => {
                let with = read(&form, id, Some(written(value)));
                assert!(with.is_some() && without == with, "{id}");
            }
        }
    }
}

#[test]
fn whatever_a_number_is_it_is_read_back() {
    let form = full();
    for (id, absent) in absences() {
        let others = [0.0, 1.0, 13.0, 0.25].map(written);
        let usual = match absent {
            Absent::Number(value) => vec![written(value)],
            Absent::Required | Absent::Nothing => Vec::new(),
        };
        for value in usual.into_iter().chain(others) {
            // Weeks and heads take no fractions, and a goal has one of three metrics.
            let Some(moved) = read(&form, id, Some(value.clone())) else {
                continue;
            };
            let file = moved.write().unwrap();
            assert_eq!(Form::read(&file).unwrap(), moved, "{id} {value}");
        }
    }
}
