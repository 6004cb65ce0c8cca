//! Sample reports for tests of what is concluded from them and how it is worded.

use std::collections::BTreeMap;

use crate::constants::constant::Unit;
use crate::input::calendar;
use crate::input::total_pay::TotalPay;
use crate::report::{
    ArmComparison, ArmReport, Assumption, AssumptionKind, Comparison, ExpectedPay, Flip, GroupPay,
    Handoffs, MoneyLines, Report, Salary, Side, Spread, Summary, Trough,
};

/// An option whose net is evenly spread from `low` (10th percentile) to `high` (90th), against a bar of 300 000.
pub fn versus(name: &str, low: f64, high: f64) -> ArmComparison {
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
    ArmComparison {
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
        worse_in: if low == 0.0 && high == 0.0 {
            0
        } else {
            100 - above(0.0)
        },
        worthwhile_in: above(BAR),
        loss_in: 100 - above(-BAR),
        called_off_in: 0,
        unpaid_bonus: Spread::default(),
        money: MoneyLines::default(),
        leavers: 0.0,
        pay: None,
        trough: (at(0.5) < 2e6).then_some(Trough {
            depth: -480_000.0,
            month: 7,
        }),
        payback_month: (at(0.5) > 0.0).then_some(18),
        break_even_lift: 1.3,
        noise_variance_share: Some(0.5),
        flips: Vec::new(),
        robust: Vec::new(),
        samples: Vec::new(),
    }
}

/// Expected pay of which half a million a year is dropped: it becomes salary where pay is held, and is saved elsewhere.
pub fn expected_pay(total_pay: TotalPay) -> ExpectedPay {
    let dropped = |counts: bool| if counts { 0.5e6 } else { 0.0 };
    let is_held = total_pay.is_held();
    ExpectedPay {
        total_pay,
        made_up: dropped(is_held),
        taken_out: 0.0,
        saved: dropped(!is_held),
        groups: 10,
        groups_less: if is_held { 0 } else { 9 },
        relative: if is_held { 1.0 } else { 0.924 },
        break_even_fall: (!is_held).then_some(0.051),
        from_week: 13,
    }
}

/// The bar of [`versus`].
pub const BAR: f64 = 300_000.0;

/// A report of these options over three years.
pub fn report(options: Vec<ArmComparison>) -> Report {
    Report {
        model_version: 1,
        seed: 1,
        replicates: 200,
        weeks: (1..=156).collect(),
        months: std::iter::once(0)
            .chain(calendar::ends(156).map(|week| week as u32))
            .collect(),
        journeys: Vec::new(),
        options: Vec::new(),
        barrier_costs: Vec::new(),
        unreported_people: 0,
        comparison: Comparison {
            baseline: "Today".to_owned(),
            worthwhile: BAR,
            options,
            beats: Vec::new(),
            tried: Some(30),
        },
    }
}

/// A job group that earns `share` of base in every year, today and otherwise.
pub fn group(name: &str, share: f64) -> GroupPay {
    GroupPay {
        group: name.to_owned(),
        heads: 7,
        this: [share; 3],
        today: [share; 3],
        made_up: 0.0,
        guarantee: 0.0,
        salary: Salary::Usual,
    }
}

/// An option by itself, of which nothing but the pay is known.
pub fn option(name: &str, pay: Vec<GroupPay>) -> ArmReport {
    ArmReport {
        name: name.to_owned(),
        measures: BTreeMap::new(),
        summary: Summary::default(),
        pay,
        handoffs: Handoffs::default(),
    }
}

/// An assumption that would flip the answer `at` a value.
pub fn flip(at: f64, usual: f64, clears: Side) -> Flip {
    Flip {
        assumption: Assumption {
            kind: AssumptionKind::Constant,
            constant: "iota".to_owned(),
            name: "Share of a journey's value at each hand-off (ι)".to_owned(),
            unit: Unit::Share,
            usual,
            least: 0.03,
            most: 0.11,
        },
        clears,
        at,
    }
}
