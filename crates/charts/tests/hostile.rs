//! Whatever numbers and names come in, a chart is a drawing or an error that says why; it never panics, and no name
//! becomes markup.

#![cfg(not(target_family = "wasm"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod sample;

use proptest::collection::vec;
use proptest::prelude::*;
use tandem_charts::*;

const SIZE: Size = Size {
    width: 350,
    height: 200,
};

fn drawn(chart: &FanChart) -> Result<Drawing, ChartError> {
    fan(chart, &Theme::LIGHT, SIZE)
}

fn line(values: &[f64]) -> FanChart {
    FanChart {
        ranges: Ranges::Known,
        weeks: (1..=values.len() as u32).collect(),
        months: Vec::new(),
        series: vec![Series {
            name: "Both".to_owned(),
            role: Role::Both,
            median: values.to_vec(),
            outer: None,
            inner: None,
        }],
        format: Format::Index,
        notation: Notation::default(),
        reference: None,
        marks: Vec::new(),
    }
}

#[test]
fn nothing_to_draw_is_an_error() {
    assert_eq!(drawn(&line(&[])), Err(ChartError::Empty));
    let mut chart = line(&[1.0]);
    chart.series.clear();
    assert_eq!(drawn(&chart), Err(ChartError::Empty));
    let mut chart = sample::options();
    chart.rows.clear();
    assert_eq!(options(&chart, &Theme::DARK, SIZE), Err(ChartError::Empty));
}

#[test]
fn rows_without_sense_are_refused_and_hostile_names_stay_words() {
    let name = "<script>alert(1)</script>";
    for bad in [f64::NAN, f64::INFINITY, 1e300] {
        let (mut one, mut two, mut three) =
            (sample::lanes(), sample::dumbbells(), sample::tracks());
        one.rows[1].this = bad;
        two.rows[0].guarantee = Some(bad);
        three.rows[1].at = Some(bad);
        assert!(lanes(&one, &Theme::LIGHT, SIZE).is_err());
        assert!(dumbbells(&two, &Theme::LIGHT, SIZE).is_err());
        assert!(tracks(&three, &Theme::LIGHT, SIZE).is_err());
    }
    let (mut one, mut two, mut three) = (sample::lanes(), sample::dumbbells(), sample::tracks());
    one.rows[0].name = name.to_owned();
    one.rows[0].note = name.to_owned();
    two.rows[0].name = name.to_owned();
    three.rows[0].name = name.to_owned();
    three.rows[0].note = name.to_owned();
    for drawing in [
        lanes(&one, &Theme::LIGHT, SIZE).unwrap(),
        dumbbells(&two, &Theme::LIGHT, SIZE).unwrap(),
        tracks(&three, &Theme::LIGHT, SIZE).unwrap(),
    ] {
        assert!(!drawing.svg.contains("<script"));
        assert!(drawing.labels.is_sorted());
    }
    one.rows.clear();
    assert_eq!(lanes(&one, &Theme::DARK, SIZE), Err(ChartError::Empty));
    two.rows.clear();
    assert_eq!(dumbbells(&two, &Theme::DARK, SIZE), Err(ChartError::Empty));
    three.rows.clear();
    assert_eq!(tracks(&three, &Theme::DARK, SIZE), Err(ChartError::Empty));
}

#[test]
fn numbers_that_are_none_are_refused_by_name() {
    for bad in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e300] {
        let error = drawn(&line(&[100.0, bad])).unwrap_err();
        assert_eq!(
            error.to_string(),
            "Both holds a number that cannot be drawn"
        );
        let mut chart = sample::options();
        chart.rows[3].p90 = bad;
        assert!(options(&chart, &Theme::LIGHT, SIZE).is_err());
        let mut chart = sample::cash();
        chart.marks[0].week = bad;
        assert!(drawn(&chart).is_err());
    }
}

#[test]
fn uneven_series_and_weeks_out_of_order_are_refused() {
    let mut chart = line(&[1.0, 2.0, 3.0]);
    chart.weeks.pop();
    assert_eq!(
        drawn(&chart).unwrap_err().to_string(),
        "Both has 3 numbers for 2 weeks"
    );
    let mut chart = line(&[1.0, 2.0]);
    chart.weeks = vec![2, 2];
    assert_eq!(drawn(&chart), Err(ChartError::Unordered));
    chart.weeks = vec![1, u32::MAX];
    assert_eq!(drawn(&chart), Err(ChartError::Unordered));
    chart.weeks = vec![0, 0];
    assert_eq!(drawn(&chart), Err(ChartError::Unordered));
}

#[test]
fn one_point_and_a_constant_are_drawn() {
    let point = drawn(&line(&[101.0])).unwrap();
    assert!(point.svg.contains("<circle"), "{}", point.svg);
    let flat = drawn(&line(&[100.0; 156])).unwrap();
    assert!((flat.labels[0] - 0.45).abs() < 0.1, "{:?}", flat.labels);
}

