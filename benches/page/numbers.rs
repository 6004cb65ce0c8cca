//! Sums of samples.

use serde_json::{Value, json};

/// The value below which such a share of the sample lies; nothing of an empty one.
pub fn quantile(sample: &[f64], share: f64) -> Option<f64> {
    let mut sorted = sample.to_vec();
    sorted.sort_by(f64::total_cmp);
    let last = sorted.len().checked_sub(1)?;
    Some(sorted[(share * last as f64).round() as usize])
}

/// The middle of a sample, to a tenth.
pub fn median(sample: &[f64]) -> Value {
    rounded(quantile(sample, 0.5))
}

/// A number to a tenth.
pub fn rounded(number: Option<f64>) -> Value {
    number.map_or(Value::Null, |number| json!((number * 10.0).round() / 10.0))
}

/// A number in what a script returned, 0 if there is none.
pub fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_default()
}
