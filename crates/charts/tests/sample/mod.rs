//! Charts with made-up numbers that look like real ones, computed with arithmetic that is exact everywhere.

use tandem_charts::{
    Band, DumbbellRow, DumbbellsChart, FanChart, Format, Indifference, Labels, LaneRow, LanesChart,
    Mark, Notation, OptionRow, OptionsChart, Place, Ranges, Role, Series, TrackRow, TracksChart,
};

/// A gain that starts after `delay` weeks and settles at `height` as a share: a curve without transcendental functions.
fn rise(week: u32, delay: f64, slowness: f64, height: f64) -> f64 {
    let late = (f64::from(week) - delay).max(0.0);
    height * late * late / (late * late + slowness * slowness)
}

/// A wobble between −1 and 1 that repeats after 97 weeks.
fn wobble(week: u32, seed: u32) -> f64 {
    f64::from((week * 37 + seed * 53) % 97) / 48.0 - 1.0
}

fn weeks() -> Vec<u32> {
    (1..=156).collect()
}

/// Ends of months of thirteen weeks to three.
fn months() -> Vec<u32> {
    (0..=36).map(|month| (month * 52 + 6) / 12).collect()
}

fn cumulative(share: f64) -> Vec<f64> {
    let mut sum = 0.0;
    let weekly = |week: u32| {
        let early = if week < 10 { -30_000.0 } else { -9_000.0 };
        early + rise(week, 8.0, 40.0, 28_000.0 * share) + 900.0 * wobble(week, 3)
    };
    weeks()
        .into_iter()
        .map(|week| {
            sum += weekly(week);
            sum
        })
        .collect()
}

/// The cash curve of one option, with trough and payback.
pub fn cash() -> FanChart {
    let median = cumulative(1.0);
    let trough = (0..156)
        .min_by(|a, b| median[*a].total_cmp(&median[*b]))
        .unwrap();
    let level = (trough..156).find(|week| median[*week] >= 0.0).unwrap();
    let mark = |week: usize, value: f64, text: &str, place: Place| Mark {
        week: week as f64 + 1.0,
        value,
        text: text.to_owned(),
        place,
        role: Role::Both,
    };
    FanChart {
        ranges: Ranges::Known,
        weeks: weeks(),
        months: months(),
        format: Format::money("USD"),
        notation: Notation::default(),
        reference: Some(0.0),
        marks: vec![
            mark(trough, median[trough], "out $0.5M, month 8", Place::Below),
            mark(level, 0.0, "level in month 19", Place::Above),
        ],
        series: vec![Series {
            name: "Both".to_owned(),
            role: Role::Both,
            outer: Some(Band {
                low: cumulative(0.8),
                high: cumulative(1.25),
            }),
            inner: Some(Band {
                low: cumulative(0.91),
                high: cumulative(1.1),
            }),
            median,
        }],
    }
}

/// The contribution index of all options of a starter scenario, a band for the proposal only.
pub fn index() -> FanChart {
    let line = |seed: u32, height: f64| -> Vec<f64> {
        let at = |week: u32| 100.0 + rise(week, 6.0, 30.0, height) + 0.12 * wobble(week, seed);
        weeks().into_iter().map(at).collect()
    };
    let series = |name: &str, role: Role, height: f64| Series {
        name: name.to_owned(),
        role,
        median: line(7, height),
        outer: None,
        inner: None,
    };
    let mut all = vec![
        series("Today", Role::Today, 0.0),
        series("Lead and roles", Role::Roles, 2.3),
        series("Pay only", Role::Pay, 0.6),
        series("Both", Role::Both, 4.4),
        series("Goal without pay", Role::Goal, 3.1),
    ];
    all[3].outer = Some(Band {
        low: line(7, 3.0),
        high: line(7, 5.9),
    });
    all[3].inner = Some(Band {
        low: line(7, 3.7),
        high: line(7, 5.1),
    });
    FanChart {
        ranges: Ranges::Known,
        weeks: weeks(),
        months: months(),
        series: all,
        format: Format::Index,
        notation: Notation::default(),
        reference: None,
        marks: Vec::new(),
    }
}

