//! Phases 10 to 12: learning, people and leadership.

use crate::constants::table::Rates;
use crate::laws::example::Example;
use crate::laws::example::Sheet;
use crate::laws::example::motive::felt_rivalry;
use crate::math::elementary::exp;

pub fn learning(x: &Example, sheet: &mut Sheet) {
    let c = &x.run.derived.constants;
    sheet.head("Phase 10: learning");
    perceived_worth(x, sheet);
    let ease = sheet.row(
        "ease",
        "1 − {rivalry_drag}·felt rivalry",
        1.0 - c.rivalry_drag * felt_rivalry(c, x.before.climate.rivalry),
    );
    practice(x, sheet, ease);
    let surplus = sheet.row(
        "x",
        "H of its only partner, Martech and IT, less 1",
        x.supply.help[x.partner] - 1.0,
    );
    trust(x, sheet, ease, surplus);
    fear(x, sheet);
    sheet.same(
        "belief of CRM",
        "{belief_memory}·old + the rest·H of the partner",
        c.belief_memory * x.before.belief[x.team] + (1.0 - c.belief_memory) * (1.0 + surplus),
        x.after.belief[x.team],
    );
    clarity(x, sheet);
    knowledge(x, sheet);
    know_how(x, sheet);
    usual_help(x, sheet);
    climate(x, sheet);
    sheet.head("Phases 11 and 12");
    people(x, sheet);
    leadership(x, sheet);
}

/// CRM has one hand-off, which lies on one journey.
fn perceived_worth(x: &Example, sheet: &mut Sheet) {
    let rate = x.run.derived.constants.perception_rate;
    let paths = &x.run.setup.network.paths;
    let path = paths.iter().position(|path| path.teams[0] == x.team);
    let part = x.outcome.paths[path.unwrap()].integrated / x.outcome.integrated;
    let help = 6.0 * 0.06 * x.supply.help[x.team];
    let worth = sheet.row(
        "∂lnI/∂h_out",
        "½·ε/(6·0.06·H of CRM)·(its integrated part)/(integrated share)",
        0.5 * x.outcome.handoffs[x.pair].response / help * part,
    );
    let was = x.before.perception[x.team].integration;
    sheet.same(
        "∂lnI/∂h_out, as perceived",
        "rate {perception_rate} toward it",
        was + rate * (worth - was),
        x.after.perception[x.team].integration,
    );
}

/// A week's step over a gap, upward at this pace.
fn step(rates: Rates, gap: f64, pace: f64) -> f64 {
    if gap > 0.0 {
        rates.up * pace * gap
    } else {
        rates.down * gap
    }
}

fn practice(x: &Example, sheet: &mut Sheet, ease: f64) {
    let c = &x.run.derived.constants;
    let (was, is) = (&x.before.positions[x.person], &x.after.positions[x.person]);
    let (now, then) = (is.help, x.run.today.person_baselines[x.person].help);
    let target = sheet.row(
        "practice's target",
        "1 + {practice_gain}·(help − today's)/(help + today's)",
        1.0 + c.practice_gain * (now - then) / (now + then),
    );
    let pace = ease * (1.0 + 0.5 * (0.5 - was.fear));
    sheet.same(
        "practice",
        "rate {practice_rate.up} up: times ease·(1 + 0.5·(0.5 − fear)); {practice_rate.down} down",
        was.practice + step(c.practice_rate, target - was.practice, pace),
        is.practice,
    );
    sheet.same(
        "habit",
        "rate {habit_rate} toward h_out",
        was.habit + c.habit_rate * (is.effort.across - was.habit),
        is.habit,
    );
}

fn trust(x: &Example, sheet: &mut Sheet, ease: f64, surplus: f64) {
    let c = &x.run.derived.constants;
    let was = x.before.positions[x.person].trust;
    let start = sheet.row("trust today", "drawn", x.run.today.people[x.person].trust);
    let from_help = 2.0 * c.trust_from_help * surplus / (1.0 + surplus.abs())
        + (c.trust_from_transparency * 0.5 + c.trust_from_contact * 0.4)
            * x.before.commitment[0].level;
    let target = sheet.row(
        "trust's target",
        "today's + (1 − today's)·(2·{trust_from_help}·x/(1 + x) + {trust_from_transparency}·transparency + {trust_from_contact}·contact)",
        (start + (1.0 - start) * from_help).clamp(0.0, 1.0),
    );
    sheet.same(
        "trust",
        "rate {trust_rate.up} up: times ease; {trust_rate.down} down",
        was + step(c.trust_rate, target - was, ease),
        x.after.positions[x.person].trust,
    );
}

fn fear(x: &Example, sheet: &mut Sheet) {
    let c = &x.run.derived.constants;
    let was = x.before.positions[x.person].fear;
    let (start, setback) = (x.run.today.people[x.person].fear, x.after.setback);
    sheet.row("setback", "after this week's 0.96", setback);
    let target = sheet.row(
        "fear's target",
        "today's·(1 + {fear_from_setback}·setback·(1 − today's))",
        start * (1.0 + c.fear_from_setback * setback * (1.0 - start)),
    );
    sheet.same(
        "fear",
        "rate {fear_rate}",
        was + c.fear_rate * (target - was),
        x.after.positions[x.person].fear,
    );
}

