//! The core: choice, hand-offs, results, pay and trust, in the default organisation. Adoption is immediate, nobody leaves,
//! nobody falters, and practice, fear, roles, rivalry, care and claims stay as they are.

use serde::Serialize;
use tandem_model::{
    ArmForm, Constants, Events, Experiment, Faults, Form, ModelExport, Plan, Programme, Scenario,
    Uncertainty, Weights, preset,
};

/// Most futures a lap can ask for.
const FUTURES: u32 = 5_000;
/// Weeks up to which results are compared: the first year and the whole horizon.
const DATES: [usize; 2] = [52, 156];
/// Week in which plans take the place of today's. People know of them before, so that all are ready by then.
const PAY_FROM: u32 = 13;

/// What every peer is given.
#[derive(Debug, Clone, Serialize)]
pub struct Order {
    /// The core of the model, in numbers.
    #[serde(flatten)]
    pub export: ModelExport,
    /// Names of the options, today first.
    pub names: Vec<String>,
    /// Weeks up to which results are compared: levels over the half year before, bonus over the year before.
    pub dates: [usize; 2],
}

impl Order {
    /// The order for the peers of `experiment`.
    pub fn new(experiment: &Experiment) -> Self {
        let arms = experiment.scenario().arms();
        Self {
            export: experiment.export(),
            names: arms.iter().map(|arm| arm.name.clone()).collect(),
            dates: DATES,
        }
    }
}

/// The core made ready to run; nothing is simulated yet.
///
/// # Errors
/// Returns the faults of the scenario, were there any.
pub fn experiment() -> Result<Experiment, Faults> {
    let scenario = Scenario::check(form()?)?;
    Ok(Experiment::with_settings(scenario, constants().into())?)
}

/// The default organisation under today's plan, own results only, and a joint goal.
fn form() -> Result<Form, Faults> {
    let mut form = preset::scenario("default")?;
    for team in &mut form.organisation.teams {
        team.opposing = 0.0;
    }
    form.environment.turnover = 0.0;
    form.plans.truncate(2);
    form.plans[1]
        .goal
        .iter_mut()
        .for_each(|goal| goal.announced = 0.0);
    form.plans.push(own_results(&form.plans[0]));
    form.programmes = vec![word_of_it()];
    form.options = form.plans[1..].iter().map(option).collect();
    form.run.replicates = FUTURES;
    form.run.uncertainty = Uncertainty::Noise;
    Ok(form)
}

fn own_results(today: &Plan) -> Plan {
    let own = Weights {
        own: 1.0,
        ..Weights::default()
    };
    Plan {
        name: "Own results".to_owned(),
        weights: own,
        ..today.clone()
    }
}

/// A programme that does nothing, under these constants, but let people take up a plan before it pays.
fn word_of_it() -> Programme {
    Programme {
        name: "Word of it".to_owned(),
        communication: 1.0,
        ..Programme::nothing()
    }
}

fn option(plan: &Plan) -> ArmForm {
    ArmForm {
        name: plan.name.clone(),
        plan: plan.name.clone(),
        programme: Some(word_of_it().name),
        pay_from: PAY_FROM,
        until: None,
        goal: None,
    }
}

/// The published constants, save those that would move what is outside the core.
fn constants() -> Constants {
    let mut constants = Constants {
        innovation: 1e9,
        holdouts: 0.0,
        first_campaign: 1.0,
        practice_gain: 0.0,
        fear_from_setback: 0.0,
        rivalry_rise: 0.0,
        rivalry_fade: 0.0,
        care_response: 0.0,
        claim_response: 0.0,
        commitment_rate: 0.0,
        communication_hours: 0.0,
        aversion_from_communication: 0.0,
        aversion_from_wins: 0.0,
        ..Constants::default()
    };
    constants.noise.events = Events::Never;
    constants
}

#[cfg(test)]
mod tests {
    use super::*;
    use tandem_model::Indicator;

    /// Measures of what is outside the core, with what each stands at.
    const STILL: [(Indicator, f64); 8] = [
        (Indicator::Clarity, 50.0),
        (Indicator::Leaving, 0.0),
        (Indicator::Care, 100.0),
        (Indicator::Claims, 0.0),
        (Indicator::Commitment, 100.0),
        (Indicator::Systems, 75.0),
        (Indicator::Programme, 0.0),
        (Indicator::Adoption, 100.0),
    ];

    #[test]
    fn what_is_outside_the_core_stands_still_and_the_core_moves() {
        let mut experiment = experiment().unwrap();
        experiment.advance(3);
        for track in experiment.tracks().iter().flat_map(|options| &options[1..]) {
            let fear: Vec<f64> = track.values(Indicator::Fear).collect();
            assert!(fear.iter().all(|level| (level - fear[0]).abs() < 1e-9));
            for (measure, level) in STILL {
                let moved = track.values(measure).find(|now| (now - level).abs() > 1e-9);
                assert_eq!(moved, None, "{measure:?}");
            }
        }
        let help = |option: usize| {
            experiment.tracks()[0][option].rows[155][Indicator::Collaboration as usize]
        };
        assert!(help(1) > help(0) && help(0) > help(2));
    }

    #[test]
    fn the_order_holds_the_default_organisation() {
        let order = Order::new(&experiment().unwrap());
        assert_eq!(order.names, ["Today", "Joint goal", "Own results"]);
        assert_eq!((order.export.people, order.export.weeks), (71, 156));
        assert_eq!(order.export.options[1].goal, Some((0.5, 58)));
    }
}
