//! Code splitting: overlays, and the lesson of a worked example.

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
