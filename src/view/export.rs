//! Exports a chart and its data table as files that stand by themselves, with what is shown, what it is not, and which
//! version of the model said it.

pub mod csv;
pub mod svg_page;

use tandem_charts::{Size, Theme};
use tandem_model::Report;

use crate::i18n::later;
use crate::reading::basis::Basis;
use crate::view::chart::{Chart, ChartKind, Renderer};
use crate::view::table::{self, Table};

/// How large a copied picture is, without its words, whatever it is on the page.
const SIZE: Size = Size {
    width: 720,
    height: 320,
};

/// A picture and its table, ready to be taken away.
#[derive(Debug, Clone, PartialEq)]
pub struct Export {
    /// The picture, on white paper.
    pub chart: Chart,
    /// Its numbers.
    pub table: Table,
    /// What stands under both: what it is not, and which model said it.
    pub foot: String,
    /// Name of its files, without their ends.
    pub stem: String,
}

impl Export {
    /// The export of a chart; none if there is nothing to draw.
    pub fn of(kind: ChartKind, report: &Report, basis: Basis, currency: &str) -> Option<Self> {
        let chart = kind.render(Renderer::ANY, report, basis, currency, &Theme::LIGHT, SIZE)?;
        Some(Self {
            chart,
            table: table::of(kind, report, currency),
            foot: later::copying_foot(report.replicates.into(), report.model_version.into()),
            stem: format!("tandem-{}", kind.id()),
        })
    }

    /// The picture as an SVG file; none if it could not be drawn.
    pub fn svg(&self) -> Option<String> {
        svg_page::write(&self.chart, SIZE, &self.foot)
    }

    /// Width and height of that file in CSS pixels.
    pub fn size(&self) -> Size {
        svg_page::size(&self.chart, SIZE)
    }

    /// The table as a CSV file.
    pub fn csv(&self) -> String {
        let caption = &self.chart.caption;
        csv::write(&self.table, &[&caption.finding, &caption.drawn, &self.foot])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shell::tab::Tab;
    use crate::view::tab_charts;
    use tandem_model::{Experiment, Scenario};

    fn report(name: &str) -> Report {
        let mut form = tandem_model::preset::scenario("startup").unwrap();
        form.run.weeks = 26;
        form.options[0].name = name.to_owned();
        let mut experiment = Experiment::new(Scenario::check(form).unwrap()).unwrap();
        experiment.advance(3);
        experiment.report()
    }

    #[test]
    fn every_copy_says_what_it_shows_what_it_is_not_and_which_model_said_it() {
        let report = report("Lead");
        // Three futures flip nothing, and an empty picture is not copied.
        let all = Tab::ALL.into_iter().flat_map(tab_charts::charts);
        for kind in all.filter(|kind| *kind != ChartKind::Flips) {
            let export = Export::of(kind, &report, Basis::Futures, "USD").unwrap();
            let (svg, csv) = (export.svg().unwrap(), export.csv());
            let title = export.chart.caption.finding.split(' ').next().unwrap();
            for part in [title, "not advice", "model", "3 simulated futures"] {
                assert!(
                    svg.contains(part) && csv.contains(part),
                    "{part}: {svg} {csv}"
                );
            }
        }
    }

    #[test]
    fn hostile_names_are_neither_markup_nor_formulas() {
        let report = report("=<img src=x>&\"");
        let export = Export::of(ChartKind::Options, &report, Basis::Futures, "USD").unwrap();
        let svg = export.svg().unwrap();
        assert!(svg.contains("=&lt;img") && !svg.contains("<img"), "{svg}");
        let csv = export.csv();
        assert!(csv.contains("\"'=<img src=x>&\"\"\""), "{csv}");
    }
}