#[test]
fn labels_follow_the_ends_of_the_lines_and_lie_inside_the_plot() {
    let drawing = drawn(&sample::index()).unwrap();
    let [today, roles, pay, both, goal] = drawing.labels[..] else {
        panic!("five lines, five labels");
    };
    assert!(both < goal && goal < roles && roles < pay && pay < today);
    let plot = drawing.plot;
    assert!(
        drawing
            .labels
            .iter()
            .all(|y| (plot.top..=plot.bottom).contains(y))
    );
    let rows = options(&sample::options(), &Theme::LIGHT, SIZE)
        .unwrap()
        .labels;
    assert!(rows.is_sorted() && rows.len() == 5, "{rows:?}");
}

#[test]
fn lines_that_coincide_are_all_there() {
    let mut chart = sample::index();
    let median = chart.series[0].median.clone();
    for series in &mut chart.series {
        series.median.clone_from(&median);
    }
    let svg = drawn(&chart).unwrap().svg;
    let order: Vec<usize> = chart
        .series
        .iter()
        .map(|s| {
            svg.find(&format!("stroke=\"{}\"", Theme::LIGHT.of(s.role)))
                .unwrap()
        })
        .collect();
    assert!(
        order[3] < order[1] && order[1] < order[0],
        "wide below thin: {order:?}"
    );
}

#[test]
fn the_root_scales_and_is_hidden_from_assistive_technology() {
    let svg = drawn(&sample::cash()).unwrap().svg;
    let root = svg.split('>').next().unwrap();
    assert!(root.contains("viewBox=\"0 0 2800 1600\"") && root.contains("aria-hidden=\"true\""));
    assert!(
        !root.contains("width=") && !root.contains("height="),
        "{root}"
    );
    assert!(
        !svg.contains("style="),
        "style attributes are blocked by the page's policy"
    );
    assert!(svg.trim_end().ends_with("</svg>"));
}

#[test]
fn a_size_without_room_is_refused() {
    for (width, height) in [(0, 0), (119, 200), (350, 79), (u32::MAX, 200)] {
        let size = Size { width, height };
        assert_eq!(
            fan(&sample::cash(), &Theme::LIGHT, size),
            Err(ChartError::Size { width, height })
        );
    }
}

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![8 => -1e7..1e7_f64, 1 => any::<f64>(), 1 => Just(0.0)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_numbers_give_a_drawing_or_an_error(
        values in vec(number(), 0..60),
        low in vec(number(), 0..60),
        reference in proptest::option::of(number()),
        week in number(),
        width in 0_u32..5000,
        height in 0_u32..5000,
        format in prop::sample::select(vec![Format::Index, Format::Percent, Format::Hours, Format::money("CHF")]),
    ) {
        let mut chart = line(&values);
        chart.series[0].outer = (low.len() == values.len()).then(|| Band { high: values.clone(), low });
        chart.reference = reference;
        chart.format = format;
        chart.marks = vec![Mark { week, value: week, text: "x".to_owned(), place: Place::Above, role: Role::Pay }];
        if let Ok(drawing) = fan(&chart, &Theme::LIGHT, Size { width, height }) {
            prop_assert!(!drawing.svg.contains("NaN") && !drawing.svg.contains("inf"));
            prop_assert!(drawing.labels.iter().all(|y| (0.0..=1.0).contains(y)));
        }
    }

    #[test]
    fn any_rows_give_a_drawing_or_an_error(rows in vec(vec(number(), 5), 0..9), bar in number(), width in 0_u32..600) {
        let mut chart = sample::options();
        chart.rows = rows.iter().enumerate().map(|(i, v)| OptionRow {
            name: String::new(), role: Role::of(i), p10: v[0], p25: v[1], p50: v[2], p75: v[3], p90: v[4],
        }).collect();
        chart.indifference = Some(Indifference { bar, text: String::new() });
        chart.labels = Labels::Drawn { width };
        if let Ok(drawing) = options(&chart, &Theme::DARK, SIZE) {
            prop_assert!(!drawing.svg.contains("NaN"));
            prop_assert_eq!(drawing.labels.len(), rows.len());
        }
    }

    #[test]
    fn no_name_becomes_markup(name in any::<String>()) {
        let mut chart = sample::options();
        let hostile = format!("<script>{name}</script>\"'&\u{0}\u{1b}");
        let plain = options(&chart, &Theme::LIGHT, SIZE).unwrap().svg;
        chart.rows[0].name = hostile.clone();
        chart.labels = Labels::Drawn { width: 4000 };
        let mut marked = sample::cash();
        marked.marks[0].text = hostile;
        for svg in [options(&chart, &Theme::LIGHT, SIZE).unwrap().svg, drawn(&marked).unwrap().svg] {
            prop_assert!(!svg.contains("<script"));
            prop_assert!(!svg.contains(|c: char| c.is_control() && c != '\n'), "{}", svg);
        }
        let svg = options(&chart, &Theme::LIGHT, SIZE).unwrap().svg;
        prop_assert_eq!(svg.matches('<').count(), plain.matches('<').count());
    }
}
