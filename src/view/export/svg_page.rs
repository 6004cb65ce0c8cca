//! A chart as an SVG page by itself: its finding above, the names of its lines beside and a note below.

use tandem_charts::{Role, Size, Theme};

use crate::view::chart::{Chart, HitPositions, Label};

/// Around everything, in CSS pixels.
const EDGE: f64 = 16.0;
/// Width of the names beside a chart.
const NAMES: f64 = 150.0;
/// Width of a character of the finding at most.
const WIDE: f64 = 9.2;
/// Height of a line of the finding, of what is drawn, and of the note.
const FINDING: f64 = 22.0;
const DRAWN: f64 = 22.0;
const FOOT: f64 = 28.0;
/// Charts are drawn on a canvas so many times as large.
const SCALE: f64 = 8.0;
/// Longest name that stands beside a chart, in characters.
const NAME: usize = 20;

/// Width and height of the page for a chart of `inner` pixels.
pub fn size(chart: &Chart, inner: Size) -> Size {
    let findings = lines(&chart.caption.finding, inner).len() as f64;
    let height = f64::from(inner.height) + 2.0 * EDGE + findings * FINDING + DRAWN + FOOT;
    Size {
        width: inner.width + (NAMES + 2.0 * EDGE) as u32,
        height: height as u32,
    }
}

/// The page; none if there is no chart.
pub fn write(chart: &Chart, inner: Size, foot: &str) -> Option<String> {
    let drawing = chart.drawing.as_ref().ok()?;
    let Size { width, height } = size(chart, inner);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         font-family=\"system-ui, sans-serif\"><rect width=\"{width}\" height=\"{height}\" fill=\"#FFFFFF\"/>"
    );
    let theme = Theme::LIGHT;
    let mut y = EDGE;
    for line in lines(&chart.caption.finding, inner) {
        y += FINDING;
        let style = format!(
            "font-size=\"17\" font-weight=\"600\" fill=\"{}\"",
            theme.ink
        );
        text(&mut svg, (EDGE, y - 6.0), &style, &line);
    }
    let soft = format!("font-size=\"13\" fill=\"{}\"", theme.soft);
    text(
        &mut svg,
        (EDGE, y + DRAWN - 8.0),
        &soft,
        &chart.caption.drawn,
    );
    y += DRAWN;
    let (chart_at, names_at) = match chart.hits {
        HitPositions::Down(_) => (EDGE + NAMES, EDGE),
        HitPositions::Across(_) => (EDGE, EDGE + f64::from(inner.width) + 6.0),
    };
    let body = body(&drawing.svg)?;
    let shrunk = 1.0 / SCALE;
    svg.push_str(&format!(
        "<g transform=\"translate({chart_at} {y}) scale({shrunk})\" stroke-linecap=\"round\" \
         stroke-linejoin=\"round\">{body}</g>"
    ));
    for label in &chart.labels {
        name(
            &mut svg,
            label,
            (names_at, y + label.at * f64::from(inner.height) + 4.0),
        );
    }
    text(
        &mut svg,
        (EDGE, f64::from(height) - EDGE + 2.0),
        &soft,
        foot,
    );
    svg.push_str("</svg>");
    Some(svg)
}

/// What stands inside the drawing's own frame.
fn body(svg: &str) -> Option<&str> {
    let (_, rest) = svg.split_once('>')?;
    Some(rest.rsplit_once("</svg>")?.0)
}

fn name(svg: &mut String, label: &Label, at: (f64, f64)) {
    let theme = Theme::LIGHT;
    let colour = match label.role {
        Role::Today => theme.soft,
        role => theme.of(role),
    };
    let style = format!("font-size=\"13\" font-weight=\"600\" fill=\"{colour}\"");
    let shown: String = if label.name.chars().count() > NAME {
        label.name.chars().take(NAME - 1).chain(['…']).collect()
    } else {
        label.name.clone()
    };
    text(svg, at, &style, &shown);
}

fn text(svg: &mut String, (x, y): (f64, f64), style: &str, words: &str) {
    svg.push_str(&format!(
        "<text x=\"{x}\" y=\"{y:.1}\" {style}>{}</text>",
        escaped(words)
    ));
}

/// Words that are never markup.
fn escaped(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for letter in words.chars().filter(|letter| !letter.is_control()) {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// The finding in lines that surely fit beside each other's ends: counted, not measured.
fn lines(words: &str, inner: Size) -> Vec<String> {
    let most = ((f64::from(inner.width) + NAMES) / WIDE) as usize;
    let mut lines = vec![String::new()];
    for word in words.split(' ') {
        let Some(line) = lines.last_mut() else {
            continue;
        };
        if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > most {
            lines.push(word.to_owned());
        } else {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::messages::picture::Caption;
    use tandem_charts::{Drawing, Plot};

    const CHART: Size = Size {
        width: 720,
        height: 320,
    };

    fn chart(finding: &str) -> Chart {
        let plot = Plot {
            left: 0.0,
            top: 0.0,
            right: 1.0,
            bottom: 1.0,
        };
        Chart {
            drawing: Ok(Drawing {
                svg: "<svg viewBox=\"0 0 8 8\"><circle r=\"1\"/></svg>".to_owned(),
                labels: vec![0.5],
                plot,
            }),
            caption: Caption {
                finding: finding.to_owned(),
                drawn: "Net & more".to_owned(),
            },
            labels: vec![Label {
                name: "A name that is much too long for its place".to_owned(),
                role: Role::Both,
                at: 0.5,
            }],
            hits: HitPositions::Across(vec![0.5]),
            below: None,
        }
    }

    #[test]
    fn the_page_holds_chart_words_and_names_as_text() {
        let svg = write(&chart("Both <gains>"), CHART, "Not advice").unwrap();
        for part in [
            "<circle r=\"1\"/>",
            "Both &lt;gains&gt;",
            "Net &amp; more",
            "Not advice",
            "A name that is much…",
        ] {
            assert!(svg.contains(part), "{part} in {svg}");
        }
        assert_eq!(svg.matches("<svg").count(), 1);
    }

    #[test]
    fn a_long_finding_takes_more_lines_and_more_room() {
        let long = chart(&"gain ".repeat(60));
        assert!(size(&long, CHART).height > size(&chart("gain"), CHART).height);
        assert_eq!(lines("", CHART), [""]);
    }

    #[test]
    fn without_a_chart_there_is_no_page() {
        let mut chart = chart("x");
        chart.drawing = Err(tandem_charts::ChartError::Empty);
        assert_eq!(write(&chart, CHART, "x"), None);
    }
}
