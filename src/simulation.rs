//! Running simulations: their state, and the workers.

pub(crate) mod limits;
pub(crate) mod simulation_state;
pub(crate) mod theory_runs;
pub mod worker;
