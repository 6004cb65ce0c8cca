//! Phases 7 and 8: results and measurement.

use crate::laws::example::BEFORE;

use crate::laws::example::Example;

use crate::laws::example::Sheet;
use crate::math::elementary::pow;

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
            * x.run.derived.responses[arm].claimed[k]
            * noise
            * (1.0 - c.claims_seen * open);
        worth / (1.0 + worth)
    };
    let claims = claim(3, after.doses.transparency) - claim(0, 0.0);
    sheet.same(
        "more claims of CRM",
        "x/(1 + x) − the same today, x = {claim_response}·(pay for counts as a team)·0.08·1.2·(1 − {claims_seen}·transparency)",
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
    let learned = |i: usize| {
        let more = world.positions[i].skill - today.people[i].skill;
        more * today.person_baselines[i].effort.own
    };
    let people = setup.teams[k].people.clone();
    let total = people.map(|i| world.positions[i].skill * change(i) + learned(i));
    let own = sheet.same(
        "CRM's own output",
        "1 + Σ (skill·change + (skill − skill today)·o today) ÷ (6·0.76)",
        1.0 + total.sum::<f64>() / (6.0 * 0.76),
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
