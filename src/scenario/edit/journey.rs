//! Edits of journeys. Their shares of customers sum to one, so the others make room for the one that is set.

use tandem_model::{Form, Journey, parameter};

use crate::scenario::edit::LazyEdit;
use crate::scenario::edit::team::Step;
use crate::scenario::ids::Ids;

/// Shares are kept to this.
const GRAIN: f64 = 10_000.0;

/// A change of one journey, which is named by its place.
#[derive(Debug, Clone, PartialEq)]
pub enum JourneyEdit {
    /// Another journey, through the first two teams, at the end.
    Add,
    /// The journey goes.
    Remove(usize),
    /// One place up or down.
    Move(usize, Step),
    /// Another share of customers.
    Volume(usize, f64),
    /// Another worth of one of its customers.
    Value(usize, f64),
    /// One more team at its end.
    AddStep(usize, String),
    /// A team less.
    RemoveStep(usize, usize),
    /// One of its teams earlier or later.
    MoveStep(usize, usize, Step),
    /// These teams in this order.
    Steps(usize, Vec<String>),
}

impl LazyEdit for JourneyEdit {
    fn apply(&self, form: &mut Form) {
        let organisation = &mut form.organisation;
        match self {
            Self::Add => {
                let first = organisation.teams.iter().take(2);
                let teams = first.map(|team| team.name.clone()).collect();
                add(&mut organisation.journeys, teams);
            }
            Self::Remove(place) => remove(&mut organisation.journeys, *place),
            Self::Move(place, step) => shift(&mut organisation.journeys, *place, *step),
            Self::Volume(place, share) => set_volume(&mut organisation.journeys, *place, *share),
            _ => self.apply_inside(&mut organisation.journeys),
        }
    }

    fn track(&self, _form: &Form, ids: &mut Ids) {
        match self {
            Self::Add => {
                let id = ids.another();
                ids.journeys.push(id);
            }
            Self::Remove(place) if *place < ids.journeys.len() => {
                ids.journeys.remove(*place);
            }
            Self::Move(place, step) => shift(&mut ids.journeys, *place, *step),
            _ => (),
        }
    }

    fn continues(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Volume(one, _), Self::Volume(two, _))
            | (Self::Value(one, _), Self::Value(two, _)) => one == two,
            _ => false,
        }
    }
}

impl JourneyEdit {
    fn apply_inside(&self, journeys: &mut [Journey]) {
        let place = match self {
            Self::Value(place, _)
            | Self::AddStep(place, _)
            | Self::RemoveStep(place, _)
            | Self::MoveStep(place, ..)
            | Self::Steps(place, _) => *place,
            _ => return,
        };
        let Some(journey) = journeys.get_mut(place) else {
            return;
        };
        match self {
            Self::Value(_, value) => journey.value = *value,
            Self::AddStep(_, team) => journey.teams.push(team.clone()),
            Self::RemoveStep(_, step) if *step < journey.teams.len() => {
                journey.teams.remove(*step);
            }
            Self::MoveStep(_, step, way) => shift(&mut journey.teams, *step, *way),
            Self::Steps(_, teams) => journey.teams.clone_from(teams),
            _ => {}
        }
    }
}

/// Moves what stands at `place` of a list by one step, if there is room.
pub fn shift<T>(list: &mut [T], place: usize, step: Step) {
    let other = match step {
        Step::Up => place.checked_sub(1),
        Step::Down => place.checked_add(1),
    };
    if let Some(other) = other.filter(|other| place.max(*other) < list.len()) {
        list.swap(place, other);
    }
}

fn add(journeys: &mut Vec<Journey>, teams: Vec<String>) {
    let share = 1.0 / (journeys.len() + 1) as f64;
    journeys.push(Journey {
        teams,
        volume: 0.0,
        value: parameter::VALUE.default,
    });
    let last = journeys.len() - 1;
    set_volume(journeys, last, (share * GRAIN).round() / GRAIN);
}

fn remove(journeys: &mut Vec<Journey>, place: usize) {
    if place < journeys.len() {
        journeys.remove(place);
        level(journeys);
    }
}

/// Scales shares so that they make one.
pub fn level(journeys: &mut [Journey]) {
    let volumes: Vec<f64> = journeys.iter().map(|journey| journey.volume).collect();
    for (journey, volume) in journeys.iter_mut().zip(scaled(&volumes, 1.0)) {
        journey.volume = volume;
    }
}

