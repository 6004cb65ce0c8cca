//! Phase 4: the best efforts, a step toward them, and engagement.

use crate::constants::table::Constants;
use crate::reference::firm::{Agent, Firm, Way};
use crate::reference::number::{logistic, pow};
use crate::setup::effort::Effort;

type Vector = [f64; 3];
type Matrix = [Vector; 3];

impl Firm<'_> {
    /// Everybody chooses, knowing what the week before has left.
    pub fn choose(&mut self) {
        let mut chosen = Vec::with_capacity(self.people.len());
        for (k, team) in self.setup().teams.iter().enumerate() {
            let mean = self.team_mean(k, |i| self.people[i].effort.own);
            let norm = mean + self.constants().norm_margin;
            chosen.extend(team.people.clone().map(|i| self.chosen(k, i, norm)));
        }
        self.people = chosen;
    }

    /// Person `i` of team `k` after choosing, where that much own work is the norm.
    fn chosen(&self, k: usize, i: usize, norm: f64) -> Agent {
        let (setup, constants) = (self.setup(), self.constants());
        let mut agent = self.people[i].clone();
        let motive = self.motive(k, i);
        let pressure = constants.norm_pressure * setup.observability;
        let bare = [motive.own + pressure * norm, motive.inside, motive.across];
        let [own, inside, across] = bare;
        let pull = [own, inside, across + constants.habit_pull * agent.habit];

        let best = best(matrix(constants, pressure, constants.habit_pull), pull);
        let most = constants.intensity_limit - setup.meetings - self.doses.time;
        let full = best.iter().sum::<f64>();
        let scale = if full > most { most / full } else { 1.0 };
        let step = |now: f64, best: f64| now + constants.effort_step * (scale * best - now);
        let kept = 1.0 - self.withdrawn(k);
        agent.effort = Effort {
            own: step(agent.effort.own, kept * best[0]),
            inside: step(agent.effort.inside, best[1]),
            across: step(agent.effort.across, best[2]),
        };

        let without_habit = matrix(constants, pressure, 0.0);
        let help = solve(without_habit, bare)[2].max(0.0);
        let inverse = solve(without_habit, [0.0, 0.0, 1.0])[2];
        let gain = 0.5 * help * help / inverse;
        let unsure = agent.fear + 1.0 - self.team_clarity[k];
        let cost = constants.entry_cost * self.hardness(agent.way) * unsure;
        let daring = 1.0 - constants.fear_toll * agent.fear;
        agent.engaged = daring * logistic((gain - cost) / constants.entry_spread);
        agent
    }

    /// How hard joint work is: as today, or by the time since the new way was taken up.
    fn hardness(&self, way: Way) -> f64 {
        let constants = self.constants();
        match way {
            Way::Old(_) => 1.0,
            Way::New(since) => {
                let campaigns = 1.0 + (self.week - since) as f64 / 13.0;
                let learned = pow(campaigns, -constants.campaign_learning);
                (constants.first_campaign * learned).max(1.0)
            }
        }
    }
}

/// A: curvature of the cost of effort, of the norm's pressure and of habit's pull.
fn matrix(constants: &Constants, pressure: f64, habit: f64) -> Matrix {
    let c = constants.effort_cost;
    let rival = c * constants.effort_rivalry;
    [
        [c + pressure, rival, rival],
        [rival, c, rival],
        [rival, rival, c + habit],
    ]
}

/// The efforts of at least 0 that are best under this pull.
fn best(matrix: Matrix, pull: Vector) -> Vector {
    let best = solve(matrix, pull);
    if best.iter().all(|effort| *effort >= 0.0) {
        return best;
    }
    let mut corner = [0.0; 3];
    for _ in 0..30 {
        for row in 0..3 {
            let others: f64 = (0..3)
                .filter(|column| *column != row)
                .map(|column| matrix[row][column] * corner[column])
                .sum();
            corner[row] = ((pull[row] - others) / matrix[row][row]).max(0.0);
        }
    }
    corner
}

/// The solution of three linear equations, by Cramer's rule.
fn solve(matrix: Matrix, right: Vector) -> Vector {
    let whole = determinant(matrix);
    std::array::from_fn(|column| {
        let mut replaced = matrix;
        for (row, value) in replaced.iter_mut().zip(right) {
            row[column] = value;
        }
        determinant(replaced) / whole
    })
}

fn determinant([[a, b, c], [d, e, f], [g, h, i]]: Matrix) -> f64 {
    a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
}
