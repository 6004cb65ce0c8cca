//! Links that a revision hands out: to each starter, and to a changed one in which every new field is another than absent.

use std::collections::BTreeMap;
use std::error::Error;

use serde_json::{Value, json};
use tandem_model::{Form, Scenario};

use crate::absent::{Absent, filled, tried};
use crate::fields;

/// Links by the names of their files.
///
/// # Errors
/// Returns what is wrong with a starter, in a sentence.
pub fn links(
    revision: u32,
    starters: &BTreeMap<String, Value>,
    before: &Absent,
    absent: &Absent,
) -> Result<BTreeMap<String, Value>, Box<dyn Error>> {
    let mut absent = absent.clone();
    let mut links = BTreeMap::new();
    for (name, form) in starters {
        let form = filled(form, &mut absent)?;
        let link = json!({ "code": format!("1p-{name}-{revision}"), "opens_as": form });
        links.insert(format!("starter-{name}"), link);
    }
    let form = changed(&links["starter-default"]["opens_as"], before, &absent);
    let form = filled(&form, &mut absent)?;
    let code = tandem_share::encode(&fields::read(&form)?)?;
    links.insert(
        "changed".to_owned(),
        json!({ "code": code, "opens_as": form }),
    );
    Ok(links)
}

/// `form` with another seed, and with another value in each field that was not known `before`, where one is valid.
fn changed(form: &Value, before: &Absent, absent: &Absent) -> Value {
    let mut form = fields::with(form, "/run", "seed", json!(7));
    for holder in fields::structs(&form) {
        for name in &holder.fields {
            let path = holder.path_of(name);
            let Some(meant) = absent.get(&path).filter(|_| !before.contains_key(&path)) else {
                continue;
            };
            let bare = fields::with(&form, &holder.pointer, name, meant.clone());
            let Ok(usual) = fields::read(&bare) else {
                continue;
            };
            let is_other = |form: &Form| {
                form.to_bytes() != usual.to_bytes() && Scenario::check(form.clone()).is_ok()
            };
            if let Some((value, _)) = tried(&bare, &holder, name).find(|(_, form)| is_other(form)) {
                form = fields::with(&form, &holder.pointer, name, value);
            }
        }
    }
    form
}