/// Sets one share; the others keep their proportions and make room.
fn set_volume(journeys: &mut [Journey], place: usize, share: f64) {
    if place >= journeys.len() {
        return;
    }
    let share = if journeys.len() == 1 {
        1.0
    } else {
        share.clamp(0.0, 1.0)
    };
    let others: Vec<usize> = (0..journeys.len()).filter(|at| *at != place).collect();
    let volumes: Vec<f64> = others.iter().map(|at| journeys[*at].volume).collect();
    for (at, volume) in others.into_iter().zip(scaled(&volumes, 1.0 - share)) {
        journeys[at].volume = volume;
    }
    journeys[place].volume = share;
}

/// Shares in the same proportions that make `sum`, to a hundredth of a per cent; the largest takes what rounding leaves.
fn scaled(shares: &[f64], sum: f64) -> Vec<f64> {
    let all: f64 = shares.iter().sum();
    let even = 1.0 / shares.len().max(1) as f64;
    let part = |share: &f64| if all > 0.0 { share / all } else { even };
    let mut scaled: Vec<f64> = shares
        .iter()
        .map(|share| (part(share) * sum * GRAIN).round() / GRAIN)
        .collect();
    let left = sum - scaled.iter().sum::<f64>();
    let largest = scaled.iter_mut().max_by(|one, two| one.total_cmp(two));
    if let Some(largest) = largest {
        *largest = ((*largest + left) * 1e9).round() / 1e9;
    }
    scaled
}

#[cfg(test)]
mod tests {
    use super::*;
    use tandem_model::Scenario;

    fn form() -> Form {
        crate::scenario::starter::first().unwrap()
    }

    fn volumes(form: &Form) -> Vec<f64> {
        let journeys = form.organisation.journeys.iter();
        journeys.map(|journey| journey.volume).collect()
    }

    #[test]
    fn one_share_is_set_and_the_others_make_room_in_proportion() {
        let mut form = form();
        JourneyEdit::Volume(0, 0.6).apply(&mut form);
        let now = volumes(&form);
        assert_eq!(now[0], 0.6);
        assert!((now[1] - 0.125).abs() < 0.0011 && (now[5] - 0.05).abs() < 0.0011);
        Scenario::check(form).unwrap();
    }

    #[test]
    fn all_customers_may_travel_one_way_and_come_back() {
        let mut form = form();
        JourneyEdit::Volume(2, 1.0).apply(&mut form);
        Scenario::check(form.clone()).unwrap();
        JourneyEdit::Volume(2, 0.5).apply(&mut form);
        assert!((volumes(&form)[0] - 0.1).abs() < 1e-9);
        Scenario::check(form).unwrap();
    }

    #[test]
    fn journeys_come_and_go_and_their_shares_make_one() {
        let mut form = form();
        let before = form.clone();
        JourneyEdit::Add.apply(&mut form);
        assert_eq!(form.organisation.journeys[6].teams.len(), 2);
        Scenario::check(form.clone()).unwrap();
        JourneyEdit::Remove(6).apply(&mut form);
        for (now, then) in volumes(&form).iter().zip(volumes(&before)) {
            assert!((now - then).abs() < 0.002);
        }
        (0..5).for_each(|_| JourneyEdit::Remove(0).apply(&mut form));
        assert_eq!(volumes(&form), [1.0]);
        Scenario::check(form).unwrap();
    }

    #[test]
    fn teams_of_a_journey_are_added_moved_and_taken_out() {
        let mut form = form();
        JourneyEdit::AddStep(3, "CRM".to_owned()).apply(&mut form);
        JourneyEdit::MoveStep(3, 2, Step::Up).apply(&mut form);
        let steps = &form.organisation.journeys[3].teams;
        assert_eq!(*steps, ["Media and CTV", "CRM", "Call centre"]);
        JourneyEdit::RemoveStep(3, 0).apply(&mut form);
        assert_eq!(form.organisation.journeys[3].teams, ["CRM", "Call centre"]);
        Scenario::check(form).unwrap();
    }

    #[test]
    fn a_place_without_a_journey_or_step_changes_nothing() {
        let (mut changed, before) = (form(), form());
        for edit in [
            JourneyEdit::Remove(99),
            JourneyEdit::Volume(99, 0.5),
            JourneyEdit::Value(99, 2.0),
            JourneyEdit::RemoveStep(0, 99),
            JourneyEdit::MoveStep(0, 99, Step::Down),
            JourneyEdit::Move(99, Step::Down),
        ] {
            edit.apply(&mut changed);
        }
        assert_eq!(changed, before);
    }
}