/// Three-year net of the options against today.
pub fn options() -> OptionsChart {
    let row = |name: &str, role: Role, [p10, p25, p50, p75, p90]: [f64; 5]| OptionRow {
        name: name.to_owned(),
        role,
        p10: p10 * 1e6,
        p25: p25 * 1e6,
        p50: p50 * 1e6,
        p75: p75 * 1e6,
        p90: p90 * 1e6,
    };
    OptionsChart {
        ranges: Ranges::Known,
        rows: vec![
            row("Today", Role::Today, [0.0; 5]),
            row("Lead and roles", Role::Roles, [0.1, 0.45, 0.78, 1.05, 1.45]),
            row("Pay only", Role::Pay, [-0.28, -0.1, 0.05, 0.2, 0.36]),
            row("Both", Role::Both, [0.5, 1.05, 1.42, 1.8, 2.3]),
            row("Goal without pay", Role::Goal, [0.2, 0.6, 0.9, 1.2, 1.6]),
        ],
        format: Format::money("USD"),
        notation: Notation::default(),
        indifference: Some(Indifference {
            bar: 3e5,
            text: "within your bar".to_owned(),
        }),
        labels: Labels::Drawn { width: 136 },
    }
}

/// Journeys of a mid-size brand.
pub fn lanes() -> LanesChart {
    let row = |name: &str, volume, today, this: f64, note: &str| LaneRow {
        name: name.to_owned(),
        volume,
        today,
        this,
        range: [this - 0.08, this + 0.06],
        note: note.to_owned(),
    };
    LanesChart {
        rows: vec![
            row("TV → website → shop", 0.20, 0.42, 0.71, "$0.6M"),
            row("Search → website → shop", 0.25, 0.66, 0.78, "$0.5M"),
            row("TV → call centre", 0.15, 0.31, 0.64, "$0.7M"),
            row("Mail → website → call centre", 0.15, 0.38, 0.60, ""),
            row("Agency → website → shop", 0.10, 0.52, 0.63, ""),
        ],
        role: Role::Both,
        labels: Labels::Drawn { width: 170 },
        ranges: Ranges::Known,
    }
}

/// Bonus by group, in per cent of base.
pub fn dumbbells() -> DumbbellsChart {
    let row = |name: &str, today, this, guarantee| DumbbellRow {
        name: name.to_owned(),
        today,
        this,
        guarantee,
    };
    DumbbellsChart {
        rows: vec![
            row("▼ Call centre", [1.6, 2.4, 3.6], [1.9, 4.6, 6.9], Some(3.0)),
            row(
                "Channel specialists",
                [4.8, 6.8, 10.2],
                [3.6, 8.9, 13.4],
                None,
            ),
            row("Martech and IT", [6.3, 9.0, 13.5], [4.1, 10.2, 15.3], None),
        ],
        role: Role::Both,
        format: Format::Percent,
        notation: Notation::default(),
        labels: Labels::Drawn { width: 140 },
    }
}

/// What flips an answer.
pub fn tracks() -> TracksChart {
    let row = |name: &str, wins: [f64; 2], at, usual, note: &str| TrackRow {
        name: name.to_owned(),
        wins,
        at,
        usual,
        note: note.to_owned(),
    };
    TracksChart {
        rows: vec![
            row(
                "Worth of a hand-off",
                [0.2, 1.0],
                Some(0.2),
                0.5,
                "7 % → 4.6 %",
            ),
            row(
                "How fast rivalry fades",
                [0.0, 0.9],
                Some(0.9),
                0.3,
                "0.6 % → 1.8 %",
            ),
            row("Pay", [0.0, 1.0], None, 0.4, "holds"),
        ],
        role: Role::Both,
        labels: Labels::Drawn { width: 160 },
    }
}
