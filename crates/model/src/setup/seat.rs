//! Keys of what is drawn for single seats and for pairs of teams: by the places of teams in the order of their names, so that
//! one head more in a team, or one more team at the end, changes nobody else's luck.

/// A seat of a team. Its key is its own among all seats as long as its team has less than 16 million.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seat {
    /// The team's place among all teams, from 0.
    pub team: usize,
    /// The seat's place in the team, from 0.
    pub place: usize,
}

impl Seat {
    /// What its draws are keyed by.
    pub fn key(self) -> u32 {
        key(self.team, self.place)
    }
}

/// What the draws of a pair of teams are keyed by, the teams given by their places.
pub fn pair_key([one, other]: [usize; 2]) -> u32 {
    key(one, other)
}

/// The second place has 24 bits, and the first, which is a team's, the 8 above them.
fn key(first: usize, second: usize) -> u32 {
    (first << 24 | second) as u32
}
