//! Renderers of charts: one for those that come with the first answer, and one for all of them, whose code is loaded
//! after it.

use tandem_charts::{
    ChartError, Drawing, FanChart, OptionsChart, Role, Series, Size, Theme, fan, options,
};
use tandem_model::Report;
use tandem_model::reading::Answer;

use crate::view::chart::ChartKind;

use crate::view::chart::bonus;

use crate::view::chart::plots;

use crate::view::chart::flips;

use crate::i18n::later;
use crate::i18n::messages::picture::Caption;
use crate::i18n::messages::{caption, lanes as words};
use crate::reading::basis::Basis;
use crate::view::chart::lanes;

/// Sketches pictures of a scene; nothing of a picture that it is not made for.
#[derive(Debug, Clone, Copy)]
pub struct Renderer {
    name: &'static str,
    layout: fn(ChartKind, &Context<'_>) -> Option<Layout>,
}

impl Renderer {
    /// The one for what comes with the first answer.
    pub const FIRST: Self = Self {
        name: "first",
        layout: first,
    };
    /// The one for every picture.
    pub const ANY: Self = Self {
        name: "any",
        layout: any,
    };

    /// Sketches a picture.
    pub fn layout(self, kind: ChartKind, scene: &Context<'_>) -> Option<Layout> {
        (self.layout)(kind, scene)
    }
}

impl PartialEq for Renderer {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

/// The names of rows or lines, in their order.
pub type Names = Vec<(String, Role)>;

/// What is drawn, and how large.
pub struct Context<'a> {
    /// What the report comes to.
    pub answer: Answer<'a>,
    /// The report.
    pub report: &'a Report,
    /// What it rests on.
    pub basis: Basis,
    /// The currency that money is in.
    pub currency: &'a str,
    /// The colours.
    pub theme: &'a Theme,
    /// The size in CSS pixels.
    pub size: Size,
}

/// A picture before its labels have their places.
pub struct Layout {
    /// The chart, or why there is none.
    pub drawing: Result<Drawing, ChartError>,
    /// What its labels name.
    pub names: Names,
    /// What it shows.
    pub caption: Caption,
    /// What stands below it; nothing for most.
    pub below: Option<String>,
}

fn first(kind: ChartKind, scene: &Context<'_>) -> Option<Layout> {
    let Context {
        answer,
        report,
        basis,
        currency,
        ..
    } = scene;
    match kind {
        ChartKind::Options => {
            let chart = plots::of_options(report, *basis, currency);
            Some(bars(
                &chart,
                scene,
                caption::options(answer, report, *basis),
            ))
        }
        ChartKind::Cash => {
            let chart = plots::of_cash(answer, report, *basis, currency);
            Some(lines(&chart, scene, caption::cash(answer, *basis)))
        }
        _ => None,
    }
}

fn any(kind: ChartKind, scene: &Context<'_>) -> Option<Layout> {
    let Context {
        answer,
        report,
        basis,
        currency,
        theme,
        size,
    } = scene;
    Some(match kind {
        ChartKind::Options | ChartKind::Cash => return first(kind, scene),
        ChartKind::Payouts => {
            let chart = plots::of_payouts(report, *basis, currency);
            let caption = caption::payouts(answer, report, *basis, currency);
            bars(&chart, scene, caption)
        }
        ChartKind::Lanes(month) => {
            let chart = lanes::chart(report, answer.lead, month, *basis, currency);
            let names = chart.rows.iter().map(|row| row.name.clone());
            let drawing = tandem_charts::lanes(&chart, theme, *size);
            rows(names, drawing, words::journeys(answer, report, currency))
        }
        ChartKind::Bonus => {
            let chart = bonus::chart(report, answer.lead);
            let names = chart.rows.iter().map(|row| row.name.clone());
            let drawing = tandem_charts::dumbbells(&chart, theme, *size);
            Layout {
                below: Some(words::below_bonus(report, answer.lead)),
                ..rows(names, drawing, words::bonus(answer, report))
            }
        }
        ChartKind::Flips => {
            let chart = flips::chart(answer.best(), answer.lead, answer.bar(), currency);
            let names = chart.rows.iter().map(|row| row.name.clone());
            let drawing = tandem_charts::tracks(&chart, theme, *size);
            Layout {
                below: Some(later::flips_alone()),
                ..rows(names, drawing, words::flips(answer, report))
            }
        }
        ChartKind::Samples => {
            let chart = plots::of_samples(answer, report, currency);
            lines(&chart, scene, caption::samples(answer))
        }
        ChartKind::Weeks(measure) => {
            let chart = plots::of_weeks(answer, report, measure, *basis, currency);
            let caption = caption::weeks(answer, report, measure, *basis);
            lines(&chart, scene, caption)
        }
    })
}

/// Rows whose names are no lines' names: they stand in ink.
fn rows(
    names: impl Iterator<Item = String>,
    drawing: Result<Drawing, ChartError>,
    caption: Caption,
) -> Layout {
    Layout {
        drawing,
        names: names.map(|name| (name, Role::Today)).collect(),
        caption,
        below: None,
    }
}

fn bars(chart: &OptionsChart, scene: &Context<'_>, caption: Caption) -> Layout {
    let names = chart.rows.iter().map(|row| (row.name.clone(), row.role));
    Layout {
        drawing: options(chart, scene.theme, scene.size),
        names: names.collect(),
        caption,
        below: None,
    }
}

fn lines(chart: &FanChart, scene: &Context<'_>, caption: Caption) -> Layout {
    let named = |series: &Series| (series.name.clone(), series.role);
    Layout {
        drawing: fan(chart, scene.theme, scene.size),
        names: chart.series.iter().map(named).collect(),
        caption,
        below: None,
    }
}
