//! What `tandem bench` prints. How fast the machine is that runs this, no test asks.

#![allow(
    clippy::unwrap_used,
    dead_code,
    reason = "a test that cannot go on should stop; its helpers serve others too"
)]

mod tandem;

use serde_json::Value;
use tandem::tandem;

#[test]
fn the_figures_have_the_promised_names() {
    let said = tandem(&["bench", "--json"]);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    let json: Value = serde_json::from_str(&said.out).unwrap();
    let names: Vec<_> = json.as_object().unwrap().keys().collect();
    assert_eq!(names, ["agent_weeks_per_second", "share_of_peak"]);
    for measured in ["agent_weeks_per_second", "share_of_peak"] {
        assert!(json[measured].as_f64().unwrap() > 0.0, "{measured}");
    }
}
