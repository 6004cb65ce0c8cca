//! Code splitting: overlays, the lesson of a worked example, and the goals beside the answer.

use crate::components::answer::goal_line;
use crate::components::answer::lesson;
use crate::components::lazy::lazy;
use crate::components::overlays;

lazy! {
    over {
        /// All of it.
        overlays = overlays::Overlays;
        /// The lesson of a worked example.
        lesson = lesson::LessonLine;
        /// What each option's goal asks.
        goals = goal_line::GoalLine;
    }
}
