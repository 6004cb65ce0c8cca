//! Phases 10 to 12: learning, people and leadership.

use crate::laws::example::Example;

use crate::laws::example::Sheet;
use crate::math::elementary::exp;

pub fn learning(x: &Example, sheet: &mut Sheet) {
    let c = &x.run.derived.constants;
    let (i, k) = (x.person, x.team);
    let (world, after, today) = (&x.before, &x.after, &x.run.today);
    sheet.head("Phase 10: learning");
    let ease = sheet.row(
        "ease",
        "1 − {rivalry_drag}·rivalry",
        1.0 - c.rivalry_drag * world.climate.rivalry,
    );
    let (now, then) = (after.positions[i].help, today.person_baselines[i].help);
    let target = sheet.row(
        "practice's target",
        "1 + {practice_gain}·(help − today's)/(help + today's)",
        1.0 + c.practice_gain * (now - then) / (now + then),
    );
    let gap = target - world.positions[i].practice;
    let pace = if gap > 0.0 {
        c.practice_rate.up * ease * (1.0 + 0.5 * (0.5 - world.positions[i].fear))
    } else {
        c.practice_rate.down
    };
    sheet.same(
        "practice",
        "rate up: times ease·(1 + 0.5·(0.5 − fear)); rate down as it is",
        world.positions[i].practice + pace * gap,
        after.positions[i].practice,
    );
    let habit = world.positions[i].habit
        + c.habit_rate * (after.positions[i].effort.across - world.positions[i].habit);
    sheet.same(
        "habit",
        "rate {habit_rate} toward h_out",
        habit,
        after.positions[i].habit,
    );
    let surplus = sheet.row(
        "x",
        "H of its only partner, Martech and IT, less 1",
        x.supply.help[x.partner] - 1.0,
    );
    let start = sheet.row("trust today", "drawn", today.people[i].trust);
    let from_help = 2.0 * c.trust_from_help * surplus / (1.0 + surplus.abs())
        + (c.trust_from_transparency * 0.5 + c.trust_from_contact * 0.4)
            * world.commitment[0].level;
    let target = sheet.row(
        "trust's target",
        "today's + (1 − today's)·(2·{trust_from_help}·x/(1 + x) + {trust_from_transparency}·transparency + {trust_from_contact}·contact)",
        (start + (1.0 - start) * from_help).clamp(0.0, 1.0),
    );
    let gap = target - world.positions[i].trust;
    let pace = if gap > 0.0 {
        c.trust_rate.up * ease
    } else {
        c.trust_rate.down
    };
    sheet.same(
        "trust",
        "rate up: times ease; rate down as it is",
        world.positions[i].trust + pace * gap,
        after.positions[i].trust,
    );
    let (start, setback) = (today.people[i].fear, after.setback);
    sheet.row("setback", "after this week's 0.96", setback);
    let target = sheet.row(
        "fear's target",
        "today's·(1 + {fear_from_setback}·setback·(1 − today's))",
        start * (1.0 + c.fear_from_setback * setback * (1.0 - start)),
    );
    sheet.same(
        "fear",
        "rate {fear_rate}",
        world.positions[i].fear + c.fear_rate * (target - world.positions[i].fear),
        after.positions[i].fear,
    );
    let belief = c.belief_memory * world.belief[k] + (1.0 - c.belief_memory) * (1.0 + surplus);
    sheet.same(
        "belief of CRM",
        "{belief_memory}·old + the rest·H of the partner",
        belief,
        after.belief[k],
    );
    let roles = sheet.row("roles", "start of the week", world.climate.roles);
    let target = sheet.row(
        "clarity's target",
        "0.5·continuity + (1 − 0.5·continuity)·({clarity_from_roles}·roles + {clarity_from_lead}·0.85)",
        {
            let start = 0.5 * world.climate.continuity;
            start + (1.0 - start) * (c.clarity_from_roles * roles + c.clarity_from_lead * 0.85)
        },
    );
    let clarity = world.clarity;
    sheet.same(
        "clarity",
        "rate {clarity_rate}",
        clarity + c.clarity_rate * (target - clarity),
        after.clarity,
    );
    let known = world.knowledge[x.pair];
    let hours = 0.4 * world.commitment[0].level;
    let people = sheet.row(
        "people to know",
        "heads of the partner teams of both, halved",
        x.run.setup.network.people_to_know[x.pair],
    );
    let met = c.knowledge_gain * hours * 20.0 / people;
    let known = known + met * (1.0 - known) - c.knowledge_decay * known;
    sheet.same(
        "knowledge",
        "+ {knowledge_gain}·0.4·commitment·20/people to know·(1 − knowledge) − {knowledge_decay}·knowledge",
        known,
        after.knowledge[x.pair],
    );
    let people = x.run.setup.people();
    let mean = (0..people).map(|i| after.positions[i].help).sum::<f64>() / people as f64;
    sheet.row("everyone's mean help", "", mean);
    sheet.same(
        "usual help",
        "rate {perception_rate}",
        world.usual_help + c.perception_rate * (mean - world.usual_help),
        after.usual_help,
    );
    climate(x, sheet);
}

