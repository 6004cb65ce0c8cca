//! Running simulations: their state, and the workers.

pub(crate) mod limits;
pub(crate) mod simulation_state;
pub mod worker;
