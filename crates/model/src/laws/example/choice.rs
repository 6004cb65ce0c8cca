//! Phases 4 and 5: choice and adoption.

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