fn climate(x: &Example, sheet: &mut Sheet) {
    let c = &x.run.derived.constants;
    let (world, after) = (&x.before.climate, &x.after.climate);
    let rivalry = world.rivalry - c.rivalry_fade * world.rivalry;
    sheet.same(
        "rivalry",
        "rate {rivalry_fade} toward 0 under a joint goal",
        rivalry,
        after.rivalry,
    );
    let roles = world.roles - c.wear_of_roles * (1.0 - 0.5 * 0.85) / 52.0 * world.roles;
    sheet.same(
        "roles",
        "− {wear_of_roles}·1 channel·(1 − upkeep 0.425)/52·roles",
        roles,
        after.roles,
    );
    let authority = world.structure.authority;
    sheet.same(
        "authority that has taken hold",
        "rate {structure_rate} toward a client-side lead's 0.85",
        authority + c.structure_rate * (0.85 - authority),
        after.structure.authority,
    );
    sheet.same(
        "aversion",
        "no communication: as it was",
        world.aversion,
        after.aversion,
    );
    sheet.head("Phases 11 and 12");
    let i = x.person;
    let usual = -crate::math::elementary::ln(0.85) / 52.0;
    sheet.row("usual hazard of leaving", "−ln(1 − 0.15)/52", usual);
    let unfair = sheet.row(
        "unfairness",
        "judged at the last payout, share of base",
        x.before.positions[i].unfairness,
    );
    let overload = sheet.row(
        "overload",
        "noted last week, in weeks",
        x.before.positions[i].overload,
    );
    let time = x.after.doses.time;
    let strain = sheet.row(
        "strain",
        "max(overload − 0.1, min(overload, the programme's hours))",
        (overload - 0.1).max(overload.min(time)),
    );
    sheet.row(
        "person's hazard",
        "usual·exp({leaving_unfairness}·unfairness + {leaving_overload}·strain); pay is held",
        usual * exp((c.leaving_unfairness * unfair + c.leaving_overload * strain).min(2.0)),
    );
    let setup = &x.run.setup;
    let teams = setup.teams.iter().zip(&setup.arms[3].plan.pay.made_up);
    let raise = teams.map(|(team, made_up)| team.load * team.pay_base * team.heads * made_up);
    let salaries = sheet.row(
        "salaries into which bonus was turned",
        "Σ (1 + on-cost)·base·heads·made up ÷ 52",
        raise.sum::<f64>() / 52.0,
    );
    let money = 30e6 / 52.0 * (x.after.contribution - 1.0) - 330_000.0 / 52.0 - salaries;
    sheet.row(
        "the week's result",
        "30,000,000/52·(contribution − 1) − 330,000/52 − salaries",
        money,
    );
    sheet.row(
        "commitment",
        "rises by {commitment_rate} of what is missing while the view is above the start",
        x.after.commitment[0].level,
    );
}
