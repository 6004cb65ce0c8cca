//! What must stay true of the default organisation, whatever is fitted: the size of the answer, and that nothing is smuggled
//! in (law 9).

use std::num::NonZeroU32;

use anyhow::Result;
use tandem_model::{
    Constants, Experiment, Form, Indicator, Plan, Scenario, Settings, TargetBonus, TotalPay,
    Uncertainty, Weights,
};

use crate::loss::{Judged, Kind, beside};

/// The default organisation as it was fitted to; it never changes, so that a starter that does asks for no new fit.
const DEFAULT: &str = include_str!("../../share/frozen/1/scenarios/default.json");
/// Futures of each anchor.
const FUTURES: u32 = 12;
/// How much more an anchor weighs than an outcome of a study.
const WEIGHT: f64 = 3.0;
/// Weeks at the end that are averaged.
const PLATEAU: usize = 26;

/// A statement about a scenario: a change against today, in per cent of it, that lies in a band.
#[derive(Debug)]
pub struct Anchor {
    id: &'static str,
    scenario: Scenario,
    option: usize,
    measure: Indicator,
    band: [f64; 2],
    help: Help,
    asked_by: AskedBy,
}

/// Which step asks for an anchor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AskedBy {
    /// The fit alone: it is the default's answer, which must not be put into the futures that give it.
    Fit,
    /// History matching as well.
    FitAndHistory,
}

/// Whether people may help more or less than today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Help {
    /// They may.
    Free,
    /// They give what they give today, whatever is tried.
    Held,
}

impl Help {
    fn under(self, constants: &Constants) -> Constants {
        match self {
            Self::Free => *constants,
            Self::Held => Constants {
                habit_pull: 1e9,
                habit_rate: 0.0,
                entry_spread: 1e9,
                practice_gain: 0.0,
                ..*constants
            },
        }
    }
}

impl Anchor {
    /// All of them. Each says what becomes of salaries where the plan tried is expected to bring less bonus than today's;
    /// `docs/evidence.md` says why.
    pub fn all() -> Result<Vec<Self>> {
        let usual = Form::read(DEFAULT)?;
        let both = usual
            .options
            .iter()
            .position(|option| option.name == "Both");
        let both = 1 + both.unwrap_or(usual.options.len() - 1);
        let without = usual.clone().without_own_pay();
        let bonus = usual.clone().with_an_individual_bonus();
        let anchor = |id, total_pay, form: Form, option, measure, band| -> Result<Self> {
            Ok(Self {
                id,
                scenario: check(form.with_total_pay(total_pay))?,
                option,
                measure,
                band,
                help: Help::Free,
                asked_by: AskedBy::FitAndHistory,
            })
        };
        let structure = Self {
            help: Help::Held,
            ..anchor(
                "structure alone",
                TotalPay::NotHeld,
                usual.clone(),
                1,
                Indicator::Integrated,
                [3.0, 34.0],
            )?
        };
        let answer = Self {
            asked_by: AskedBy::Fit,
            ..anchor(
                "plateau of both",
                TotalPay::Held,
                usual,
                both,
                Indicator::Contribution,
                [2.0, 4.0],
            )?
        };
        Ok(vec![
            structure,
            answer,
            anchor(
                "bonus removed",
                TotalPay::Held,
                bonus,
                1,
                Indicator::OwnWork,
                [-12.0, -4.0],
            )?,
            anchor(
                "help without pay",
                TotalPay::Held,
                without.clone(),
                1,
                Indicator::Collaboration,
                [-30.0, 10.0],
            )?,
            anchor(
                "share without pay",
                TotalPay::Held,
                without,
                1,
                Indicator::Integrated,
                [-20.0, 15.0],
            )?,
        ])
    }

    /// Its name, what is measured, of which option, and the band that is asked for.
    pub fn asks(&self) -> (&str, Indicator, usize, [f64; 2]) {
        (self.id, self.measure, self.option, self.band)
    }

    /// What is simulated.
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// Whether people may help more or less than today.
    pub fn help(&self) -> Help {
        self.help
    }

