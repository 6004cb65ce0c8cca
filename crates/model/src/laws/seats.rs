//! One head or one team more changes nobody else's luck.

use std::collections::BTreeMap;

use crate::constants::table::Noise;
use crate::input::form::Form;
use crate::input::preset;
use crate::laws::single_run::SingleRun;
use crate::mechanism::measurement::Period;
use crate::mechanism::person::Person;
use crate::mechanism::target::Targets;
use crate::scenario::Scenario;
use crate::setup::Setup;
use crate::week::turnover::come_and_go;

/// What chance does to an organisation, by the names of those that it happens to.
#[derive(Debug)]
struct Luck {
    /// Of each seat, by its team and its place there.
    seats: BTreeMap<(String, usize), SeatLuck>,
    /// Shocks and errors of each team.
    teams: BTreeMap<String, Vec<f64>>,
    /// Shocks of each pair of teams.
    pairs: BTreeMap<[String; 2], Vec<f64>>,
}

#[derive(Debug, PartialEq)]
struct SeatLuck {
    person: Person,
    /// Of the own KPI and of feedback, over the first quarter.
    errors: [f64; 2],
    /// Ability of the first newcomer, and the hazard that the newcomer bears.
    newcomer: [f64; 2],
}

impl SeatLuck {
    /// Without what follows from team-mates' luck: skill and ability are scaled so that the team's mean skill is 1.
    fn alone(&self) -> Self {
        let person = Person {
            skill: 0.0,
            ability: 0.0,
            ..self.person
        };
        Self { person, ..*self }
    }
}

fn luck(form: &Form) -> Luck {
    let scenario = Scenario::check(form.clone()).unwrap();
    let constants = crate::Constants {
        noise: Noise::default(),
        ..crate::Constants::default()
    };
    let mut setup = Setup::new(&scenario, constants).unwrap();
    setup.asks_feedback = true;
    let run = SingleRun::new(setup, 0, 5);
    let setup = &*run.setup;
    let name = |k: usize| {
        let file = setup.network.teams[k];
        setup.organisation.teams[file].name.clone()
    };
    let mut period = Period::start(setup);
    period.weeks = [13];
    let targets = Targets::today(setup);
    let errors = period.attainment(&run.derived, &run.shocks, &targets, 12, 0);
    let mut world = run.world();
    for position in &mut world.positions {
        position.exposure = f64::INFINITY;
    }
    come_and_go(&run.context(), &mut world);
    let seat = |i: usize| {
        let seat = setup.seat(i);
        let position = &world.positions[i];
        let luck = SeatLuck {
            person: run.today.people[i],
            errors: [errors.own[i], errors.feedback[i]],
            newcomer: [position.ability, position.bearable],
        };
        ((name(seat.team), seat.place), luck)
    };
    let weeks = |of: &dyn Fn(usize) -> f64| (0..setup.weeks).map(of).collect::<Vec<_>>();
    let team = |k: usize| {
        let mut luck = weeks(&|week| run.shocks.week(week).team[k]);
        luck.push(errors.team[k]);
        (name(k), luck)
    };
    let pair = |pair: usize| {
        let shocks = weeks(&|week| run.shocks.week(week).handoff[pair]);
        (setup.network.pairs[pair].map(name), shocks)
    };
    Luck {
        seats: (0..setup.people()).map(seat).collect(),
        teams: (0..setup.teams.len()).map(team).collect(),
        pairs: (0..setup.network.pairs.len()).map(pair).collect(),
    }
}

/// Everything in `less` is the same in `more`.
fn keeps<K: Ord + std::fmt::Debug, V: PartialEq + std::fmt::Debug>(
    less: &BTreeMap<K, V>,
    more: &BTreeMap<K, V>,
) {
    for (name, luck) in less {
        assert_eq!(more.get(name), Some(luck), "{name:?}");
    }
}

#[test]
fn one_head_more_in_a_team_changes_nobody_elses_luck() {
    let form = preset::scenario("default").unwrap();
    let before = luck(&form);
    for team in 0..form.organisation.teams.len() {
        let mut larger = form.clone();
        larger.organisation.teams[team].heads += 1;
        let grown = &form.organisation.teams[team].name;
        let after = luck(&larger);
        assert_eq!(after.seats.len(), before.seats.len() + 1);
        for (seat, luck) in &before.seats {
            let now = &after.seats[seat];
            if seat.0 == *grown {
                assert_eq!(now.alone(), luck.alone(), "{seat:?}");
            } else {
                assert_eq!(now, luck, "{seat:?}");
            }
        }
        keeps(&before.teams, &after.teams);
        keeps(&before.pairs, &after.pairs);
    }
}

#[test]
fn a_team_whose_name_comes_last_changes_nobody_elses_luck() {
    let form = preset::scenario("default").unwrap();
    let before = luck(&form);
    let mut larger = form.clone();
    let organisation = &mut larger.organisation;
    let mut team = organisation.teams[0].clone();
    team.name = "~".to_owned();
    organisation.teams.push(team);
    organisation.integrated_today = 0.1;
    for journey in &mut organisation.journeys {
        journey.teams.push("~".to_owned());
    }
    let after = luck(&larger);
    assert!(after.pairs.len() > before.pairs.len() + 1);
    keeps(&before.seats, &after.seats);
    keeps(&before.teams, &after.teams);
    keeps(&before.pairs, &after.pairs);
}

#[test]
fn no_two_seats_share_their_luck() {
    let luck = luck(&preset::scenario("default").unwrap());
    let mut borne: Vec<u64> = luck
        .seats
        .values()
        .map(|luck| luck.person.bearable.to_bits())
        .collect();
    let people = borne.len();
    borne.sort_unstable();
    borne.dedup();
    assert_eq!(borne.len(), people);
}
