//! Applies a JSON merge patch (RFC 7386): a variant of a study's scenario is written as its differences.

use serde_json::Value;

/// Applies `patch` to `target`: objects are merged field by field, null removes a field, anything else replaces.
pub fn merge(target: &mut Value, patch: &Value) {
    let Value::Object(fields) = patch else {
        *target = patch.clone();
        return;
    };
    if !target.is_object() {
        *target = Value::Object(serde_json::Map::new());
    }
    let Some(target) = target.as_object_mut() else {
        return;
    };
    for (name, field) in fields {
        if field.is_null() {
            target.remove(name);
        } else {
            merge(target.entry(name.clone()).or_insert(Value::Null), field);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::merge;

    #[test]
    fn objects_merge_and_everything_else_is_replaced_or_removed() {
        let mut scenario =
            json!({"culture": {"fear": 5, "trust": 6}, "teams": [1, 2], "note": "x"});
        merge(
            &mut scenario,
            &json!({"culture": {"fear": 9}, "teams": [3], "note": null, "run": {"weeks": 4}}),
        );
        let expected =
            json!({"culture": {"fear": 9, "trust": 6}, "teams": [3], "run": {"weeks": 4}});
        assert_eq!(scenario, expected);
    }
}
