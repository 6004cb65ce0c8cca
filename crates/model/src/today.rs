//! Today as a fixed point, for the people of one replicate: hidden motives are solved for, so that the team means are what
//! the visitor says and nothing moves unless something is changed.

use crate::choice::{Entry, engagement};
use crate::correction::Correction;
use crate::draw::Draws;
use crate::effort::Effort;
use crate::felt::{Felt, PlanYear};
use crate::forecast::{Forecast, usual_feedback};
use crate::motive::{Circumstances, Disposition, Pull, pull, regard};
use crate::perception::{Perception, perceive};
use crate::person::People;
use crate::plan::Component;
use crate::real::ln;
use crate::result::{Outcome, Supply, results};
use crate::setting::{Setting, TeamSetting};

/// Halvings of the range in which mean help is sought; they leave an error below 1e-12.
const BISECTIONS: usize = 43;

/// Rounds in which help and the feedback expected on it settle; each leaves less than half of the gap.
const FEEDBACK_ROUNDS: usize = 120;

/// Everything about today that the weeks start from.
#[derive(Debug, Clone)]
pub struct Today {
    /// Who they are.
    pub people: People,
    /// Motives beyond the plan, by person.
    pub hidden: Vec<Effort>,
    /// Efforts, by person; across is what those who engage give.
    pub effort: Vec<Effort>,
    /// Share of joint occasions each person engages in.
    pub engaged: Vec<f64>,
    /// What each team takes its efforts to change.
    pub perception: Vec<Perception>,
    /// How unfair pay looks on average, as a share of base, before anybody is paid.
    pub grievance: f64,
}

impl Today {
    /// Solves for one replicate. `correction` allows for the mean effect of chance.
    pub fn solve(setting: &Setting, correction: &Correction, draws: Draws) -> Self {
        let people = People::draw(setting, draws);
        let perception = perception(setting);
        let mut today = Self {
            hidden: Vec::with_capacity(setting.people()),
            effort: Vec::with_capacity(setting.people()),
            engaged: Vec::with_capacity(setting.people()),
            people,
            perception,
            grievance: ln(correction.leaving).max(0.0) / setting.constants.leaving_unfairness,
        };
        let mut forecast = Forecast::on_target(setting);
        for _ in 0..rounds(setting) {
            today.settle_all(setting, correction, &forecast);
            for i in 0..setting.people() {
                forecast.feedback[i] = usual_feedback(setting, today.help(i));
            }
        }
        today
    }

    /// Settles every team, given what people expect of feedback on the help they give.
    fn settle_all(&mut self, setting: &Setting, correction: &Correction, forecast: &Forecast) {
        let plan = &setting.arms[0].plan;
        let felt = Felt::new(setting, plan, forecast, PlanYear::Later);
        self.hidden.clear();
        self.effort.clear();
        self.engaged.clear();
        for (k, team) in setting.teams.iter().enumerate() {
            let now = Circumstances {
                perception: &self.perception[k],
                felt: &felt,
                forecast,
                clarity: setting.culture.clarity(),
                usual_help: setting.week.across,
                heard: 1.0,
                rivalry: setting.culture.rivalry(),
            };
            let pull = pull(setting, plan, k, now);
            self.settle(setting, team, &pull, &felt, correction.motive[k]);
        }
    }

    /// Help across that person `i` gives today, in standard weeks.
    pub fn help(&self, i: usize) -> f64 {
        self.engaged[i] * self.effort[i].across
    }

    /// Finds the team's efforts and the hidden motives that explain them.
    fn settle(
        &mut self,
        setting: &Setting,
        team: &TeamSetting,
        pull: &Pull,
        felt: &Felt,
        extra: Effort,
    ) {
        let paid: Vec<Effort> = team
            .people
            .clone()
            .map(|i| {
                pull.motive(
                    &setting.constants,
                    &self.disposition(i, felt),
                    team.switching,
                )
            })
            .collect();
        let deviations = self.deviations(setting, team, &paid);
        let fear = &self.people.fear[team.people.clone()];
        let help = mean_help(setting, &deviations, fear);
        for ((deviation, paid), fear) in deviations.iter().zip(&paid).zip(fear) {
            let across = (help + deviation.across).max(0.0);
            let effort = Effort {
                own: (setting.week.own + deviation.own).max(0.0),
                inside: (setting.week.inside + deviation.inside).max(0.0),
                across,
            };
            let norm = setting.week.own + setting.constants.norm_margin;
            let motive = setting.chooser.motive_for(effort, norm);
            self.engaged.push(engaged(setting, across, *fear));
            self.effort.push(effort);
            self.hidden.push(motive - *paid + extra);
        }
    }

