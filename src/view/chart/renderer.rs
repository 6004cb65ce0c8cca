//! What draws the pictures: a brush for those that come with the first answer, and one for all of them, whose code is
//! loaded after it.

use tandem_charts::{
    ChartError, Drawing, FanChart, OptionsChart, Role, Series, Size, Theme, fan, options,
};
use tandem_model::Report;

use crate::view::chart::Picture;

use crate::view::chart::bonus;

use crate::view::chart::plots;

use crate::view::chart::flips;

use crate::i18n::messages::picture::Caption;
use crate::i18n::messages::{caption, lanes as words, say};
use crate::reading::answer::{Answer, Basis};
use crate::view::chart::lanes;

/// Sketches pictures of a scene; nothing of a picture that it is not made for.
#[derive(Debug, Clone, Copy)]
pub struct Brush {
    name: &'static str,
    sketch: fn(Picture, &Context<'_>) -> Option<Sketch>,
}

impl Brush {
    /// The one for what comes with the first answer.
    pub const FIRST: Self = Self {
        name: "first",
        sketch: first,
    };
    /// The one for every picture.
    pub const ANY: Self = Self {
        name: "any",
        sketch: any,
    };

    /// Sketches a picture.
    pub fn sketch(self, picture: Picture, scene: &Context<'_>) -> Option<Sketch> {
        (self.sketch)(picture, scene)
    }
}

impl PartialEq for Brush {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

/// The names of rows or lines, in their order.
pub type Names = Vec<(String, Role)>;

/// What is painted, and how large.
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
pub struct Sketch {
    /// The chart, or why there is none.
    pub drawing: Result<Drawing, ChartError>,
    /// What its labels name.
    pub names: Names,
    /// What it shows.
    pub caption: Caption,
    /// What stands below it; nothing for most.
    pub below: Option<String>,
}

fn first(picture: Picture, scene: &Context<'_>) -> Option<Sketch> {
    let Context {
        answer,
        report,
        basis,
        currency,
        ..
    } = scene;
    match picture {
        Picture::Options => {
            let chart = plots::of_options(report, *basis, currency);
            Some(bars(
                &chart,
                scene,
                caption::options(answer, report, *basis),
            ))
        }
        Picture::Cash => {
            let chart = plots::of_cash(answer, report, *basis, currency);
            Some(lines(&chart, scene, caption::cash(answer, *basis)))
        }
        _ => None,
    }
}

fn any(picture: Picture, scene: &Context<'_>) -> Option<Sketch> {
    let Context {
        answer,
        report,
        basis,
        currency,
        theme,
        size,
    } = scene;
    Some(match picture {
        Picture::Options | Picture::Cash => return first(picture, scene),
        Picture::Payouts => {
            let chart = plots::of_payouts(report, *basis, currency);
            let caption = caption::payouts(answer, report, *basis, currency);
            bars(&chart, scene, caption)
        }
        Picture::Lanes(month) => {
            let chart = lanes::chart(report, answer.lead, month, *basis, currency);
            let names = chart.rows.iter().map(|row| row.name.clone());
            let drawing = tandem_charts::lanes(&chart, theme, *size);
            rows(names, drawing, words::journeys(answer, report, currency))
        }
        Picture::Bonus => {
            let chart = bonus::chart(report, answer.lead);
            let names = chart.rows.iter().map(|row| row.name.clone());
            let drawing = tandem_charts::dumbbells(&chart, theme, *size);
            Sketch {
                below: Some(words::below_bonus(report, answer.lead)),
                ..rows(names, drawing, words::bonus(answer, report))
            }
        }
        Picture::Flips => {
            let chart = flips::chart(answer.best(), answer.lead, answer.bar());
            let names = chart.rows.iter().map(|row| row.name.clone());
            let drawing = tandem_charts::tracks(&chart, theme, *size);
            let alone = chart.rows.is_empty();
            Sketch {
                below: alone.then(|| say("flips-alone")),
                ..rows(names, drawing, words::flips(answer, report, *basis))
            }
        }
        Picture::Samples => {
            let chart = plots::of_samples(answer, report, currency);
            lines(&chart, scene, caption::samples(answer))
        }
        Picture::Weeks(measure) => {
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
) -> Sketch {
    Sketch {
        drawing,
        names: names.map(|name| (name, Role::Today)).collect(),
        caption,
        below: None,
    }
}

fn bars(chart: &OptionsChart, scene: &Context<'_>, caption: Caption) -> Sketch {
    let names = chart.rows.iter().map(|row| (row.name.clone(), row.role));
    Sketch {
        drawing: options(chart, scene.theme, scene.size),
        names: names.collect(),
        caption,
        below: None,
    }
}

fn lines(chart: &FanChart, scene: &Context<'_>, caption: Caption) -> Sketch {
    let named = |series: &Series| (series.name.clone(), series.role);
    Sketch {
        drawing: fan(chart, scene.theme, scene.size),
        names: chart.series.iter().map(named).collect(),
        caption,
        below: None,
    }
}
