//! Phases 6 to 8: coordination, results and measurement.

use crate::laws::example::BEFORE;

use crate::laws::example::Example;

use crate::laws::example::Sheet;
use crate::math::elementary::{exp, pow};

pub fn coordination(x: &Example, sheet: &mut Sheet) {
    let c = &x.run.derived.constants;
    let (world, after) = (&x.before, &x.after);
    let setup = &x.run.setup;
    sheet.head("Phase 6: the hand-off between CRM and Martech and IT");
    let given = |k: usize| {
        let people = setup.teams[k].people.clone();
        let practice = |i: usize| {
            if after.positions[i].acts_anew() {
                world.positions[i].practice
            } else {
                1.0
            }
        };
        people
            .map(|i| practice(i) * after.positions[i].help)
            .sum::<f64>()
            / (setup.teams[k].heads * 0.06)
    };
    let how = "Σ practice·e·h_out ÷ (heads·0.06); practice 1 for those who wait";
    let one = sheet.same("H of CRM", how, given(x.team), x.supply.help[x.team]);
    let other = sheet.same(
        "H of Martech and IT",
        "the same",
        given(x.partner),
        x.supply.help[x.partner],
    );
    let knowledge = sheet.row("knowledge", "start of the week", world.knowledge[x.pair]);
    let start = sheet.row("S₀", "solved for", x.run.derived.quality.supply);
    let kept = sheet.row("continuity", "start of the week", world.climate.continuity);
    let supply = start * (one * other).sqrt() * (1.0 + knowledge) * kept;
    sheet.row("S", "S₀·√(H·H)·(1 + knowledge)·continuity", supply);
    let contact = supply * supply / (1.0 + supply * supply);
    sheet.row("f", "S²/(1 + S²)", contact);
    let authority = world.climate.structure.authority;
    let authority = sheet.row(
        "authority that has taken hold",
        "start of the week",
        authority,
    );
    let structure = pow(world.climate.structure.systems, c.systems_power)
        * pow(0.6 + 0.4 * authority, c.lead_power)
        * pow(0.7 + 0.3 * 0.2, c.pooling_power)
        * pow(0.7 + 0.3 * 0.5, c.dialogue_power);
    sheet.row(
        "structure, with a client-side lead",
        "0.75^{systems_power}·(0.6 + 0.4·authority)^{lead_power}·(0.7 + 0.3·0.2)^{pooling_power}·(0.7 + 0.3·0.5)^{dialogue_power}",
        structure,
    );
    let gained = |k: usize| {
        let people = setup.teams[k].people.clone();
        people
            .map(|i| world.positions[i].trust - x.run.today.people[i].trust)
            .sum::<f64>()
            / setup.teams[k].heads
    };
    let trust = 0.45 + 0.5 * (gained(x.team) + gained(x.partner));
    sheet.same(
        "trust at the hand-off",
        "0.45 + the mean of what both teams have gained",
        trust,
        x.supply.trust[x.pair],
    );
    let ceiling = structure
        * pow(0.35 + 0.65 * world.clarity, c.ceiling_clarity_power)
        * pow(0.4 + 0.6 * trust, c.trust_ceiling_power);
    sheet.row(
        "Q",
        "structure·(0.35 + 0.65·clarity)^{ceiling_clarity_power}·(0.4 + 0.6·trust)^{trust_ceiling_power}",
        ceiling,
    );
    let raw = pow(pow(contact, -4.0) + pow(ceiling, -4.0), -0.25);
    sheet.row("q before care", "(f⁻⁴ + Q⁻⁴)^(−1/4)", raw);
    let strength = |arm: usize, k: usize| x.run.derived.responses[arm].counted[k];
    for (name, k) in [("CRM", x.team), ("Martech and IT", x.partner)] {
        sheet.row(
            &format!("pay for counts of {name}, today"),
            "bonus·0.55·σ_own at 1",
            strength(0, k),
        );
        sheet.row(
            &format!("the same under the new plan, {name}"),
            "bonus·0.25·σ_own at 1",
            strength(3, k),
        );
    }
    let power = c.care_power * c.care_response;
    let care = |k: usize| exp(power * (strength(0, k) - strength(3, k)));
    let care = 0.5 * (care(x.team) + care(x.partner));
    sheet.same(
        "care",
        "mean of exp({care_response}·{care_power}·(today's − new)) of both",
        care,
        x.supply.care[x.pair],
    );
    sheet.same(
        "q",
        "care·(q before care)",
        (raw * care).min(1.0),
        x.outcome.handoffs[x.pair].quality,
    );
    sheet.row("q₀", "solved for, today's", x.run.derived.quality.across);
    sheet.row(
        "ε",
        "(q before care ÷ f)⁴·2·(1 − f)",
        pow(raw / contact, 4.0) * 2.0 * (1.0 - contact),
    );
}

