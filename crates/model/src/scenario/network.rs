//! Network of hand-offs between teams, derived from the journeys. Teams are sorted by name, so that the order of a file
//! does not matter.

use std::cmp::Ordering;

use crate::input::organisation::Organisation;

/// The hand-offs of an organisation. Teams stand in the order of their names, so that permuting the file's teams or
/// journeys changes nothing.
#[derive(Debug, Clone, PartialEq)]
pub struct Network {
    /// Position in the file of each team, in the order used here.
    pub teams: Vec<usize>,
    /// Pairs of teams with a hand-off between them, in either direction; the lower team first.
    pub pairs: Vec<[usize; 2]>,
    /// The journeys.
    pub paths: Vec<JourneyPath>,
    /// Number of partner teams of each team.
    pub partners: Vec<f64>,
    /// Which they are.
    pub partners_of: Vec<Vec<usize>>,
    /// People of partner teams that a person at each pair has to get to know: the mean of both sides.
    pub people_to_know: Vec<f64>,
}

/// One journey.
#[derive(Debug, Clone, PartialEq)]
pub struct JourneyPath {
    /// Share of customers, 0 to 1.
    pub volume: f64,
    /// Share of contribution, 0 to 1; all paths make 1.
    pub worth: f64,
    /// Its teams, in the order they are passed.
    pub teams: Vec<usize>,
    /// Its hand-offs, as positions in [`Network::pairs`].
    pub pairs: Vec<usize>,
}

impl JourneyPath {
    /// What comes first, whatever the order of the file.
    fn order(&self, other: &Self) -> Ordering {
        let by_volume = self.volume.total_cmp(&other.volume);
        let by_worth = self.worth.total_cmp(&other.worth);
        self.teams.cmp(&other.teams).then(by_volume).then(by_worth)
    }
}

/// The teams in the order of their names. Put in one by one, since they are few, and to sort is many bytes of code.
fn by_name(organisation: &Organisation) -> Vec<usize> {
    let name = |team: usize| &organisation.teams[team].name;
    let mut teams = Vec::new();
    for team in 0..organisation.teams.len() {
        let at = teams.partition_point(|&other| name(other) <= name(team));
        teams.insert(at, team);
    }
    teams
}

impl Network {
    /// Derives the hand-offs of a checked organisation.
    pub fn new(organisation: &Organisation) -> Self {
        let teams = by_name(organisation);
        let mut network = Self {
            partners: vec![0.0; teams.len()],
            partners_of: vec![Vec::new(); teams.len()],
            teams,
            pairs: Vec::new(),
            paths: Vec::new(),
            people_to_know: Vec::new(),
        };
        network.lay_paths(organisation);
        network.lay_pairs();
        network.count_people(organisation);
        network
    }

    fn lay_paths(&mut self, organisation: &Organisation) {
        for journey in &organisation.journeys {
            let place = |name: &String| {
                let position = organisation.team(name);
                self.teams.iter().position(|&team| Some(team) == position)
            };
            let path = JourneyPath {
                volume: journey.volume,
                worth: journey.volume * journey.value,
                teams: journey.teams.iter().filter_map(place).collect(),
                pairs: Vec::new(),
            };
            let at = self
                .paths
                .partition_point(|other| other.order(&path).is_le());
            self.paths.insert(at, path);
        }
        let total: f64 = self.paths.iter().map(|path| path.worth).sum();
        for path in &mut self.paths {
            path.worth /= total;
        }
    }

    fn count_people(&mut self, organisation: &Organisation) {
        let heads = |team: usize| f64::from(organisation.teams[self.teams[team]].heads);
        let mut met = vec![0.0; self.teams.len()];
        for &[one, other] in &self.pairs {
            met[one] += heads(other);
            met[other] += heads(one);
        }
        let mean = |&[one, other]: &[usize; 2]| 0.5 * (met[one] + met[other]);
        self.people_to_know = self.pairs.iter().map(mean).collect();
    }

    fn lay_pairs(&mut self) {
        let ends = |step: &[usize]| [step[0].min(step[1]), step[0].max(step[1])];
        for step in self.paths.iter().flat_map(|path| path.teams.windows(2)) {
            let pair = ends(step);
            if let Err(at) = self.pairs.binary_search(&pair) {
                self.pairs.insert(at, pair);
            }
        }
        for path in &mut self.paths {
            let position = |step: &[usize]| self.pairs.binary_search(&ends(step)).ok();
            path.pairs = path.teams.windows(2).filter_map(position).collect();
        }
        for &[one, other] in &self.pairs {
            for (team, partner) in [(one, other), (other, one)] {
                self.partners[team] += 1.0;
                self.partners_of[team].push(partner);
            }
        }
    }

    /// Share of journeys in which every hand-off works, given the quality of each pair.
    pub fn integrated(&self, quality: &[f64]) -> f64 {
        let works = |path: &JourneyPath| {
            path.pairs
                .iter()
                .map(|&pair| quality[pair])
                .product::<f64>()
        };
        self.paths
            .iter()
            .map(|path| path.volume * works(path))
            .sum()
    }

    /// Mean number of hand-offs of an integrated journey if every pair works equally well.
    pub fn mean_handoffs(&self, quality: f64) -> f64 {
        let all = self.integrated_evenly(quality);
        let one = |path: &JourneyPath| {
            let works: f64 = path.pairs.iter().map(|_| quality).product();
            path.volume * works * path.pairs.len() as f64
        };
        self.paths.iter().map(one).sum::<f64>() / all
    }

    /// Integrated share of journeys if every pair has the same quality.
    pub fn integrated_evenly(&self, quality: f64) -> f64 {
        self.integrated(&vec![quality; self.pairs.len()])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::preset;

    #[test]
    fn the_order_of_teams_and_journeys_in_the_file_does_not_matter() {
        let organisation = preset::scenario("default").unwrap().organisation;
        let mut organisation = organisation;
        for (journey, value) in organisation
            .journeys
            .iter_mut()
            .zip([0.3, 1.7, 0.9, 2.2, 1.1, 0.7])
        {
            journey.value = value;
        }
        let mut turned = organisation.clone();
        turned.teams.reverse();
        turned.journeys.reverse();
        let (one, other) = (Network::new(&organisation), Network::new(&turned));
        assert_eq!((&one.pairs, &one.paths), (&other.pairs, &other.paths));
        assert_eq!(one.partners, other.partners);
    }

    #[test]
    fn a_journey_of_one_team_needs_no_hand_off() {
        let mut organisation = preset::scenario("default").unwrap().organisation;
        for journey in &mut organisation.journeys {
            journey.teams.truncate(1);
        }
        let network = Network::new(&organisation);
        assert!(network.pairs.is_empty());
        assert!((network.integrated(&[]) - 1.0).abs() < 1e-12);
    }
}
