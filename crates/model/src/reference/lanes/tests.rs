use std::num::NonZeroU32;

use crate::experiment::Experiment;
use crate::experiment::settings::Settings;
use crate::input::payout_condition::{Contestants, Gate, GateKpi, Tournament};
use crate::input::preset;
use crate::input::sponsor::StopRule;
use crate::mechanism::indicator::{Indicator, Track};
use crate::reference::lanes::comparison::{Apart, Comparison, Parting};
use crate::reference::lanes::{Event, EventKind, Format, Luck, Watched, simulate};
use crate::scenario::Scenario;

const FUTURES: u32 = 6;

/// The smallest preset, with a gate, a prize and a rule by which it is called off.
fn experiment() -> Experiment {
    let mut form = preset::scenario("startup").unwrap();
    form.run.weeks = 104;
    let plan = &mut form.plans[1];
    plan.weights.own -= 0.1;
    plan.weights.rank += 0.1;
    plan.rank = Some(Tournament {
        between: Contestants::People,
        top: 0.2,
    });
    plan.gate = Some(Gate {
        measure: GateKpi::Firm,
        attainment: 0.97,
    });
    form.programmes[0].stop = Some(StopRule {
        after: 40,
        loss: 1.0,
    });
    let settings = Settings::default().with_pilot(NonZeroU32::new(1));
    Experiment::with_settings(Scenario::check(form).unwrap(), settings).unwrap()
}

/// How far single precision may lie from double precision, of 1 + the value of a measure.
fn allowed(measure: Indicator, people: f64) -> f64 {
    match measure {
        // It counts people, and one may stand on the line.
        Indicator::FreeRiding => 100.0 / people,
        // They rest on whole cents, and on results that may hardly differ between people.
        Indicator::Inequality => 5e-5,
        Indicator::Earned => 1e-3,
        // Where a shared bonus weighs as much as one's own, a difference in one person's help moves the others'.
        _ => 5e-5,
    }
}

#[test]
fn single_precision_is_double_precision_but_for_rounding_in_every_starter() {
    const FUTURES: u32 = 64;
    for name in preset::scenario_names() {
        let form = preset::scenario(name).unwrap();
        let people = f64::from(form.organisation.people());
        let experiment = Experiment::new(Scenario::check(form).unwrap()).unwrap();
        let [double, single] =
            Format::ALL.map(|format| simulate(&experiment, format, 0..FUTURES, Luck::Drawn));
        let comparison = Comparison::of(&double, &single);
        let is_beyond = |(double, single): &(&[Vec<Watched>], &[Vec<Watched>])| {
            let measures = Comparison::of(double, single).measures;
            let mut all = Indicator::ALL.into_iter().zip(measures);
            all.any(|(measure, apart)| apart.relative > allowed(measure, people))
        };
        let futures = double.chunks(1).zip(single.chunks(1));
        let beyond = futures.filter(is_beyond).count();
        // In a draw or two a difference grows by itself, as where an event differs; the means below hold them.
        assert!(50 * beyond <= FUTURES as usize, "{name}: {beyond}");
        let payments = comparison.payments;
        assert!(payments <= 1e-5, "{name}: payments {payments:e} apart");
        assert!(
            50 * comparison.parted() <= FUTURES as usize,
            "{name}: {:?}",
            comparison.partings
        );
        assert!(comparison.means <= 0.05, "{name}: {}", comparison.means);
    }
}

#[test]
fn a_future_compared_with_itself_is_nowhere_apart() {
    let experiment = experiment();
    let futures = simulate(&experiment, Format::Single, 0..FUTURES, Luck::Drawn);
    let comparison = Comparison::of(&futures, &futures);
    assert_eq!(comparison.measures, [Apart::default(); Indicator::COUNT]);
    let apart = (comparison.payments, comparison.means, comparison.parted());
    assert_eq!(apart, (0.0, 0.0, 0));
}

#[test]
fn events_of_every_kind_are_noted() {
    let futures = simulate(&experiment(), Format::Single, 0..FUTURES, Luck::Drawn);
    for kind in EventKind::ALL {
        let events = futures.iter().flatten().flat_map(|watched| &watched.events);
        assert!(
            events.into_iter().any(|event| event.kind == kind),
            "{kind:?}"
        );
    }
}

#[test]
fn watching_changes_nothing_and_an_odd_count_is_cut() {
    let mut experiment = experiment();
    let watched = simulate(&experiment, Format::Single, 0..3, Luck::Drawn);
    experiment.advance(3);
    let tracks = |future: Vec<Watched>| -> Vec<Track> {
        future.into_iter().map(|watched| watched.track).collect()
    };
    let watched: Vec<_> = watched.into_iter().map(tracks).collect();
    assert!(watched == experiment.tracks());
}

#[test]
fn one_draw_that_is_moved_shows_in_its_future_alone() {
    let experiment = experiment();
    for format in Format::ALL {
        let one = simulate(&experiment, format, 0..FUTURES, Luck::Drawn);
        let other = simulate(&experiment, format, 0..FUTURES, Luck::Moved);
        assert!(one[0] != other[0] && one[1..] == other[1..]);
        let comparison = Comparison::of(&one, &other);
        assert_eq!(comparison.parted(), 1);
        let parting = &comparison.partings[0];
        assert_eq!(parting.future, 0);
        assert_eq!(parting.kinds, [EventKind::Adopts]);
        let adoption = comparison.measures[Indicator::Adoption as usize];
        assert_eq!(adoption.relative, 0.0);
        assert!(adoption.after_all > 0.0 && comparison.means > 0.0);
    }
}

fn watched(values: [f64; 3], events: &[(usize, EventKind)]) -> Watched {
    let event = |&(week, kind): &(usize, EventKind)| Event {
        week,
        kind,
        who: (0, 0),
    };
    Watched {
        track: Track {
            rows: values.map(|value| [value; Indicator::COUNT]).to_vec(),
            ..Track::default()
        },
        events: events.iter().map(event).collect(),
    }
}

#[test]
fn numbers_count_up_to_the_first_event_that_differs() {
    let one = watched(
        [1.0, 3.0, 4.0],
        &[(0, EventKind::Adopts), (2, EventKind::Gate)],
    );
    let other = watched(
        [1.5, 4.0, 9.0],
        &[(0, EventKind::Adopts), (2, EventKind::Prize)],
    );
    let comparison = Comparison::of(&[vec![one]], &[vec![other]]);
    let apart = Apart {
        absolute: 1.0,
        relative: 0.25,
        after_all: 1.0,
    };
    assert_eq!(comparison.measures[0], apart);
    let parting = Parting {
        future: 0,
        option: 0,
        week: 2,
        kinds: vec![EventKind::Gate, EventKind::Prize],
    };
    assert_eq!(comparison.partings, [parting]);
}

#[test]
fn a_number_that_is_none_is_the_largest_difference() {
    let futures = |value| vec![vec![watched([1.0, value, 2.0], &[])]];
    let comparison = Comparison::of(&futures(1.0), &futures(f64::NAN));
    assert!(comparison.measures[0].relative.is_nan());
}

#[test]
fn means_are_set_apart_in_standard_errors() {
    let futures = |last: [f64; 2]| last.map(|last| vec![watched([0.0, 0.0, last], &[])]);
    let comparison = Comparison::of(&futures([1.0, 3.0]), &futures([1.0, 4.0]));
    assert_eq!(comparison.means, 0.5);
}
