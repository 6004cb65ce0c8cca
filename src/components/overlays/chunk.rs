//! Code splitting: what lies over the page, and what goes on beside it.

use crate::components::answer::lesson;
use crate::components::lazy::lazy;
use crate::components::overlays;

lazy! {
    over {
        /// All of it.
        overlays = overlays::Overlays;
        /// The lesson of a worked example.
        lesson = lesson::LessonLine;
    }
}