    /// Which step asks for it.
    pub fn asked_by(&self) -> AskedBy {
        self.asked_by
    }

    /// How it fares under `constants`; none where today cannot be.
    pub fn judge(&self, constants: &Constants) -> Option<Judged> {
        let constants = self.help.under(constants);
        let settings = Settings::from(constants).with_pilot(NonZeroU32::new(FUTURES));
        let mut experiment = Experiment::with_settings(self.scenario.clone(), settings).ok()?;
        experiment.advance(FUTURES);
        let level = |option: usize| {
            let tracks = experiment
                .tracks()
                .iter()
                .map(|tracks| &tracks[option].rows);
            let last = tracks.flat_map(|rows| &rows[rows.len() - PLATEAU..]);
            last.map(|row| row[self.measure as usize]).sum::<f64>()
        };
        let change = 100.0 * (level(self.option) / level(0) - 1.0);
        let [low, high] = self.band;
        Some(Judged {
            id: self.id.to_owned(),
            published: format!("{low} to {high}"),
            simulated: change,
            inside: (low..=high).contains(&change),
            loss: WEIGHT * beside(self.band, change),
            kind: Kind::Anchor,
        })
    }
}

fn check(mut form: Form) -> Result<Scenario> {
    form.run.uncertainty = Uncertainty::Noise;
    form.run.replicates = FUTURES;
    Ok(Scenario::check(form)?)
}

/// Changes of the default organisation.
trait Changed {
    /// One option whose plan takes own pay away and puts nothing in its place.
    fn without_own_pay(self) -> Self;
    /// Today's bonus is a tenth of base for the own KPI alone, and the one option abolishes it.
    fn with_an_individual_bonus(self) -> Self;
    /// The one option has this plan and no programme.
    fn with_only(self, plan: Plan) -> Self;
    /// Salaries answer so to the bonus that any plan but today's is expected to bring.
    fn with_total_pay(self, total_pay: TotalPay) -> Self;
}

impl Changed for Form {
    fn without_own_pay(self) -> Self {
        let today = self.plans[0].clone();
        let weights = Weights {
            own: 0.0,
            ..today.weights
        };
        let kept = weights.sum();
        let scale = |weight: f64| weight / kept;
        let plan = Plan {
            name: "Without own pay".to_owned(),
            weights: Weights {
                own: 0.0,
                team: scale(weights.team),
                firm: scale(weights.firm),
                ..weights
            },
            target_bonus: TargetBonus::ShareOfBase(0.08 * kept),
            ..today
        };
        self.with_only(plan)
    }

    fn with_an_individual_bonus(mut self) -> Self {
        for team in &mut self.organisation.teams {
            if team.agency().is_none() {
                team.target_bonus = 0.10;
            }
        }
        let own = Plan::individual(self.plans[0].name.clone());
        self.plans[0] = own.clone();
        self.with_only(Plan {
            name: "No bonus".to_owned(),
            target_bonus: TargetBonus::ShareOfBase(0.0),
            ..own
        })
    }

    fn with_only(mut self, plan: Plan) -> Self {
        let mut option = self.options[0].clone();
        option.name.clone_from(&plan.name);
        option.plan.clone_from(&plan.name);
        option.programme = None;
        self.plans.truncate(1);
        self.plans.push(plan);
        self.options = vec![option];
        self
    }

    fn with_total_pay(mut self, total_pay: TotalPay) -> Self {
        for plan in &mut self.plans[1..] {
            plan.total_pay = total_pay;
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_anchor_says_whether_pay_is_made_up_and_the_manual_says_the_same() {
        let manual = include_str!("../../../docs/evidence.md");
        for anchor in Anchor::all().unwrap() {
            let plans = &anchor.scenario.form().plans[1..];
            let total_pay = plans[0].total_pay;
            assert!(plans.iter().all(|plan| plan.total_pay == total_pay));
            let said = if total_pay.is_held() { "yes" } else { "no" };
            let row = format!("| {} | {said} | ", anchor.id);
            let why = manual.split_once(&row).map_or("", |(_, rest)| rest);
            assert!(why.starts_with(char::is_alphabetic), "{row}");
        }
    }
}
