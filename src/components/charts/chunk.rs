//! Code splitting: the charts after the first two, and what reads values off all of them; loaded as soon as those two
//! are drawn.

use crate::components::charts::data_table;
use crate::components::charts::gallery as rest;
use crate::components::charts::tools;
use crate::components::charts::tooltip;
use crate::components::lazy::lazy;

lazy! {
    gallery {
        /// The pictures of the overview after the first two.
        rest = rest::Gallery;
        /// The buttons at the head of a picture.
        tools = tools::Tools;
        /// What reads values off a picture.
        tooltip = tooltip::Tooltip;
        /// The numbers of a picture.
        data_table = data_table::DataTable;
    }
}
