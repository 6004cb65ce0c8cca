//! Phases 3 to 5: motive, choice and adoption.

use crate::laws::example::BEFORE;

use crate::laws::example::Example;

use crate::laws::example::Sheet;
use crate::math::elementary::{logistic, pow};
use crate::setup::effort::Effort;

/// Solves three equations by Cramer's rule: the diagonal, one number everywhere else, and the right side.
fn solve(diagonal: [f64; 3], off: f64, right: [f64; 3]) -> [f64; 3] {
    let [a, b, c] = diagonal;
    let determinant = a * b * c + 2.0 * off * off * off - off * off * (a + b + c);
    let [x, y, z] = right;
    [
        (x * (b * c - off * off) - off * (y * (c - off)) - off * (z * (b - off))) / determinant,
        (y * (a * c - off * off) - off * (x * (c - off)) - off * (z * (a - off))) / determinant,
        (z * (a * b - off * off) - off * (x * (b - off)) - off * (y * (a - off))) / determinant,
    ]
}

/// How much others' gain counts, and how many others there are.
struct Regard {
    inside: f64,
    across: f64,
    /// Team-mates in view.
    in_view: f64,
    /// People outside the team.
    others: f64,
}

fn regard(x: &Example, sheet: &mut Sheet, s: f64) -> Regard {
    let c = &x.run.derived.constants;
    let heads = x.run.setup.teams[x.team].heads;
    let mates = heads - 1.0;
    Regard {
        inside: sheet.row(
            "s_in",
            "{regard_inside}·s_i + {peer_pressure}·0.6",
            c.regard_inside * s + c.peer_pressure * 0.6,
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

/// What an effort earns in all, as it is perceived.
fn valued(x: &Example, sheet: &mut Sheet, effort: &str, earned: f64) -> f64 {
    let damping = x.run.derived.constants.stake_damping;
    sheet.row(
        &format!("{effort}, felt"),
        &format!("({effort})/(1 + {{stake_damping}}·its size)"),
        earned / (1.0 + damping * earned.abs()),
    )
}

pub fn motive(x: &Example, sheet: &mut Sheet, slope: [f64; 4]) -> Effort {
    let c = &x.run.derived.constants;
    let (i, k) = (x.person, x.team);
    let (world, people) = (&x.before, &x.run.today.people);
    let seen = &world.perception[k];
    sheet.head("Phase 3: motive");
    let follow = (1.0 + c.reciprocity * (world.belief[k] - 1.0)).clamp(0.0, 2.0);
    let s = sheet.row(
        "s_i",
        "1·(1 + {reciprocity}·(belief − 1))·trust",
        follow * world.positions[i].trust,
    );
    let regard = regard(x, sheet, s);
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
        world.positions[i].skill * seen.output.own * both + alone,
    );
    let inside = sheet.row(
        "help inside",
        "practice·∂lnO/∂h_in·(through the team)",
        world.positions[i].practice * seen.output.inside * both,
    );
    let rivalry = sheet.row(
        "rivalry's factor",
        "(1 − {rivalry_response}·rivalry)/(1 − {rivalry_response}·0.4)",
        (1.0 - c.rivalry_response * world.climate.rivalry) / (1.0 - c.rivalry_response * 0.4),
    );
    let clarity = sheet.row(
        "clarity's factor",
        "(clarity/0.5)^{clarity_power}",
        pow(world.clarity / 0.5, c.clarity_power),
    );
    let trust = sheet.row(
        "trust's factor",
        "(trust/0.45)^{trust_power}",
        pow(world.positions[i].trust / 0.45, c.trust_power),
    );
    let fear = sheet.row(
        "fear's factor",
        "(1 − {fear_response}·fear)/(1 − {fear_response}·0.5)",
        (1.0 - c.fear_response * world.positions[i].fear) / (1.0 - c.fear_response * 0.5),
    );
    let metric = sheet.row(
        "∂lnI/∂h_out, as it counts",
        "foresight 1 · rivalry's factor · ∂lnI/∂h_out",
        seen.integration * rivalry,
    );
    let joint = 0.08 * slope[2] * world.forecast.joint * metric * clarity * trust * fear;
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
    let across = sheet.row(
        "help across",
        "practice·(joint goal) + feedback − switching",
        world.positions[i].practice * shared + feedback - switching,
    );
    let valued = [
        valued(x, sheet, "own work", own),
        valued(x, sheet, "help inside", inside),
        valued(x, sheet, "help across", across),
    ];
    let goal = sheet.row(
        "goal beyond money",
        "{goal_pull}·1·commitment·clarity·(as it counts)·practice·fear's",
        c.goal_pull
            * world.commitment[0].level
            * world.clarity
            * metric
            * world.positions[i].practice
            * fear,
    );
    let g = people[i].pay_response;
    let hidden = x.run.today.person_baselines[i].hidden;
    let total = Effort {
        own: hidden.own + g * valued[0],
        inside: hidden.inside + g * valued[1],
        across: hidden.across + g * valued[2] + goal,
    };
    sheet.row("B_o", "μ_o + g_i·(own work, felt)", total.own);
    sheet.row("B_in", "μ_in + g_i·(help inside, felt)", total.inside);
    sheet.row(
        "B_out",
        "μ_out + g_i·(help across, felt) + goal",
        total.across,
    );
    total
}

pub fn choice(x: &Example, sheet: &mut Sheet, motive: Effort) {
    let c = &x.run.derived.constants;
    let (i, k) = (x.person, x.team);
    let (world, after) = (&x.before, &x.after);
    let team = &x.run.setup.teams[k];
    sheet.head("Phase 4: choice");
    let mean = team
        .people
        .clone()
        .map(|i| world.positions[i].effort.own)
        .sum::<f64>()
        / team.heads;
    let norm = sheet.row("norm", "CRM's mean o + {norm_margin}", mean + c.norm_margin);
    let seen = 0.6 * c.norm_pressure;
    let (own_bend, off) = (1.0 + seen, c.effort_rivalry);
    let right = [
        motive.own + seen * norm,
        motive.inside,
        motive.across + c.habit_pull * world.positions[i].habit,
    ];
    let [own, inside, across] = solve([own_bend, 1.0, 1.0 + c.habit_pull], off, right);
    sheet.row(
        "best o",
        "(1 + {norm_pressure}·0.6)·o + {effort_rivalry}·(h_in + h_out) = B_o + {norm_pressure}·0.6·norm",
        own,
    );
    sheet.row(
        "best h_in",
        "h_in + {effort_rivalry}·(o + h_out) = B_in",
        inside,
    );
    sheet.row(
        "best h_out",
        "(1 + {habit_pull})·h_out + {effort_rivalry}·(o + h_in) = B_out + {habit_pull}·habit",
        across,
    );
    let most = c.intensity_limit - 0.1 - after.doses.time;
    assert!(own + inside + across <= most);
    let step = |was: f64, best: f64| was + c.effort_step * (best - was);
    let (was, now) = (world.positions[i].effort, after.positions[i].effort);
    let how = "{effort_step} of the way";
    sheet.same("o", how, step(was.own, own), now.own);
    sheet.same("h_in", how, step(was.inside, inside), now.inside);
    sheet.same("h_out", how, step(was.across, across), now.across);
    let free = solve(
        [own_bend, 1.0, 1.0],
        off,
        [right[0], right[1], motive.across],
    )[2];
    sheet.row(
        "h_out without habit",
        "the same equations with 1·h_out and no habit",
        free,
    );
    let bend = solve([own_bend, 1.0, 1.0], off, [0.0, 0.0, 1.0])[2];
    let gain = sheet.row(
        "ΔU",
        "h_out²/2 ÷ (that solution for a right side of 0, 0, 1)",
        0.5 * free * free / bend,
    );
    let since = x.since();
    let weeks = (BEFORE - since) as f64;
    let hard = c.first_campaign * pow(1.0 + weeks / 13.0, -c.campaign_learning);
    sheet.row(
        "hardness",
        &format!("{{first_campaign}}·(1 + {weeks}/13)^−{{campaign_learning}}"),
        hard,
    );
    let cost = sheet.row(
        "cost of entering",
        "{entry_cost}·hardness·(fear + 1 − clarity)",
        c.entry_cost * hard * (world.positions[i].fear + 1.0 - world.clarity),
    );
    let engaged =
        (1.0 - c.fear_toll * world.positions[i].fear) * logistic((gain - cost) / c.entry_spread);
    sheet.same(
        "e",
        "(1 − {fear_toll}·fear)·Λ((ΔU − cost)/{entry_spread})",
        engaged,
        after.positions[i].engaged,
    );
    sheet.same(
        "help given",
        "e·h_out",
        engaged * step(was.across, across),
        after.positions[i].help,
    );
}

pub fn adoption(x: &Example, sheet: &mut Sheet) {
    let c = &x.run.derived.constants;
    let (world, after) = (&x.before, &x.after);
    sheet.head("Phase 5: adoption, for those of CRM who wait");
    let adopted = world.adopted();
    let hazard = |share: f64| (c.innovation + c.imitation * share) / 4.345;
    let middle = sheet.row(
        "F in the middle of the week",
        "F + ½·(1 − F)·({innovation} + {imitation}·F)/4.345",
        adopted + 0.5 * hazard(adopted) * (1.0 - adopted),
    );
    let bass = sheet.row(
        "Bass",
        "({innovation} + {imitation}·F)/4.345",
        hazard(middle),
    );
    let open = sheet.row(
        "openness",
        "1.6 − 1.2·aversion",
        1.6 - 1.2 * world.climate.aversion,
    );
    let sponsor = sheet.row(
        "sponsor",
        "0.6 + 0.8·0.5·commitment",
        0.6 + 0.4 * world.commitment[0].level,
    );
    let expected = |expected_pay: &crate::mechanism::pay_expectation::PayExpectation| {
        expected_pay.expected(&x.run.setup, x.team)
    };
    let new = sheet.row(
        "expected multiple, new plan",
        "Σ w·E[P], mean of CRM",
        expected(&after.expected_pay.new),
    );
    let old = sheet.row(
        "expected multiple, today's plan",
        "the same under today's plan",
        expected(&after.expected_pay.old),
    );
    let made_up = sheet.row(
        "made up",
        "expected bonus that has become salary, share of base",
        x.run.setup.arms[3].plan.pay.made_up[x.team],
    );
    let change = 0.08 * (new - old) + made_up;
    let loss = 1.0 + (c.loss_aversion - 1.0) * 2.0 * world.climate.aversion;
    let valued = if change < 0.0 { loss * change } else { change };
    let appeal = logistic(c.pull_of_gain * valued + c.pull_of_goal * world.commitment[0].level);
    sheet.same(
        "pull",
        "Λ({pull_of_gain}·Δ + {pull_of_goal}·commitment), Δ = 0.08·(new − old) + made up, a loss times 1 + ({loss_aversion} − 1)·2·aversion",
        appeal,
        after.appeal[x.team],
    );
    sheet.row(
        "hazard of the week",
        "Bass·openness·sponsor·pull",
        bass * open * sponsor * appeal,
    );
    sheet.row(
        "share that holds out",
        "{holdouts}·aversion²",
        c.holdouts * world.climate.aversion * world.climate.aversion,
    );
}
