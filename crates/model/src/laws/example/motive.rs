//! Phase 3: motive.

use crate::constants::table::Constants;
use crate::input::kpi::Kpi;
use crate::laws::example::Example;
use crate::laws::example::Sheet;
use crate::math::elementary::pow;
use crate::setup::effort::Effort;

/// How much others' gain counts, and how many others there are.
struct Regard {
    inside: f64,
    across: f64,
    /// Team-mates in view.
    in_view: f64,
    /// People outside the team.
    others: f64,
}

/// What the joint goal is felt to be worth, relative to its face value.
struct GoalWorth {
    /// ∂lnI/∂h_out, as it counts under rivalry.
    metric: f64,
    clarity: f64,
    trust: f64,
    fear: f64,
}

/// Motives from pay, the joint goal and the hidden ones, under these slopes of expected pay: own, team, joint, feedback.
pub fn motive(x: &Example, sheet: &mut Sheet, slope: [f64; 4]) -> Effort {
    let c = &x.run.derived.constants;
    sheet.head("Phase 3: motive");
    let regard = regard(x, sheet);
    let (own, inside) = from_output(x, sheet, slope, &regard);
    let worth = goal_worth(x, sheet);
    let across = from_help(x, sheet, slope, &regard, &worth, own);
    let attention = attention(x, sheet);
    let mut felt = |effort: &str, earned: f64| {
        sheet.row(
            &format!("{effort}, felt"),
            &format!("attention·({effort})/(1 + {{stake_damping}}·its size)"),
            attention * earned / (1.0 + c.stake_damping * earned.abs()),
        )
    };
    let pay = Effort {
        own: felt("own work", own),
        inside: felt("help inside", inside),
        across: felt("help across", across),
    };
    let goal = sheet.row(
        "goal beyond money",
        "{goal_pull}·1·commitment·clarity·(as it counts)·practice·fear's",
        c.goal_pull
            * x.before.commitment[0].level
            * x.before.clarity
            * worth.metric
            * x.before.positions[x.person].practice
            * worth.fear,
    );
    total(x, sheet, pay, goal)
}

/// B: hidden motives, pay as it is felt, and the goal.
fn total(x: &Example, sheet: &mut Sheet, pay: Effort, goal: f64) -> Effort {
    let g = x.run.today.people[x.person].pay_response;
    let hidden = x.run.today.person_baselines[x.person].hidden;
    Effort {
        own: sheet.row(
            "B_o",
            "μ_o + g_i·(own work, felt)",
            hidden.own + g * pay.own,
        ),
        inside: sheet.row(
            "B_in",
            "μ_in + g_i·(help inside, felt)",
            hidden.inside + g * pay.inside,
        ),
        across: sheet.row(
            "B_out",
            "μ_out + g_i·(help across, felt) + goal",
            hidden.across + g * pay.across + goal,
        ),
    }
}

fn regard(x: &Example, sheet: &mut Sheet) -> Regard {
    let c = &x.run.derived.constants;
    let heads = x.run.setup.teams[x.team].heads;
    let mates = heads - 1.0;
    let follow = (1.0 + c.reciprocity * (x.before.belief[x.team] - 1.0)).clamp(0.0, 2.0);
    let s = sheet.row(
        "s_i",
        "1·(1 + {reciprocity}·(belief − 1))·trust",
        follow * x.before.positions[x.person].trust,
    );
    Regard {
        inside: sheet.row(
            "s_in",
            "{regard_inside}·s_i + {peer_pressure}·0.6·(1 + {linked_monitoring}·0.1)",
            c.regard_inside * s + c.peer_pressure * 0.6 * (1.0 + c.linked_monitoring * 0.1),
        ),
        across: sheet.row("s_out", "{regard_across}·s_i", c.regard_across * s),
        in_view: sheet.row(
            "m",
            &format!("{mates} team-mates/(1 + {mates}/{{circle}})"),
            mates / (1.0 + mates / c.circle),
        ),
        others: sheet.row(
            "people of other teams",
            &format!("{} − {heads}", x.run.setup.people()),
            x.run.setup.people() as f64 - heads,
        ),
    }
}

/// What own work and help inside earn.
fn from_output(x: &Example, sheet: &mut Sheet, slope: [f64; 4], regard: &Regard) -> (f64, f64) {
    let (position, seen) = (&x.before.positions[x.person], &x.before.perception[x.team]);
    let alone = sheet.row(
        "own KPI, alone",
        "0.08·0.6/0.76·(w·σ own)",
        0.08 * 0.6 / 0.76 * slope[0],
    );
    let both = sheet.row(
        "through the team's output",
        "0.08·0.4·(w·σ own) + 0.08·(w·σ team)·(1 + s_in·m)",
        0.08 * 0.4 * slope[0] + 0.08 * slope[1] * (1.0 + regard.inside * regard.in_view),
    );
    let own = sheet.row(
        "own work",
        "skill·∂lnO/∂o·(through the team) + alone",
        position.skill * seen.output.own * both + alone,
    );
    let inside = sheet.row(
        "help inside",
        "practice·∂lnO/∂h_in·(through the team)",
        position.practice * seen.output.inside * both,
    );
    (own, inside)
}

