//! Charts as SVG text: numbers in, one string out, drawn with plotters.
//!
//! Nothing here touches a DOM, knows the model or measures text, so a chart is the same byte for byte on every target.
//! Titles, captions, legends and the names of series belong to the page around it; [`Drawing::labels`] says where they go.
//!
//! ```
//! use tandem_charts::{Band, FanChart, Format, Notation, Ranges, Role, Series, Size, Theme, fan};
//!
//! let chart = FanChart {
//!     weeks: vec![1, 2, 3],
//!     months: vec![0],
//!     series: vec![Series {
//!         name: "Both".to_owned(),
//!         role: Role::Both,
//!         median: vec![100.0, 101.0, 103.0],
//!         outer: Some(Band { low: vec![99.0, 99.5, 100.0], high: vec![101.0, 103.0, 106.0] }),
//!         inner: None,
//!     }],
//!     format: Format::Index,
//!     notation: Notation::default(),
//!     reference: Some(100.0),
//!     marks: Vec::new(),
//!     ranges: Ranges::Known,
//! };
//! let drawing = fan(&chart, &Theme::LIGHT, Size { width: 470, height: 200 })?;
//! assert!(drawing.svg.starts_with("<svg viewBox="));
//! # Ok::<(), tandem_charts::ChartError>(())
//! ```

mod axis;
mod canvas;
mod dash;
mod drawing;
mod dumbbells;
mod error;
mod fan;
mod format;
mod label;
mod lanes;
mod mark;
mod month;
mod notation;
mod options;
mod order;
mod range;
mod row;
mod theme;
mod tick;
mod tracks;

pub use drawing::{Drawing, Plot, Size};
pub use dumbbells::{DumbbellRow, DumbbellsChart, dumbbells};
pub use error::ChartError;
pub use fan::{Band, FanChart, Series, fan};
pub use format::Format;
pub use label::apart;
pub use lanes::{LaneRow, LanesChart, lanes};
pub use mark::{Mark, Place};
pub use notation::Notation;
pub use options::{Indifference, OptionRow, OptionsChart, options};
pub use row::Labels;
pub use theme::{Colour, Ranges, Role, Theme};
pub use tracks::{TrackRow, TracksChart, tracks};