    fn disposition(&self, i: usize, felt: &Felt) -> Disposition {
        let people = &self.people;
        Disposition {
            skill: people.skill[i],
            practice: 1.0,
            pay_response: people.pay_response[i],
            regard: regard(people.cooperation[i].regard(), 1.0, people.trust[i]),
            trust: people.trust[i],
            fear: people.fear[i],
            own_slope: felt.own[i].slope,
            rank_slope: felt.rank_slope(i),
            feedback_slope: felt.feedback[i].slope,
        }
    }

    /// How far each person's efforts lie from the team's means: because pay means different things to them and because
    /// cooperator types differ.
    fn deviations(&self, setting: &Setting, team: &TeamSetting, paid: &[Effort]) -> Vec<Effort> {
        let differing = team.people.clone().zip(paid).map(|(i, paid)| Effort {
            across: paid.across
                + setting.constants.type_spread * self.people.cooperation[i].regard(),
            ..*paid
        });
        let motives: Vec<Effort> = differing.collect();
        let sum = motives
            .iter()
            .fold(Effort::default(), |sum, motive| sum + *motive);
        let mean = sum * (1.0 / team.heads);
        motives
            .iter()
            .map(|motive| setting.chooser.settled(*motive - mean))
            .collect()
    }
}

/// Rounds until what people expect of feedback and the help they give agree; one where feedback carries no weight.
fn rounds(setting: &Setting) -> usize {
    if setting.arms[0].plan.pays_for(Component::Feedback) {
        FEEDBACK_ROUNDS
    } else {
        1
    }
}

/// What help of `across` by somebody of this `fear` says about engagement today, when habit follows help.
fn engaged(setting: &Setting, across: f64, fear: f64) -> f64 {
    let gain = setting.chooser.gain_of(across);
    let entry = Entry {
        fear,
        clarity: setting.culture.clarity(),
        hardness: 1.0,
    };
    engagement(&setting.constants, gain, entry)
}

/// The mean help of those who engage that gives today's mean help, by bisection; help given rises with it.
fn mean_help(setting: &Setting, deviations: &[Effort], fear: &[f64]) -> f64 {
    let given = |mean: f64| {
        let one = |(deviation, fear): (&Effort, &f64)| {
            let across = (mean + deviation.across).max(0.0);
            across * engaged(setting, across, *fear)
        };
        deviations.iter().zip(fear).map(one).sum::<f64>() / deviations.len() as f64
    };
    let mut bounds = (-2.0, 2.0);
    for _ in 0..BISECTIONS {
        let middle = 0.5 * (bounds.0 + bounds.1);
        if given(middle) < setting.week.across {
            bounds.0 = middle;
        } else {
            bounds.1 = middle;
        }
    }
    0.5 * (bounds.0 + bounds.1)
}

/// Today's outcome: everything relative to today is 1.
pub fn outcome(setting: &Setting) -> Outcome {
    let (teams, pairs) = (setting.teams.len(), setting.network.pairs.len());
    let supply = Supply {
        output: vec![1.0; teams],
        help: vec![1.0; teams],
        inside: vec![1.0; teams],
        pair: vec![1.0; pairs],
        care: vec![1.0; pairs],
        clarity: vec![setting.culture.clarity(); pairs],
        trust: vec![setting.culture.trust(); pairs],
        split: Vec::new(),
        claims: vec![0.0; teams],
        luck: vec![1.0; teams],
        market: 1.0,
    };
    results(setting, &supply, &setting.structure, 1.0)
}

fn perception(setting: &Setting) -> Vec<Perception> {
    let even = vec![1.0; setting.teams.len()];
    perceive(setting, &outcome(setting), &even, &even)
}
