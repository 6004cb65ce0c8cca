//! Observes a week as a row of indicators.

use crate::input::calendar::WEEK_HOURS;
use crate::input::plan::JointMetric;
use crate::mechanism::indicator::{Payment, Row};
use crate::mechanism::people_cost::PeopleCost;
use crate::reference::firm::{Firm, Way};
use crate::reference::number::{exp, pow};
use crate::setup::YEAR_WEEKS;

impl Firm<'_> {
    /// The week as numbers, in the order of [`crate::Indicator::ALL`]; overload is noted besides.
    pub fn observe(&mut self, payment: Option<&Payment>, people: &PeopleCost) -> Row {
        let (setup, integrated) = (self.setup(), self.work.integrated);
        self.note_overload();
        let help = self.mean(|agent| agent.help());
        let blind = self.constants().reporting_bias * (1.0 - 0.5 * self.doses.transparency);
        let clarity = if self.clarity.is_empty() {
            setup.culture.clarity()
        } else {
            self.clarity.iter().sum::<f64>() / self.clarity.len() as f64
        };
        let adopted = self.mean(|agent| match agent.way {
            Way::Old(_) => 0.0,
            Way::New(_) => 1.0,
        });
        let least = 0.5 * self.implied_help(help);
        let idle = self.mean(|agent| if agent.help() < least { 1.0 } else { 0.0 });
        [
            100.0 * self.contribution,
            WEEK_HOURS * help,
            WEEK_HOURS * self.mean(|agent| agent.effort.inside),
            WEEK_HOURS * self.mean(|agent| agent.effort.own),
            100.0 * integrated,
            100.0 * (integrated + (1.0 - integrated) * blind),
            100.0 * self.mean(|agent| agent.trust),
            100.0 * clarity,
            100.0 * self.mean(|agent| agent.fear),
            100.0 * adopted,
            100.0 * self.mean(|agent| agent.engaged),
            100.0 * idle,
            100.0 * self.mean(|agent| agent.overload),
            100.0 * (1.0 - exp(-YEAR_WEEKS * self.leaving)),
            100.0 * self.by_heads(|k| self.care(k) * self.care_left(k)),
            100.0 * self.by_heads(|k| self.work.supply.claims[k]),
            100.0 * self.inequality.gini,
            100.0 * self.inequality.earned,
            100.0 * self.commitment.level,
            100.0 * self.climate.structure.systems,
            payment.map_or(0.0, |payment| payment.cost),
            self.doses.cost,
            setup.contribution * self.contribution - self.doses.cost - people.total(),
        ]
    }

    /// How far everybody's week is fuller than today.
    fn note_overload(&mut self) {
        for (agent, today) in self
            .people
            .iter_mut()
            .zip(&self.future.today.person_baselines)
        {
            let now = agent.effort.own + agent.effort.inside + agent.help() + self.doses.time;
            let before = today.effort.own + today.effort.inside + today.help;
            agent.overload = (now - before).max(0.0);
        }
    }

    /// The mean over teams, by their heads.
    fn by_heads(&self, of: impl Fn(usize) -> f64) -> f64 {
        let teams = self.setup().teams.iter().enumerate();
        let sum: f64 = teams.map(|(k, team)| team.heads * of(k)).sum();
        sum / self.people.len() as f64
    }

    /// Help a person that the joint goal implies, where so much is given in the mean; today's without such a goal.
    fn implied_help(&self, mean: f64) -> f64 {
        let setup = self.setup();
        let today = setup.week.across;
        match self.plan().goal() {
            Some(goal)
                if matches!(goal.metric, JointMetric::IntegratedJourneys(_))
                    && self.derived().help_elasticity > 0.0 =>
            {
                let asked = self.asked(goal) / self.work.integrated.max(1e-6);
                (mean * pow(asked, 1.0 / self.derived().help_elasticity)).min(3.0 * today)
            }
            _ => today,
        }
    }
}
