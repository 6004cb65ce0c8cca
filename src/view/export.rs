//! Pictures and tables to take away: as text that stands by itself, with what it shows, what it is not, and which model
//! said it.

pub mod csv;
pub mod sheet;

use tandem_charts::{Size, Theme};
use tandem_model::Report;

use crate::i18n::messages::tabs::copying as words;
use crate::reading::basis::Basis;
use crate::view::chart::{Brush, Painting, Picture};
use crate::view::table::{self, Table};

/// How large a copied picture is, without its words, whatever it is on the page.
const SIZE: Size = Size {
    width: 720,
    height: 320,
};

/// A picture and its table, ready to be taken away.
#[derive(Debug, Clone, PartialEq)]
pub struct Exhibit {
    /// The picture, on white paper.
    pub painting: Painting,
    /// Its numbers.
    pub table: Table,
    /// What stands under both: what it is not, and which model said it.
    pub foot: String,
    /// Name of its files, without their ends.
    pub stem: String,
}

impl Exhibit {
    /// The exhibit of a picture; none if there is nothing to paint.
    pub fn of(picture: Picture, report: &Report, basis: Basis, currency: &str) -> Option<Self> {
        let painting = picture.paint(Brush::ANY, report, basis, currency, &Theme::LIGHT, SIZE)?;
        Some(Self {
            painting,
            table: table::of(picture, report, currency),
            foot: words::foot(report.model_version, report.replicates),
            stem: format!("tandem-{}", picture.id()),
        })
    }

    /// The picture as an SVG file; none if it could not be drawn.
    pub fn svg(&self) -> Option<String> {
        sheet::write(&self.painting, SIZE, &self.foot)
    }

    /// Width and height of that file in CSS pixels.
    pub fn size(&self) -> Size {
        sheet::size(&self.painting, SIZE)
    }

    /// The table as a CSV file.
    pub fn csv(&self) -> String {
        let caption = &self.painting.caption;
        csv::write(&self.table, &[&caption.finding, &caption.drawn, &self.foot])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shell::tab::Tab;
    use crate::view::tab_pictures;
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
        let all = Tab::ALL.into_iter().flat_map(tab_pictures::pictures);
        for picture in all.filter(|picture| *picture != Picture::Flips) {
            let exhibit = Exhibit::of(picture, &report, Basis::Futures, "USD").unwrap();
            let (svg, csv) = (exhibit.svg().unwrap(), exhibit.csv());
            let title = exhibit.painting.caption.finding.split(' ').next().unwrap();
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
        let exhibit = Exhibit::of(Picture::Options, &report, Basis::Futures, "USD").unwrap();
        let svg = exhibit.svg().unwrap();
        assert!(svg.contains("=&lt;img") && !svg.contains("<img"), "{svg}");
        let csv = exhibit.csv();
        assert!(csv.contains("\"'=<img src=x>&\"\"\""), "{csv}");
    }
}
