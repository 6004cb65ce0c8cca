//! Fields that came after the links that were handed out: such a link opens as if they held what their absence means, and a
//! new link keeps whatever they hold.

#![cfg(not(target_family = "wasm"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod fields;
mod links;

use serde_json::{Value, json};
use tandem_model::TotalPay;
use tandem_share::{decode, encode};

/// The path of each, what its absence means, and something else.
fn later() -> [(&'static str, Value, Value); 4] {
    let held = serde_json::to_value(TotalPay::Held).unwrap();
    [
        ("plans[].total_pay", json!("not_held"), held),
        ("organisation.pay_against_market", json!(0.0), json!(0.05)),
        ("organisation.plan_change_cost", json!(0.0), json!(60_000.0)),
        (
            "organisation.plan_change_cost_a_head",
            json!(0.0),
            json!(500.0),
        ),
    ]
}

#[test]
fn a_link_without_a_later_field_means_what_it_meant_and_a_new_one_keeps_it() {
    for (path, meant, other) in later() {
        let mut seen = 0;
        for link in links::all() {
            let opened = decode(&link.code).unwrap();
            for holder in fields::structs(&link.opens_as) {
                let mut names = holder.fields.iter();
                let Some(name) = names.find(|name| holder.path_of(name) == path) else {
                    continue;
                };
                // Links that are as young as the field say it.
                let place = format!("{}/{name}", holder.pointer);
                if link.opens_as.pointer(&place).is_some() {
                    continue;
                }
                let with = |value: &Value| {
                    fields::with(&link.opens_as, &holder.pointer, name, value.clone())
                };
                let read = |form: &Value| fields::read(form).unwrap().to_bytes();
                let changed = with(&other);
                let left_out = fields::without(&changed, &holder.pointer, name);
                assert_eq!(left_out, link.opens_as, "{path} stands in {}", link.name);
                assert!(opened.to_bytes() == read(&with(&meant)), "{path}: {meant}");
                assert!(opened.to_bytes() != read(&changed), "{path}: {other}");
                let code = encode(&fields::read(&changed).unwrap()).unwrap();
                let back = decode(&code).unwrap();
                assert!(back.to_bytes() == read(&changed), "{path}: {other}");
                seen += 1;
            }
        }
        assert!(seen > 0, "{path}");
    }
}
