//! Editors of teams, journeys, options and terms of single teams.

pub(crate) mod editor;
pub(crate) mod exceptions;
pub(crate) mod goal_work;
pub(crate) mod journeys;
pub(crate) mod options;
pub(crate) mod teams;
