//! Bonus in a bad, a normal and a good year by job group. Nothing is said of fewer than five people.

use std::collections::BTreeMap;

use crate::kind::Kind;
use crate::measure::Track;
use crate::network::Network;
use crate::organisation::Organisation;
use crate::report::{GroupPay, Spread};

/// Fewest people of whom something is said.
const FEWEST_PEOPLE: u32 = 5;
/// Weeks at the end over which a year's bonus is summed.
const YEAR: usize = 52;

/// People whose pay is reported together.
struct Group {
    name: String,
    /// Positions of its teams in the network's order.
    teams: Vec<usize>,
    heads: u32,
    base: f64,
}

/// Bonus of each job group in the last year, as a share of base, beside today's in the same futures.
pub fn pay(organisation: &Organisation, tracks: &[Vec<Track>], option: usize) -> Vec<GroupPay> {
    let one = |group: &Group| {
        let of =
            |option: usize| Spread::of(tracks.iter().map(|options| year(&options[option], group)));
        let (this, today) = (of(option), of(0));
        GroupPay {
            group: group.name.clone(),
            heads: group.heads,
            this: thirds(&this),
            today: thirds(&today),
        }
    };
    groups(organisation).iter().map(one).collect()
}

/// A bad, a normal and a good year: one in ten is worse, half are, nine in ten are.
fn thirds(spread: &Spread) -> [f64; 3] {
    [spread.p10, spread.p50, spread.p90]
}

/// Teams of five and more by name, smaller ones by what they do, and what is still smaller together.
fn groups(organisation: &Organisation) -> Vec<Group> {
    let mut small: BTreeMap<Kind, Group> = BTreeMap::new();
    let mut groups = Vec::new();
    for (k, &place) in Network::new(organisation).teams.iter().enumerate() {
        let team = &organisation.teams[place];
        if team.bonus_today() <= 0.0 && team.payroll() <= 0.0 {
            continue;
        }
        let base = team.pay_base() * f64::from(team.heads);
        if team.heads >= FEWEST_PEOPLE {
            groups.push(Group {
                name: team.name.clone(),
                teams: vec![k],
                heads: team.heads,
                base,
            });
        } else {
            small
                .entry(team.kind)
                .or_insert_with(|| Group::empty(smaller(team.kind)))
                .add(k, team.heads, base);
        }
    }
    let mut rest = Group::empty("Smaller teams");
    for group in small.into_values() {
        if group.heads >= FEWEST_PEOPLE {
            groups.push(group);
        } else {
            rest.merge(group);
        }
    }
    if rest.heads >= FEWEST_PEOPLE {
        groups.push(rest);
    }
    groups
}

fn smaller(kind: Kind) -> &'static str {
    match kind {
        Kind::Channel => "Smaller channel teams",
        Kind::Brand => "Smaller brand teams",
        Kind::Site => "Smaller site teams",
        Kind::Service => "Smaller service teams",
        Kind::Sales => "Smaller sales teams",
        Kind::It => "Smaller IT teams",
        Kind::Analytics => "Smaller analytics teams",
        Kind::Agency => "Smaller agencies",
    }
}

impl Group {
    fn empty(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            teams: Vec::new(),
            heads: 0,
            base: 0.0,
        }
    }

    fn add(&mut self, team: usize, heads: u32, base: f64) {
        self.teams.push(team);
        self.heads += heads;
        self.base += base;
    }

    fn merge(&mut self, other: Self) {
        self.teams.extend(other.teams);
        self.heads += other.heads;
        self.base += other.base;
    }
}

/// What the group got in the last year, or in all of a shorter horizon made up to a year, as a share of base.
fn year(track: &Track, group: &Group) -> f64 {
    let first = track.rows.len().saturating_sub(YEAR);
    let (mut paid, mut weeks) = (0.0, 0);
    for payment in track.payments.iter().filter(|p| p.week >= first) {
        weeks += payment.weeks;
        paid += group.teams.iter().map(|&k| payment.by_team[k]).sum::<f64>();
    }
    if group.base > 0.0 && weeks > 0 {
        paid / group.base * YEAR as f64 / f64::from(weeks)
    } else {
        0.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::preset;

    #[test]
    fn nobody_in_a_group_of_fewer_than_five_is_reported() {
        for name in preset::scenario_names() {
            let organisation = preset::scenario(name).unwrap().organisation;
            let groups = groups(&organisation);
            assert!(groups.iter().all(|group| group.heads >= FEWEST_PEOPLE));
            let heads: u32 = groups.iter().map(|group| group.heads).sum();
            let people: u32 = organisation.teams.iter().map(|team| team.heads).sum();
            assert!(heads <= people && heads + FEWEST_PEOPLE > people, "{name}");
        }
    }
}
