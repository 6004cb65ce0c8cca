//! The same charts, byte for byte, natively and in WebAssembly: this file runs on both and compares with committed
//! pictures, which a reviewer can look at. `TANDEM_GOLDEN=write cargo test -p tandem-charts --test golden` redraws them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod sample;

use tandem_charts::{Size, Theme, dumbbells, fan, lanes, options, tracks};

const WIDE: Size = Size {
    width: 470,
    height: 200,
};
const NARROW: Size = Size {
    width: 350,
    height: 200,
};

/// Every golden chart: its file name and what is drawn now.
fn drawn() -> Vec<(&'static str, String)> {
    let index = sample::index();
    vec![
        (
            "cash-light",
            fan(&sample::cash(), &Theme::LIGHT, WIDE).unwrap().svg,
        ),
        (
            "cash-dark",
            fan(&sample::cash(), &Theme::DARK, NARROW).unwrap().svg,
        ),
        (
            "index-light",
            fan(&index, &Theme::LIGHT, NARROW).unwrap().svg,
        ),
        ("index-dark", fan(&index, &Theme::DARK, WIDE).unwrap().svg),
        (
            "options-light",
            options(&sample::options(), &Theme::LIGHT, WIDE)
                .unwrap()
                .svg,
        ),
        (
            "options-dark",
            options(&sample::options(), &Theme::DARK, NARROW)
                .unwrap()
                .svg,
        ),
        (
            "lanes-light",
            lanes(&sample::lanes(), &Theme::LIGHT, WIDE).unwrap().svg,
        ),
        (
            "dumbbells-dark",
            dumbbells(&sample::dumbbells(), &Theme::DARK, WIDE)
                .unwrap()
                .svg,
        ),
        (
            "tracks-light",
            tracks(&sample::tracks(), &Theme::LIGHT, WIDE).unwrap().svg,
        ),
    ]
}

const COMMITTED: [&str; 9] = [
    include_str!("golden/cash-light.svg"),
    include_str!("golden/cash-dark.svg"),
    include_str!("golden/index-light.svg"),
    include_str!("golden/index-dark.svg"),
    include_str!("golden/options-light.svg"),
    include_str!("golden/options-dark.svg"),
    include_str!("golden/lanes-light.svg"),
    include_str!("golden/dumbbells-dark.svg"),
    include_str!("golden/tracks-light.svg"),
];

#[cfg_attr(target_family = "wasm", wasm_bindgen_test::wasm_bindgen_test)]
#[cfg_attr(not(target_family = "wasm"), test)]
fn charts_are_the_same_bytes_on_every_target() {
    #[cfg(not(target_family = "wasm"))]
    if std::env::var_os("TANDEM_GOLDEN").is_some() {
        for (name, svg) in drawn() {
            let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden");
            std::fs::write(format!("{folder}/{name}.svg"), svg).unwrap();
        }
        return;
    }
    for ((name, svg), committed) in drawn().iter().zip(COMMITTED) {
        assert!(svg == committed, "{name}.svg is drawn differently");
    }
}
