//! What single precision must not do: lose a threshold, a corner or a digit that decides something.

use crate::constants::table::Constants;
use crate::input::form::Form;
use crate::input::preset;
use crate::laws::single_run::SingleRun;
use crate::laws::trial::BOTH;
use crate::math::rng::{Draws, Purpose};
use crate::math::simd::{Lanes, SimdFloat};
use crate::mechanism::indicator::Indicator;
use crate::mechanism::perception::perceive;
use crate::scenario::Scenario;
use crate::setup::Setup;
use crate::week::simulate_week;
use crate::week::world::World;

fn setup(form: Form, constants: Constants) -> Setup {
    Setup::new(&Scenario::check(form).unwrap(), constants)
        .unwrap()
        .expecting_pay()
}

/// A run of this option in lanes, each with other people, under the central constants.
fn run<L: SimdFloat>(setup: Setup, option: usize) -> SingleRun<L> {
    let central = setup.central;
    SingleRun::in_lanes(setup, &central, option, 0)
}

#[test]
fn no_draw_lets_anybody_leave_where_nothing_presses() {
    let draws = Draws::new(7, 0);
    for entity in 0..10_000 {
        for time in 0..1_000 {
            let threshold = draws.threshold(Purpose::Leaving, entity, time);
            assert!(Lanes::splat(threshold).extract(0) > 0.0, "{entity}, {time}");
        }
    }
}

#[test]
fn what_people_withstand_is_drawn_in_double_precision() {
    let setup = setup(preset::scenario("default").unwrap(), Constants::default());
    let run = run::<Lanes>(setup, BOTH);
    for (i, person) in run.today.people.iter().enumerate() {
        for lane in 0..Lanes::LANES {
            let draws = Draws::new(3, lane as u32);
            let threshold = draws.threshold(Purpose::Leaving, run.setup.seat(i).key(), 0);
            assert_eq!(person.bearable.extract(lane), f64::from(threshold as f32));
        }
    }
}

#[test]
fn without_turnover_nobody_leaves() {
    let mut form = preset::scenario("default").unwrap();
    form.environment.turnover = 0.0;
    let run = run::<Lanes>(setup(form, Constants::default()), BOTH);
    let mut world = run.world();
    for _ in 0..run.setup.weeks {
        simulate_week(&run.context(), &mut world);
    }
    assert!(
        world
            .positions
            .iter()
            .all(|position| position.generation == [0; Lanes::LANES])
    );
}

#[test]
fn nothing_is_practised_or_earned_in_a_quiet_world() {
    let little_help = |form: &mut Form| form.organisation.help_hours = 0.2;
    let mut forms: Vec<(String, Form)> = preset::scenario_names()
        .map(|name| (name.to_owned(), preset::scenario(name).unwrap()))
        .collect();
    let mut little = preset::scenario("default").unwrap();
    little_help(&mut little);
    forms.push(("little help".to_owned(), little));
    for (name, form) in forms {
        let run = run::<Lanes>(setup(form, Constants::default().without_noise()), 0);
        let mut world = run.world();
        for week in 0..run.setup.weeks {
            let rows = simulate_week(&run.context(), &mut world).row;
            let earned = rows.map(|row| row[Indicator::Earned as usize]);
            assert_eq!(earned, [0.0; Lanes::LANES], "{name}, week {week}");
            for position in &world.positions {
                let off = (position.practice - 1.0).abs();
                assert!(
                    (0..Lanes::LANES).all(|lane| off.extract(lane) < 2e-5),
                    "{name}: {off:?}"
                );
            }
        }
    }
}

/// The numbers of a text that are subnormal in single precision, infinite, or none.
fn strange(text: &str) -> Vec<&str> {
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '+')));
    let is_strange = |word: &&str| {
        let number = word.parse::<f32>().ok();
        number.is_some_and(|number| !number.is_finite() || number.is_subnormal())
    };
    words.filter(is_strange).collect()
}

/// What of a world is strange. Who has not taken up the new way has done so since never, which is infinite.
fn strange_in(world: &World<Lanes>) -> String {
    let mut world = world.clone();
    for position in &mut world.positions {
        position.since = Lanes::default();
    }
    strange(&format!("{world:?}")).join(" ")
}

