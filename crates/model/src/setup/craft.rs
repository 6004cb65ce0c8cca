//! Crafts: which teams do the same kind of work, so that their people can learn it from each other. Each team has a craft of
//! its own where know-how does not pass from person to person.

use crate::constants::table::Constants;
use crate::input::organisation::Organisation;
use crate::scenario::network::Network;

/// The crafts of an organisation.
#[derive(Debug, Clone, PartialEq)]
pub struct Crafts {
    /// The teams of each, in the network's order; every team is of one.
    pub teams: Vec<Vec<usize>>,
    /// Share of a team's craft among the people of its partner teams, 0 to 1, by team.
    pub among_partners: Vec<f64>,
    /// Whether know-how passes from person to person at all.
    pub pass_on: bool,
}

impl Crafts {
    /// Those that the teams name, if know-how passes under these constants.
    pub fn new(organisation: &Organisation, network: &Network, constants: &Constants) -> Self {
        let pass_on = constants.know_how_from_help + constants.know_how_from_contact > 0.0;
        let team = |k: usize| &organisation.teams[network.teams[k]];
        let alike = |k: usize, other: usize| {
            let named = pass_on && team(k).craft.is_some();
            k == other || named && team(k).craft == team(other).craft
        };
        let all = 0..network.teams.len();
        let heads = |k: usize, of_craft: bool| -> f64 {
            let partners = network.partners_of[k].iter();
            let counted = partners.filter(|other| !of_craft || alike(k, **other));
            counted.map(|other| f64::from(team(*other).heads)).sum()
        };
        let first = |k: &usize| !(0..*k).any(|other| alike(*k, other));
        let of = |k: usize| all.clone().filter(|other| alike(k, *other)).collect();
        Self {
            teams: all.clone().filter(first).map(of).collect(),
            among_partners: all
                .clone()
                .map(|k| heads(k, true) / heads(k, false).max(1.0))
                .collect(),
            pass_on,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::preset;

    /// Crafts of the smallest starter, whose first two teams in the order of names have these.
    fn crafts(words: [Option<&str>; 2], passes: f64) -> (Network, Crafts) {
        let mut organisation = preset::scenario("startup").unwrap().organisation;
        let network = Network::new(&organisation);
        for (k, word) in words.into_iter().enumerate() {
            organisation.teams[network.teams[k]].craft = word.map(str::to_owned);
        }
        let constants = Constants {
            know_how_from_contact: passes,
            know_how_from_help: 0.0,
            ..Constants::default()
        };
        let crafts = Crafts::new(&organisation, &network, &constants);
        (network, crafts)
    }

    #[test]
    fn teams_that_name_the_same_craft_are_of_one_and_others_of_their_own() {
        let (_, crafts) = crafts([Some("sewing"); 2], 0.5);
        assert_eq!(crafts.teams, [vec![0, 1], vec![2], vec![3]]);
        for words in [[Some("sewing"), Some("selling")], [Some("sewing"), None]] {
            assert_eq!(self::crafts(words, 0.5).1.teams.len(), 4);
        }
    }

    #[test]
    fn a_team_meets_as_much_of_its_craft_as_its_partners_are_of_it() {
        let (network, crafts) = crafts([Some("sewing"); 2], 0.5);
        for k in 0..4 {
            let meets = k < 2 && network.partners_of[k].contains(&(1 - k));
            let share = crafts.among_partners[k];
            assert_eq!((share > 0.0, share <= 1.0), (meets, true));
        }
    }

    #[test]
    fn a_craft_means_nothing_where_know_how_does_not_pass() {
        let (_, crafts) = crafts([Some("sewing"); 2], 0.0);
        assert!(!crafts.pass_on);
        assert_eq!(
            (crafts.teams.len(), crafts.among_partners),
            (4, vec![0.0; 4])
        );
    }
}