fn clarity(x: &Example, sheet: &mut Sheet) {
    let c = &x.run.derived.constants;
    let was = x.before.clarity;
    let roles = sheet.row("roles", "start of the week", x.before.climate.roles);
    let start = 0.5 * x.before.climate.continuity;
    let target = sheet.row(
        "clarity's target",
        "0.5·continuity + (1 − 0.5·continuity)·({clarity_from_roles}·roles + {clarity_from_lead}·0.85)",
        start + (1.0 - start) * (c.clarity_from_roles * roles + c.clarity_from_lead * 0.85),
    );
    sheet.same(
        "clarity",
        "rate {clarity_rate}",
        was + c.clarity_rate * (target - was),
        x.after.clarity,
    );
}

fn knowledge(x: &Example, sheet: &mut Sheet) {
    let c = &x.run.derived.constants;
    let known = x.before.knowledge[x.pair];
    let hours = 0.4 * x.before.commitment[0].level;
    let people = sheet.row(
        "people to know",
        "heads of the partner teams of both, halved",
        x.run.setup.network.people_to_know[x.pair],
    );
    let met = c.knowledge_gain * hours * 20.0 / people;
    sheet.same(
        "knowledge",
        "+ {knowledge_gain}·0.4·commitment·20/people to know·(1 − knowledge) − {knowledge_decay}·knowledge",
        known + met * (1.0 - known) - c.knowledge_decay * known,
        x.after.knowledge[x.pair],
    );
}

/// Know-how passes on in every fourth week, of which week 40 is one.
fn know_how(x: &Example, sheet: &mut Sheet) {
    let c = &x.run.derived.constants;
    let (was, known) = (&x.before.positions[x.person], x.before.know_how[x.person]);
    let hours = sheet.row(
        "hours of help inside beyond today's",
        "40·0.08·max(0, H inside CRM − 1)",
        (40.0 * 0.08 * (x.supply.inside[x.team] - 1.0)).max(0.0),
    );
    let best = sheet.row(
        "A⁺ of CRM",
        "mean of skill less know-how of those of CRM who are not below its mean",
        abler(x),
    );
    let passed = 1.0 - exp(-4.0 * c.know_how_from_help * hours);
    let ahead = c.know_how_share * (best - (was.skill - known));
    let more = passed * (ahead - known).max(0.0) - 4.0 * c.knowledge_decay * known;
    sheet.same(
        "know-how",
        "+ (1 − e^(−4·{know_how_from_help}·hours))·max(0, {know_how_share}·(A⁺ − skill + know-how) − know-how) − 4·{knowledge_decay}·know-how; no other team is of CRM's craft",
        known + more,
        x.after.know_how[x.person],
    );
    sheet.same(
        "skill",
        "+ what know-how has changed by",
        was.skill + more,
        x.after.positions[x.person].skill,
    );
}

fn abler(x: &Example) -> f64 {
    let team = x.run.setup.teams[x.team].people.clone();
    let mean = |skills: &[f64]| skills.iter().sum::<f64>() / skills.len() as f64;
    let alone = |i: usize| x.before.positions[i].skill - x.before.know_how[i];
    let all: Vec<f64> = team.map(alone).collect();
    let usual = mean(&all);
    let able: Vec<f64> = all.into_iter().filter(|skill| *skill >= usual).collect();
    mean(&able)
}

fn usual_help(x: &Example, sheet: &mut Sheet) {
    let c = &x.run.derived.constants;
    let given = x.after.positions.iter().map(|position| position.help);
    let mean = given.sum::<f64>() / x.run.setup.people() as f64;
    sheet.row("everyone's mean help", "", mean);
    sheet.same(
        "usual help",
        "rate {perception_rate}",
        x.before.usual_help + c.perception_rate * (mean - x.before.usual_help),
        x.after.usual_help,
    );
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
}

fn people(x: &Example, sheet: &mut Sheet) {
    let c = &x.run.derived.constants;
    let position = &x.before.positions[x.person];
    let usual = -crate::math::elementary::ln(0.85) / 52.0;
    sheet.row("usual hazard of leaving", "−ln(1 − 0.15)/52", usual);
    let unfair = sheet.row(
        "unfairness",
        "judged at the last payout, share of base",
        position.unfairness,
    );
    let overload = sheet.row("overload", "noted last week, in weeks", position.overload);
    let strain = sheet.row(
        "strain",
        "max(overload − 0.1, min(overload, the programme's hours))",
        (overload - 0.1).max(overload.min(x.after.doses.time)),
    );
    sheet.row(
        "person's hazard",
        "usual·exp({leaving_unfairness}·unfairness + {leaving_overload}·strain); pay is held",
        usual * exp((c.leaving_unfairness * unfair + c.leaving_overload * strain).min(2.0)),
    );
}

fn leadership(x: &Example, sheet: &mut Sheet) {
    let setup = &x.run.setup;
    let teams = setup.teams.iter().zip(&setup.arms[3].plan.pay.made_up);
    let raise = teams.map(|(team, made_up)| team.load * team.pay_base * team.heads * made_up);
    let salaries = sheet.row(
        "salaries into which bonus was turned",
        "Σ (1 + on-cost)·base·heads·made up ÷ 52",
        raise.sum::<f64>() / 52.0,
    );
    sheet.row(
        "the week's result",
        "30,000,000/52·(contribution − 1) − 330,000/52 − salaries",
        30e6 / 52.0 * (x.after.contribution - 1.0) - 330_000.0 / 52.0 - salaries,
    );
    assert!(!x.after.commitment[0].is_winning());
    sheet.same(
        "commitment",
        "as it was: the view lies below 0 for the 40th week in a row, and the sponsor's patience is 40 weeks",
        x.before.commitment[0].level,
        x.after.commitment[0].level,
    );
}