pub fn outcome(x: &Example, sheet: &mut Sheet) {
    let c = &x.run.derived.constants;
    let (i, k) = (x.person, x.team);
    let (world, after, setup) = (&x.before, &x.after, &x.run.setup);
    let today = &x.run.today;
    sheet.head("Phase 7: results");
    let time = sheet.row(
        "the programme's hours",
        "(0.4 contact + {transparency_hours}·0.5 transparency)·commitment ÷ 40",
        (0.4 + c.transparency_hours * 0.5) * world.commitment[0].level / 40.0,
    );
    assert!((time - after.doses.time).abs() < 1e-12);
    let around = &setup.environment;
    let noise = around.attribution_noise * (1.0 + around.double_counting);
    let claim = |arm: usize, open: f64| {
        let worth = c.claim_response
            * x.run.derived.responses[arm].counted[k]
            * noise
            * (1.0 - c.claims_seen * open);
        worth / (1.0 + worth)
    };
    let claims = claim(3, after.doses.transparency) - claim(0, 0.0);
    sheet.same(
        "more claims of CRM",
        "x/(1 + x) − the same today, x = {claim_response}·(pay for counts)·0.08·1.2·(1 − {claims_seen}·transparency)",
        claims,
        x.supply.claims[k],
    );
    let change = |i: usize| {
        let more = after.positions[i].effort.own - today.person_baselines[i].effort.own;
        more - c.switching_loss * (after.positions[i].help - today.person_baselines[i].help)
            - time
            - claims * after.positions[i].effort.own
    };
    let hours = sheet.row(
        "person's change of output hours",
        "(o − o today) − {switching_loss}·(help − help today) − hours − claims·o",
        change(i),
    );
    let people = setup.teams[k].people.clone();
    let total: f64 = people.map(|i| world.positions[i].skill * change(i)).sum();
    let own = sheet.same(
        "CRM's own output",
        "1 + Σ skill·change ÷ (6·0.76)",
        1.0 + total / (6.0 * 0.76),
        x.supply.output[k],
    );
    let inside = x.outcome.inside[k].quality;
    sheet.row(
        "S inside, today",
        "what gives {inside_quality} under a ceiling of 1",
        x.run.derived.quality.inside_supply,
    );
    sheet.row(
        "H inside CRM",
        "Σ practice·h_in ÷ (6·0.08)",
        x.supply.inside[k],
    );
    sheet.row(
        "q inside CRM",
        "S = today's·H through f and a ceiling of 1; {inside_quality} today",
        inside,
    );
    let smooth = 1.0 - 0.1 + 0.1 * inside / c.inside_quality;
    let output = sheet.same(
        "O of CRM",
        "own output·(1 − 0.1 + 0.1·q inside/{inside_quality})",
        own * smooth,
        x.outcome.output[k],
    );
    let path = setup
        .network
        .paths
        .iter()
        .position(|path| path.teams[0] == k)
        .unwrap();
    let (path, flow) = (&setup.network.paths[path], x.outcome.paths[path]);
    let (mut value, mut works) = (path.worth, path.volume);
    for (&team, name) in path
        .teams
        .iter()
        .zip(["CRM", "Martech and IT", "Website", "Call centre"])
    {
        let out = x.outcome.output[team];
        if team != k {
            sheet.row(&format!("O of {name}"), "the same way", out);
        }
        value *= pow(out, c.output_elasticity / 4.0);
    }
    let claimed: f64 = path.teams.iter().map(|&team| x.supply.claims[team]).sum();
    value *= 1.0 - c.claim_damage * claimed / 4.0;
    sheet.row(
        "claims on the journey",
        "mean of its four teams",
        claimed / 4.0,
    );
    for (&pair, name) in path.pairs.iter().zip([
        "CRM and Martech and IT",
        "Martech and IT and Website",
        "Website and Call centre",
    ]) {
        let quality = x.outcome.handoffs[pair].quality;
        if pair != x.pair {
            sheet.row(&format!("q between {name}"), "the same way", quality);
        }
        value *= 1.0 + c.handoff_worth * (quality - x.run.derived.quality.across) / 0.6;
        works *= quality;
    }
    sheet.same(
        "CRM's journey",
        "0.15·Π O^({output_elasticity}/4)·(1 − {claim_damage}·mean claims)·Π (1 + {handoff_worth}·(q − q₀)/0.6)",
        value,
        flow.contribution,
    );
    sheet.same("its integrated part", "0.15·Π q", works, flow.integrated);
    sheet.row(
        "all six journeys",
        "Σ: contribution of this week's work, today = 1",
        x.outcome.flow,
    );
    sheet.row("integrated share", "Σ volume·Π q", x.outcome.integrated);
    let earned = c.carry_over * world.contribution + (1.0 - c.carry_over) * x.outcome.flow;
    sheet.same(
        "contribution",
        "{carry_over}·last week's + the rest·this week's work",
        earned,
        after.contribution,
    );
    kpis(x, sheet, hours, output);
}

fn kpis(x: &Example, sheet: &mut Sheet, hours: f64, output: f64) {
    let c = &x.run.derived.constants;
    let (i, k) = (x.person, x.team);
    let after = &x.after;
    let week = after
        .period
        .attainment(&x.run.derived, &x.run.shocks, &after.targets, BEFORE, 0);
    sheet.head("Phase 8: what is counted this week");
    let own =
        1.0 + 0.6 * hours / 0.76 + 0.4 * (output - 1.0) + c.claim_gain * 1.2 * x.supply.claims[k];
    sheet.same(
        "own KPI",
        "1 + 0.6·change/0.76 + 0.4·(O − 1) + {claim_gain}·1.2·claims",
        own,
        week.own[i],
    );
    sheet.same("team KPI", "O", output, week.team[k]);
    let path = sheet.row(
        "the goal's path",
        "0.29 + (0.5 − 0.29)·40/58",
        0.29 + 0.21 * 40.0 / 58.0,
    );
    sheet.same(
        "joint goal",
        "integrated share ÷ path",
        x.outcome.integrated / path,
        week.joint,
    );
    let feedback =
        1.0 + c.feedback_reliability * (after.positions[i].help / x.before.usual_help - 1.0);
    sheet.same(
        "feedback",
        "1 + {feedback_reliability}·(help/usual help − 1)",
        feedback,
        week.feedback[i],
    );
}
