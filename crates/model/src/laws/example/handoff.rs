//! Phase 6: coordination.

use crate::input::plan::Kpi;
use crate::laws::example::Example;
use crate::laws::example::Sheet;
use crate::math::elementary::{exp, pow};

pub fn coordination(x: &Example, sheet: &mut Sheet) {
    let c = &x.run.derived.constants;
    sheet.head("Phase 6: the hand-off between CRM and Martech and IT");
    let authority = sheet.row(
        "authority that has taken hold",
        "start of the week",
        x.before.climate.structure.authority,
    );
    let trust = trust(x, sheet);
    let through = through(x, sheet, authority);
    let supply = supply(x, sheet, through);
    let reached = pow(supply, c.steepness);
    let contact = sheet.row(
        "f",
        "S^{steepness}/(1 + S^{steepness})",
        reached / (1.0 + reached),
    );
    let ceiling = ceiling(x, sheet, authority, trust);
    let raw = sheet.row(
        "q before care",
        "(f⁻⁴ + Q⁻⁴)^(−1/4)",
        pow(pow(contact, -4.0) + pow(ceiling, -4.0), -0.25),
    );
    let elasticity = sheet.row(
        "ε before anything is held back",
        "(q before care ÷ f)⁴·{steepness}·(1 − f)",
        pow(raw / contact, 4.0) * c.steepness * (1.0 - contact),
    );
    let care = care(x, sheet);
    let careful = sheet.row(
        "q with care",
        "care·(q before care), at most 1",
        (raw * care).min(1.0),
    );
    used(x, sheet, careful, elasticity);
}

fn trust(x: &Example, sheet: &mut Sheet) -> f64 {
    let gained = |k: usize| {
        let people = x.run.setup.teams[k].people.clone();
        people
            .map(|i| x.before.positions[i].trust - x.run.today.people[i].trust)
            .sum::<f64>()
            / x.run.setup.teams[k].heads
    };
    sheet.same(
        "trust at the hand-off",
        "0.45 + the mean of what both teams have gained",
        0.45 + 0.5 * (gained(x.team) + gained(x.partner)),
        x.supply.trust[x.pair],
    )
}

/// Which share more of the help gets through than today.
fn through(x: &Example, sheet: &mut Sheet, authority: f64) -> f64 {
    let c = &x.run.derived.constants;
    let accord = (1.0 - x.run.setup.culture.rivalry()) * (1.0 - 0.5);
    let discord = sheet.row(
        "discord",
        "1 − (1 − rivalry)·(1 − 0.5), the culture's rivalry, and the KPI of Martech and IT opposes by 0.5",
        1.0 - accord,
    );
    let consent = sheet.row(
        "consent",
        "0.45·(1 − discord), the culture's trust",
        0.45 * accord,
    );
    sheet.row(
        "through",
        "{lead_against_discord}·authority·discord²·(authority + (1 − authority)·consent); no dialogue is added",
        c.lead_against_discord
            * authority
            * discord
            * discord
            * (authority + (1.0 - authority) * consent),
    )
}

/// H: help across that a team gives, relative to today.
fn help(x: &Example, k: usize) -> f64 {
    let practice = |i: usize| {
        if x.after.positions[i].acts_anew() {
            x.before.positions[i].practice
        } else {
            1.0
        }
    };
    let team = &x.run.setup.teams[k];
    let given = team.people.clone();
    let given = given.map(|i| practice(i) * x.after.positions[i].help);
    given.sum::<f64>() / (team.heads * 0.06)
}

fn supply(x: &Example, sheet: &mut Sheet, through: f64) -> f64 {
    let one = sheet.same(
        "H of CRM",
        "Σ practice·e·h_out ÷ (heads·0.06); practice 1 for those who wait",
        help(x, x.team),
        x.supply.help[x.team],
    );
    let other = sheet.same(
        "H of Martech and IT",
        "the same",
        help(x, x.partner),
        x.supply.help[x.partner],
    );
    let knowledge = sheet.row("knowledge", "start of the week", x.before.knowledge[x.pair]);
    let start = sheet.row("S₀", "solved for", x.run.derived.quality.supply);
    let kept = sheet.row(
        "continuity",
        "start of the week",
        x.before.climate.continuity,
    );
    let given = start * (one * other).sqrt();
    sheet.same(
        "S",
        "S₀·√(H·H)·(1 + knowledge)·(1 + through)·continuity",
        given * (1.0 + knowledge) * (1.0 + through) * kept,
        given * x.supply.pair[x.pair],
    )
}

