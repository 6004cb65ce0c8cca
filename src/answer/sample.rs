//! Made-up reports for tests of what is said about them.

use tandem_model::{Comparison, Report, Spread, Trough, Versus};

/// An option whose net is evenly spread from `low` (10th percentile) to `high` (90th), against a bar of 300 000.
pub fn versus(name: &str, low: f64, high: f64) -> Versus {
    let at = |share: f64| low + (high - low) * (share - 0.1) / 0.8;
    let above = |level: f64| match high - low {
        0.0 => {
            if low > level {
                100
            } else {
                0
            }
        }
        width => {
            (100.0 - (0.1 + 0.8 * (level - low) / width).clamp(0.0, 1.0) * 100.0).round() as u32
        }
    };
    Versus {
        name: name.to_owned(),
        net: Spread {
            p2_5: at(0.025),
            p10: low,
            p25: at(0.25),
            p50: at(0.5),
            p75: at(0.75),
            p90: high,
            p97_5: at(0.975),
        },
        better_in: above(0.0),
        worthwhile_in: above(BAR),
        loss_in: 100 - above(-BAR),
        called_off_in: 0,
        unpaid_bonus: Spread::default(),
        trough: (at(0.5) < 2e6).then_some(Trough {
            depth: -480_000.0,
            month: 7,
        }),
        payback_month: (at(0.5) > 0.0).then_some(18),
        break_even_lift: 1.3,
        chance_share: Some(0.5),
        flips: Vec::new(),
    }
}

/// The bar of [`versus`].
pub const BAR: f64 = 300_000.0;

/// A report of these options over three years.
pub fn report(options: Vec<Versus>) -> Report {
    Report {
        model_version: 1,
        seed: 1,
        replicates: 200,
        weeks: (1..=156).collect(),
        options: Vec::new(),
        comparison: Comparison {
            baseline: "Today".to_owned(),
            worthwhile: BAR,
            options,
            beats: Vec::new(),
        },
    }
}
