//! Today and some options simulated without chance by a few casts of people, with one cause moved.

use std::sync::Arc;

use crate::constants::table::Constants;
use crate::experiment::Experiment;
use crate::experiment::batch::Batch;
use crate::experiment::expected_pay::expect_pay;
use crate::experiment::flips::cause::Cause;
use crate::experiment::settings::{Chance, Settings};
use crate::experiment::stability;
use crate::math::simd::{Lanes, SimdFloat};
use crate::mechanism::noise_correction::NoiseCorrection;
use crate::report::AssumptionKind;
use crate::report::net::cumulative;
use crate::scenario::Scenario;
use crate::scenario::cross_check::still_fits;
use crate::setup::Setup;
use crate::setup::pay_change::PayChange;

/// Casts of people: as many as are simulated side by side.
const CASTS: u32 = Lanes::LANES as u32;

/// A run under way.
#[derive(Debug, Clone)]
pub struct QuietRun {
    experiment: Experiment,
    batch: Batch,
}

impl QuietRun {
    /// Sets out with one cause at a value, or none. None if a form with that value would be refused, or if with it barriers
    /// would hardly fit the stated share where they fit it now: an answer that hangs on that hangs on two figures. `pay` is
    /// what each option's plan makes of expected pay as long as no figure is moved.
    pub fn new(
        scenario: &Scenario,
        central: &Constants,
        pay: &[PayChange],
        moved: Option<(&Cause, f64)>,
        options: Vec<usize>,
    ) -> Option<Self> {
        let fits_now = !Setup::new(scenario, *central).ok()?.gives_way();
        let (mut scenario, mut constants) = (scenario.clone(), *central);
        if let Some((cause, value)) = moved {
            cause.moved_to(value, &mut scenario, &mut constants);
        }
        let settings = Settings {
            constants,
            chance: Chance::Off,
        };
        let (settings, scenario) = settings.applied_to(scenario);
        let mut setup = Setup::new(&scenario, settings.constants).ok()?;
        if fits_now && setup.gives_way() {
            return None;
        }
        match moved {
            Some((cause, _)) if cause.kind() == AssumptionKind::Figure => {
                setup = Arc::unwrap_or_clone(expect_pay(setup, Vec::new()));
            }
            // Whoever settled salaries did not know the constants either.
            _ => {
                let arms = setup.arms.iter_mut().zip(pay);
                arms.for_each(|(arm, pay)| arm.plan.pay = pay.clone());
            }
        }
        // What constants do to today is not asked either where futures draw them.
        if let Some((cause, _)) = moved
            && cause.kind() == AssumptionKind::Figure
        {
            let fits = still_fits(&scenario) && stability::check(&setup, &setup.central).is_ok();
            fits.then_some(())?;
        }
        let all = std::mem::take(&mut setup.arms);
        let kept = all.into_iter().enumerate();
        let is_kept = |place: &usize| *place == 0 || options.contains(place);
        setup.arms = kept
            .filter(|(place, _)| is_kept(place))
            .map(|(_, arm)| arm)
            .collect();
        let correction = NoiseCorrection::none(&setup);
        Some(Self {
            experiment: Experiment::assemble(scenario, settings, Arc::new(setup), correction),
            batch: Batch::new(0..CASTS),
        })
    }

    /// Simulates one option. The mean net of each option that was asked for, in their order, once all are simulated.
    pub fn step(&mut self) -> Option<Vec<f64>> {
        self.batch.step(&self.experiment);
        if !self.batch.is_complete() {
            return None;
        }
        let done = std::mem::replace(&mut self.batch, Batch::new(0..0)).futures();
        let net = |option| {
            let paths = cumulative(&done.tracks, option);
            let ends = paths.iter().filter_map(|path| path.last());
            ends.sum::<f64>() / f64::from(CASTS)
        };
        Some((1..self.experiment.options()).map(net).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::flips::cause;
    use crate::input::form::Form;
    use crate::input::preset;

    /// Whether the page would take the form that `scenario` stands for, and barriers fit the stated share in it.
    fn is_taken(scenario: &Scenario) -> bool {
        let taken = |form: Form| {
            let checked = Scenario::check(form).ok()?;
            let setup = Setup::new(&checked, Constants::default()).ok()?;
            let fits = !setup.gives_way();
            fits.then(|| stability::check(&setup, &setup.central).ok())?
        };
        let own = scenario.arms().iter().skip(1);
        own.map(|arm| arm.alone(scenario))
            .all(|form| taken(form).is_some())
    }

    #[test]
    fn a_figure_is_moved_where_the_page_would_take_it_and_nowhere_else() {
        let central = Constants::default();
        let (mut taken, mut refused) = (0, 0);
        for name in preset::scenario_names() {
            let mut form = preset::scenario(name).unwrap();
            form.run.weeks = 13;
            let scenario = Scenario::check(form).unwrap();
            let options = scenario.arms().len() - 1;
            for cause in cause::all(&scenario, &central, &vec![Vec::new(); options]) {
                for value in [cause.least, cause.most] {
                    let (mut moved, mut constants) = (scenario.clone(), central);
                    cause.moved_to(value, &mut moved, &mut constants);
                    let run = QuietRun::new(
                        &scenario,
                        &central,
                        &[],
                        Some((&cause, value)),
                        cause.options.clone(),
                    );
                    let told = cause.assumption(&scenario);
                    assert_eq!(
                        run.is_some(),
                        is_taken(&moved),
                        "{name}: {} at {value}",
                        told.constant
                    );
                    *(if run.is_some() {
                        &mut taken
                    } else {
                        &mut refused
                    }) += 1;
                }
            }
        }
        assert!(
            taken > 100 && refused > 0,
            "{taken} taken, {refused} refused"
        );
    }

    #[test]
    fn nothing_moved_is_what_an_experiment_without_chance_gives() {
        let scenario = Scenario::check(preset::scenario("startup").unwrap()).unwrap();
        let central = Constants::default();
        let settings = Settings {
            constants: central,
            chance: Chance::Off,
        };
        let mut whole = Experiment::with_settings(scenario.clone(), settings).unwrap();
        let arms = whole.setup().arms.iter();
        let pay: Vec<PayChange> = arms.map(|arm| arm.plan.pay.clone()).collect();
        let mut run = QuietRun::new(&scenario, &central, &pay, None, vec![2, 3]).unwrap();
        let found = loop {
            if let Some(nets) = run.step() {
                break nets;
            }
        };
        whole.advance(CASTS);
        let mean = |option| {
            let paths = cumulative(whole.tracks(), option);
            paths.iter().filter_map(|path| path.last()).sum::<f64>() / f64::from(CASTS)
        };
        assert_eq!(found, [mean(2), mean(3)]);
    }
}
