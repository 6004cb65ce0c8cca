//! Phase 9: at the end of a period everyone is paid and judges it; forecasts and targets move.

use crate::input::plan::Kpi;
use crate::mechanism::forecast::Forecast;
use crate::mechanism::inequality::Inequality;
use crate::mechanism::pay::{Occasion, Payout};
use crate::reference::firm::Firm;
use crate::reference::period::Period;
use crate::setup::{Novelty, YEAR_WEEKS};

impl Firm<'_> {
    /// Pays, if a period ends: after its weeks, with the horizon, with consultation, with a trial.
    pub fn pay(&mut self) -> Option<Payout> {
        let (setup, plan) = (self.setup(), self.plan());
        self.setback *= 0.96;
        self.plan_weeks += 1;
        let next = self.week + 1;
        let is_over = self.period.weeks == plan.plan.period
            || next == setup.weeks
            || self.arm.pay == Novelty::New && next == self.arm.pay_from
            || self.arm.until == Some(next);
        if !is_over {
            return None;
        }
        let weeks = self.period.weeks;
        let attainment = self.attainment();
        let memory = self.constants().forecast_memory;
        blend(&mut self.forecast, memory, &attainment, 1.0 - memory);
        let year = self.plan_year(self.plan_weeks + 1 - weeks);
        let payout = Payout::new(setup, plan, &attainment, Occasion { weeks, year });
        self.judge(&payout);
        self.setback = self.setback.max(self.missed(attainment.joint));
        self.ratchet(&attainment);
        self.period = Period::start(setup);
        Some(payout)
    }

    /// How unfair the payout looks to everybody, and how unequal it is.
    fn judge(&mut self, payout: &Payout) {
        let (setup, plan) = (self.setup(), self.plan());
        let weeks = f64::from(payout.weeks);
        let visible = 0.3 + 0.6 * self.doses.transparency;
        let result: Vec<f64> = self.period.result.iter().map(|sum| sum / weeks).collect();
        let (mut multiples, mut results) = (Vec::new(), Vec::new());
        for (k, team) in setup.teams.iter().enumerate() {
            let b = plan.bonus(k);
            let today = plan.pay.usual_bonus(k, self.todays_plan().bonus(k));
            let target = team.pay_base * weeks / YEAR_WEEKS * b;
            if b <= 0.0 {
                let cut = self.grievance(k, today, weeks / YEAR_WEEKS);
                for agent in &mut self.people[team.people.clone()] {
                    agent.unfairness = cut;
                }
                continue;
            }
            let multiple = |i: usize| payout.cents[i] as f64 / 100.0 / target;
            let mean = self.team_mean(k, multiple);
            let mean_result = self.team_mean(k, |i| result[i]);
            let own = plan.weight(k, Kpi::Own) + plan.weight(k, Kpi::Rank);
            let cut = self.grievance(k, today - b * mean, weeks / YEAR_WEEKS);
            for i in team.people.clone() {
                let earned = (own * (mean_result - result[i])).max(0.0);
                let unexplained = (mean - multiple(i) - visible * earned).max(0.0);
                self.people[i].unfairness = b * unexplained + cut;
                multiples.push(multiple(i));
                results.push(result[i]);
            }
        }
        self.inequality = Inequality::compute(&multiples, &results);
    }

    /// What team `k` resents of a payout that falls `short` of what was expected, for that part of a year.
    fn grievance(&mut self, k: usize, short: f64, years: f64) -> f64 {
        let by_year = self.constants().fairness_over_year;
        self.year_short[k] = (1.0 - years) * self.year_short[k] + years * short;
        (1.0 - by_year) * short.max(0.0) + by_year * self.year_short[k].max(0.0)
    }

    /// How badly the joint goal was missed, from its threshold down.
    fn missed(&self, attainment: f64) -> f64 {
        let plan = self.plan();
        let inside = (0..self.setup().teams.len()).find(|k| plan.goal_of(*k).is_some());
        match inside {
            Some(k) if plan.pursues_goal() => {
                let threshold = plan.terms[k].curve(Kpi::Joint).threshold;
                ((threshold - attainment) / 0.2).clamp(0.0, 1.0)
            }
            _ => 0.0,
        }
    }

    /// After a year's periods, targets follow what was reached.
    fn ratchet(&mut self, attainment: &Forecast) {
        let ratchet = self.plan().plan.ratchet;
        if ratchet == 0.0 {
            return;
        }
        blend(
            &mut self.year,
            1.0,
            attainment,
            f64::from(self.period.weeks),
        );
        self.year_weeks += self.period.weeks;
        if self.year_weeks < 52 {
            return;
        }
        let weeks = f64::from(self.year_weeks);
        let moved = |sum: f64| (1.0 + ratchet * (sum / weeks - 1.0)).max(0.1);
        for (target, sum) in self.target.own.iter_mut().zip(&self.year.own) {
            *target *= moved(*sum);
        }
        for (target, sum) in self.target.team.iter_mut().zip(&self.year.team) {
            *target *= moved(*sum);
        }
        self.target.firm *= moved(self.year.firm);
        self.year = Forecast::none(self.setup());
        self.year_weeks = 0;
    }
}

/// `kept` of what there is plus `taken` of something new, for every measure.
fn blend(old: &mut Forecast, kept: f64, new: &Forecast, taken: f64) {
    let blend = |old: &mut f64, new: f64| *old = kept * *old + taken * new;
    for (old, new) in [
        (&mut old.own, &new.own),
        (&mut old.team, &new.team),
        (&mut old.feedback, &new.feedback),
    ] {
        for (old, new) in old.iter_mut().zip(new) {
            blend(old, *new);
        }
    }
    blend(&mut old.firm, new.firm);
    blend(&mut old.joint, new.joint);
}