/// A legacy of competition as it is felt.
pub fn felt_rivalry(c: &Constants, rivalry: f64) -> f64 {
    rivalry - c.rivalry_threshold * rivalry * (1.0 - rivalry * rivalry)
}

fn goal_worth(x: &Example, sheet: &mut Sheet) -> GoalWorth {
    let c = &x.run.derived.constants;
    let (world, position) = (&x.before, &x.before.positions[x.person]);
    let felt = sheet.row(
        "felt rivalry",
        "rivalry − {rivalry_threshold}·rivalry·(1 − rivalry²)",
        felt_rivalry(c, world.climate.rivalry),
    );
    let usual = sheet.row(
        "felt rivalry at 0.4",
        "0.4 − {rivalry_threshold}·0.4·(1 − 0.4²)",
        felt_rivalry(c, 0.4),
    );
    let rivalry = sheet.row(
        "rivalry's factor",
        "(1 − {rivalry_response}·felt rivalry)/(1 − {rivalry_response}·felt rivalry at 0.4)",
        (1.0 - c.rivalry_response * felt) / (1.0 - c.rivalry_response * usual),
    );
    GoalWorth {
        clarity: sheet.row(
            "clarity's factor",
            "(clarity/0.5)^{clarity_power}",
            pow(world.clarity / 0.5, c.clarity_power),
        ),
        trust: sheet.row(
            "trust's factor",
            "(trust/0.45)^{trust_power}",
            pow(position.trust / 0.45, c.trust_power),
        ),
        fear: sheet.row(
            "fear's factor",
            "(1 − {fear_response}·fear)/(1 − {fear_response}·0.5)",
            (1.0 - c.fear_response * position.fear) / (1.0 - c.fear_response * 0.5),
        ),
        metric: sheet.row(
            "∂lnI/∂h_out, as it counts",
            "foresight 1 · rivalry's factor · ∂lnI/∂h_out",
            world.perception[x.team].integration * rivalry,
        ),
    }
}

/// What help across earns, where own work earns so much.
fn from_help(
    x: &Example,
    sheet: &mut Sheet,
    slope: [f64; 4],
    regard: &Regard,
    worth: &GoalWorth,
    own: f64,
) -> f64 {
    let c = &x.run.derived.constants;
    let world = &x.before;
    let felt = worth.metric * worth.clarity * worth.trust * worth.fear;
    let joint = 0.08 * slope[2] * world.forecast.joint * felt;
    let shared = sheet.row(
        "joint goal",
        &format!(
            "0.08·(w·σ joint)·forecast·(as it counts)·clarity's·trust's·fear's·(1 + s_in·m + s_out·{})",
            regard.others
        ),
        joint * (1.0 + regard.inside * regard.in_view + regard.across * regard.others),
    );
    let feedback = sheet.row(
        "peer feedback",
        "0.08·{feedback_reliability}/usual help·(w·σ feedback)",
        0.08 * c.feedback_reliability / world.usual_help * slope[3],
    );
    let switching = sheet.row(
        "switching",
        "{switching_loss}·1 partner·own work",
        c.switching_loss * own,
    );
    sheet.row(
        "help across",
        "practice·(joint goal) + feedback − switching",
        world.positions[x.person].practice * shared + feedback - switching,
    )
}

/// What is left of pay where a plan pays for several things and roles are not clear.
fn attention(x: &Example, sheet: &mut Sheet) -> f64 {
    let c = &x.run.derived.constants;
    let squares = |arm: usize| {
        let weight = |kpi| x.run.setup.arms[arm].plan.weight(x.team, kpi);
        Kpi::ALL.map(|kpi| weight(kpi) * weight(kpi)).iter().sum()
    };
    let now: f64 = sheet.row("Σw²", "0.25² + 0.15² + 0.45² + 0.15²", squares(3));
    let today: f64 = sheet.row("Σw², today", "0.55² + 0.25² + 0.2²", squares(0));
    sheet.row(
        "attention",
        "(Σw²/Σw² today)^({attention_dilution}·(1 − clarity))",
        pow(now / today, c.attention_dilution * (1.0 - x.before.clarity)),
    )
}