fn ceiling(x: &Example, sheet: &mut Sheet, authority: f64, trust: f64) -> f64 {
    let c = &x.run.derived.constants;
    let structure = sheet.row(
        "structure, with a client-side lead",
        "0.75^{systems_power}·({leaderless} + (1 − {leaderless})·authority)^{lead_power}·(0.7 + 0.3·0.2)^{pooling_power}·(0.7 + 0.3·0.5)^{dialogue_power}",
        pow(x.before.climate.structure.systems, c.systems_power)
            * pow(c.leaderless + (1.0 - c.leaderless) * authority, c.lead_power)
            * pow(0.7 + 0.3 * 0.2, c.pooling_power)
            * pow(0.7 + 0.3 * 0.5, c.dialogue_power),
    );
    sheet.row(
        "Q",
        "structure·(0.35 + 0.65·clarity)^{ceiling_clarity_power}·(0.4 + 0.6·trust)^{trust_ceiling_power}",
        structure
            * pow(0.35 + 0.65 * x.before.clarity, c.ceiling_clarity_power)
            * pow(0.4 + 0.6 * trust, c.trust_ceiling_power),
    )
}

/// What care makes of the quality of hand-offs, relative to today.
fn care(x: &Example, sheet: &mut Sheet) -> f64 {
    let c = &x.run.derived.constants;
    let claimed = |arm: usize, k: usize| x.run.derived.responses[arm].claimed[k];
    let slope = |kpi: Kpi| {
        let terms = &x.run.setup.arms[0].plan.terms[x.team];
        terms
            .curve(kpi)
            .expect(1.0, c.forecast_sd[kpi as usize])
            .slope
    };
    let (own, team) = (slope(Kpi::Own), slope(Kpi::Team));
    let mut kept = Vec::new();
    for (name, k) in [("CRM", x.team), ("Martech and IT", x.partner)] {
        let heads = x.run.setup.teams[k].heads;
        let mates = sheet.row(
            &format!("team-mates in view, {name}"),
            "(heads − 1)/(1 + (heads − 1)/{circle})",
            (heads - 1.0) / (1.0 + (heads - 1.0) / c.circle),
        );
        let part = sheet.row(
            &format!("part of the team's count that is one's own, {name}"),
            "(1 + 0.65·0.45·{regard_inside}·(those in view))/heads",
            (1.0 + 0.65 * 0.45 * c.regard_inside * mates) / heads,
        );
        let bonus = |arm: usize| x.run.setup.arms[arm].plan.bonus(k);
        for (plan, arm, weights) in [
            ("today", 0, [0.55, 0.25]),
            ("under the new plan", 3, [0.25, 0.15]),
        ] {
            sheet.same(
                &format!("pay for counts of {name} as a team, {plan}"),
                &format!(
                    "bonus·({}·σ_own + {}·σ_team), slopes at 1",
                    weights[0], weights[1]
                ),
                bonus(arm) * (weights[0] * own + weights[1] * team),
                claimed(arm, k),
            );
        }
        let today = sheet.row(
            &format!("the same for one of {name}, today"),
            "bonus·(0.55·σ_own + 0.25·part·σ_team)",
            bonus(0) * (0.55 * own + 0.25 * part * team),
        );
        let new = sheet.row(
            &format!("the same for one of {name}, under the new plan"),
            "bonus·(0.25·σ_own + 0.15·part·σ_team)",
            bonus(3) * (0.25 * own + 0.15 * part * team),
        );
        let taken_today = sheet.row(
            "share of it that takes from care, today",
            "1 − {care_in_view}·0.6·(0.25·(1 − part) + 0.2)",
            1.0 - c.care_in_view * 0.6 * (0.25 * (1.0 - part) + 0.2),
        );
        let taken_new = sheet.row(
            "the same share under the new plan",
            "1 − {care_in_view}·0.6·(0.15·(1 − part) + 0.45)",
            1.0 - c.care_in_view * 0.6 * (0.15 * (1.0 - part) + 0.45),
        );
        kept.push(today * taken_today - new * taken_new);
    }
    let power = c.care_power * c.care_response;
    sheet.same(
        "care",
        "mean of exp({care_response}·{care_power}·(today's·its share − new·its share)) of both",
        0.5 * (exp(power * kept[0]) + exp(power * kept[1])),
        x.supply.care[x.pair],
    )
}

/// What is used of a hand-off that is better than today's.
fn used(x: &Example, sheet: &mut Sheet, careful: f64, elasticity: f64) {
    let c = &x.run.derived.constants;
    let start = sheet.row("q₀", "solved for, today's", x.run.derived.quality.across);
    let unused = sheet.same(
        "u",
        "{opposition_block}·0.5·0.25/(0.25 + 0.45), held back by Martech and IT",
        c.opposition_block * 0.5 * 0.25 / (0.25 + 0.45),
        x.supply.unused[x.pair],
    );
    let (handoff, used) = (x.outcome.handoffs[x.pair], 1.0 - unused);
    let quality = sheet.same(
        "q",
        "q₀ + (1 − u)·(q with care − q₀)",
        start + used * (careful - start),
        handoff.quality,
    );
    sheet.same(
        "ε",
        "(ε before)·(1 − u)·(q with care)/q",
        elasticity * used * careful / quality,
        handoff.response,
    );
}
