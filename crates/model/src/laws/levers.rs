//! Each lever moves what it is said to move, in the direction its source says.

mod barriers;
mod interventions;
mod leading;
mod people;
mod plans;
mod surroundings;
mod treatments;