#[test]
fn no_state_is_subnormal_infinite_or_no_number() {
    assert_eq!(
        strange("a: 1.0, b: [2e-39, NaN, 0.0, inf]"),
        ["2e-39", "NaN", "inf"]
    );
    for name in preset::scenario_names() {
        for turnover in [None, Some(0.01)] {
            let mut form = preset::scenario(name).unwrap();
            form.environment.turnover = turnover.unwrap_or(form.environment.turnover);
            form.run.weeks = 260;
            let setup = setup(form, Constants::default());
            for option in 0..setup.arms.len() {
                let drawn = setup.constants_of(3, option as u32);
                let run = SingleRun::<Lanes>::in_lanes(setup.clone(), &drawn, option, 0);
                let mut world = run.world();
                for week in 0..260 {
                    simulate_week(&run.context(), &mut world);
                    if week % 52 == 51 {
                        let strange = strange_in(&world);
                        assert!(
                            strange.is_empty(),
                            "{name}, {option}, week {week}: {strange}"
                        );
                    }
                }
            }
        }
    }
}

/// One journey through ten teams.
fn long_journey() -> Form {
    let mut form = preset::scenario("default").unwrap();
    let organisation = &mut form.organisation;
    organisation.teams.truncate(10);
    let teams = organisation.teams.iter().map(|team| team.name.clone());
    organisation.journeys.truncate(1);
    organisation.journeys[0].teams = teams.collect();
    organisation.journeys[0].volume = 1.0;
    organisation.integrated_today = 0.02;
    form
}

#[test]
fn a_journey_of_nine_hand_offs_without_any_help_keeps_every_number() {
    let run = run::<Lanes>(setup(long_journey(), Constants::default()), 0);
    let mut world = run.world();
    simulate_week(&run.context(), &mut world);
    let mut supply = world.supply.clone();
    supply.help.fill(Lanes::default());
    let structure = world.climate.structure;
    world
        .outcome
        .work_out(&run.derived, &supply, &structure, Lanes::splat(1.0));
    assert!(
        world.outcome.integrated.extract(0) < 1e-20,
        "hand-offs hold"
    );
    let (help, inside) = (&supply.help, &supply.inside);
    perceive(&run.derived, &world.outcome, help, inside, &mut world.seen);
    let (outcome, seen) = (&world.outcome, &world.seen);
    let text = format!("{:?} {seen:?}", (outcome.integrated, outcome.flow));
    let strange = strange(&text);
    assert!(strange.is_empty(), "{strange:?}");
}

#[test]
fn sums_over_thousands_of_people_keep_their_digits() {
    let numbers = |i: u32| 0.1 + 0.001 * f64::from(i % 7);
    for number in [|_| 0.1, numbers] {
        let single: Lanes = (0..5_000).map(|i| Lanes::splat(number(i))).sum();
        let double: f64 = (0..5_000).map(|i| f64::from(number(i) as f32)).sum();
        let apart = (single.extract(0) - double).abs() / double;
        assert!(apart < 1e-5, "{apart:e}");
    }
}

#[test]
fn the_largest_organisation_is_what_it_is_in_double_precision() {
    let mut form = preset::scenario("default").unwrap();
    let teams = form.organisation.teams.len();
    for team in &mut form.organisation.teams {
        team.heads = (2_000 / teams) as u32;
    }
    form.run.weeks = 30;
    for option in &mut form.options {
        option.pay_from = 0;
    }
    let constants = Constants::default().without_noise();
    let single = run::<Lanes>(setup(form.clone(), constants), BOTH);
    let double = run::<f64>(setup(form, constants), BOTH);
    let (mut one, mut other) = (single.world(), double.world());
    for week in 0..30 {
        let [one, ..] = simulate_week(&single.context(), &mut one).row;
        let [other] = simulate_week(&double.context(), &mut other).row;
        for measure in Indicator::ALL {
            let [one, other] = [one, other].map(|row| row[measure as usize]);
            let apart = (one - other).abs() / (1.0 + other.abs());
            // A correlation of results that differ by thousandths has as many digits fewer.
            let most = match measure {
                Indicator::Earned => 1e-4,
                // One of 2,000 people may stand at the very limit.
                Indicator::FreeRiding => 1e-2,
                _ => 1e-5,
            };
            assert!(apart < most, "week {week}, {measure:?}: {one} {other}");
        }
    }
}
