//! One week by hand: the worked example of `docs/model.md`. Every step is worked out again with plain arithmetic, held
//! against the state that the model reaches, and printed; the document must hold what is printed.

use std::fmt::Write;

use super::life::{Life, quiet};
use crate::choice::hardness;
use crate::effort::Effort;
use crate::forecast::Forecast;
use crate::organisation::Organisation;
use crate::person::Cooperation;
use crate::plan::Component;
use crate::real::{exp, logistic, normal_cdf, normal_density, pow};
use crate::result::{Outcome, Supply, results};
use crate::supply::coordinate;
use crate::uncertainty::Uncertainty;
use crate::week::{Trace, live};
use crate::world::{Adoption, World};

const DOCUMENT: &str = include_str!("../../../../docs/model.md");
/// Weeks lived before the one that is worked out.
const BEFORE: usize = 39;
const TEAM: &str = "CRM";
const PARTNER: &str = "Martech and IT";

/// The rows of the example, as a table.
struct Sheet(String);

impl Sheet {
    fn head(&mut self, title: &str) {
        let _ = write!(
            self.0,
            "\n**{title}**\n\n| number | how | value |\n|---|---|---|\n"
        );
    }

    fn row(&mut self, number: &str, how: &str, value: f64) -> f64 {
        let shown = shown(value);
        let _ = writeln!(self.0, "| {number} | {how} | {shown} |");
        value
    }

    fn said(&mut self, number: &str, how: &str, words: &str) {
        let _ = writeln!(self.0, "| {number} | {how} | {words} |");
    }

    /// A row whose value the model must reach too.
    fn same(&mut self, number: &str, how: &str, value: f64, model: f64) -> f64 {
        let gap = (value - model).abs();
        assert!(
            gap < 1e-9 * model.abs().max(1.0),
            "{number}: {value} here, {model} there"
        );
        self.row(number, how, value)
    }
}

fn shown(value: f64) -> String {
    let digits = match value.abs() {
        0.0 => 0,
        v if v < 0.01 => 8,
        v if v < 1_000.0 => 6,
        _ => 2,
    };
    let text = format!("{value:.digits$}");
    if text.contains('.') {
        let text = text.trim_end_matches('0').trim_end_matches('.');
        text.to_owned()
    } else {
        text
    }
}

/// Everything the example looks at.
struct Example {
    life: Life,
    /// The week before, at its start.
    earlier: World,
    /// What the week before left behind.
    paid: Trace,
    /// The week, at its start and its end.
    before: World,
    after: World,
    supply: Supply,
    outcome: Outcome,
    team: usize,
    partner: usize,
    pair: usize,
    person: usize,
}

impl Example {
    fn live() -> Self {
        let life = quiet(3, |form| form.run.uncertainty = Uncertainty::Noise);
        let (team, partner) = (place(&life, TEAM), place(&life, PARTNER));
        let ends = [team.min(partner), team.max(partner)];
        let pair = life.setting.network.pairs.iter().position(|p| *p == ends);
        let mut world = life.world();
        let mut earlier = world.clone();
        let mut paid = Trace::default();
        for _ in 0..BEFORE {
            earlier = world.clone();
            paid = live(&life.scene(), &mut world);
        }
        let before = world.clone();
        live(&life.scene(), &mut world);
        // The state in the middle of the week: efforts are chosen, nothing is learnt yet.
        let middle = World {
            effort: world.effort.clone(),
            engaged: world.engaged.clone(),
            adoption: world.adoption.clone(),
            doses: world.doses,
            ..before.clone()
        };
        let supply = coordinate(&life.scene(), &middle);
        let structure = life.scene().structure(&middle);
        let outcome = results(&life.setting, &supply, &structure, 1.0);
        let kind = &life.today.people.cooperation;
        let person = life.setting.teams[team]
            .people
            .clone()
            .find(|&i| {
                matches!(before.adoption[i], Adoption::Adopted { .. })
                    && kind[i] == Cooperation::Conditional
            })
            .unwrap();
        Self {
            earlier,
            paid,
            before,
            after: world,
            supply,
            outcome,
            team,
            partner,
            pair: pair.unwrap(),
            person,
            life,
        }
    }
}

fn place(life: &Life, name: &str) -> usize {
    let organisation = default_organisation();
    let position = organisation.team(name).unwrap();
    let teams = &life.setting.network.teams;
    teams.iter().position(|team| *team == position).unwrap()
}

fn default_organisation() -> Organisation {
    crate::preset::scenario("default").unwrap().organisation
}

/// Expected payout and slope by hand: a jump at the threshold and three bends.
fn expected(curve: &crate::Curve, forecast: f64, sd: f64) -> (f64, f64) {
    let first = (1.0 - curve.threshold_pay) / (1.0 - curve.threshold);
    let second = (curve.maximum_pay - 1.0) / (curve.maximum - 1.0);
    let z = |kink: f64| (forecast - kink) / sd;
    let step = |kink: f64| sd * (z(kink) * normal_cdf(z(kink)) + normal_density(z(kink)));
    let (t, m) = (curve.threshold, curve.maximum);
    let mean =
        curve.threshold_pay * normal_cdf(z(t)) + first * step(t) + (second - first) * step(1.0)
            - second * step(m);
    let slope = curve.threshold_pay * normal_density(z(t)) / sd
        + first * normal_cdf(z(t))
        + (second - first) * normal_cdf(z(1.0))
        - second * normal_cdf(z(m));
    (mean, slope)
}

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

fn inputs(x: &Example, sheet: &mut Sheet) {
    let (i, k) = (x.person, x.team);
    let (people, world) = (&x.life.today.people, &x.before);
    let team = &x.life.setting.teams[k];
    sheet.head("What is given");
    let number = i - team.people.start + 1;
    sheet.said(
        "person",
        "of CRM",
        &format!("number {number} of {}", team.heads),
    );
    sheet.said("type", "drawn", "conditional cooperator");
    sheet.row("skill", "drawn; the team's mean is 1", world.skill[i]);
    sheet.row("g_i", "0.25·(1 − 0.5·experience)", people.pay_response[i]);
    sheet.row("fear", "start of the week", world.fear[i]);
    sheet.row("trust", "start of the week", world.trust[i]);
    sheet.row("practice", "start of the week", world.practice[i]);
    sheet.row("habit", "start of the week", world.habit[i]);
    let Adoption::Adopted { since } = world.adoption[i] else {
        panic!("the person has taken up the new way");
    };
    let week = format!("week {}", since + 1);
    sheet.said("took up the new way in", "", &week);
    let today = x.life.today.effort[i];
    let now = world.effort[i];
    sheet.row("o today", "solved for", today.own);
    sheet.row("h_in today", "solved for", today.inside);
    sheet.row("h_out today", "solved for", today.across);
    sheet.row("e today", "solved for", x.life.today.engaged[i]);
    sheet.row("o", "start of the week", now.own);
    sheet.row("h_in", "start of the week", now.inside);
    sheet.row("h_out", "start of the week", now.across);
    let hidden = x.life.today.hidden[i];
    sheet.row("μ_o", "solved for", hidden.own);
    sheet.row("μ_in", "solved for", hidden.inside);
    sheet.row("μ_out", "solved for", hidden.across);
    sheet.row(
        "clarity at CRM's hand-off",
        "start of the week",
        world.team_clarity[k],
    );
    sheet.row("belief of CRM", "start of the week", world.belief[k]);
    sheet.row("rivalry", "start of the week", world.climate.rivalry);
    sheet.row("usual help", "start of the week", world.usual_help);
    sheet.row("commitment", "start of the week", world.commitment.level);
    sheet.row(
        "adopted",
        "share of all people, start of the week",
        world.adopted(),
    );
    let seen = &world.perception[k];
    sheet.row("∂lnO/∂o", "as perceived", seen.output.own);
    sheet.row("∂lnO/∂h_in", "as perceived", seen.output.inside);
    sheet.row("∂lnI/∂h_out", "as perceived", seen.integration);
}

/// Phases 1 and 9 of the week before: a payout, and what it does to forecasts.
fn payout(x: &Example, sheet: &mut Sheet) {
    let (i, k) = (x.person, x.team);
    let plan = &x.life.setting.arms[3].plan;
    let seen = |now: f64, was: f64| (now - 0.6 * was) / 0.4;
    let (now, was) = (&x.before.forecast, &x.earlier.forecast);
    sheet.head("Week 39, phase 9: the third quarter is paid");
    let reached = [
        (Component::Own, "own", seen(now.own[i], was.own[i])),
        (Component::Team, "team", seen(now.team[k], was.team[k])),
        (Component::Joint, "joint", seen(now.joint, was.joint)),
        (
            Component::Feedback,
            "feedback",
            seen(now.feedback[i], was.feedback[i]),
        ),
    ];
    let mut multiple = 0.0;
    for (component, name, attainment) in reached {
        sheet.row(
            &format!("A_{name}"),
            "as measured over the quarter",
            attainment,
        );
        let pays = plan.terms[k].curve(component).pay(attainment);
        let weight = plan.weight(k, component);
        sheet.row(&format!("P(A_{name})"), "payout curve", pays);
        multiple += weight * pays;
    }
    sheet.row(
        "Σ w·P",
        "0.25·own + 0.15·team + 0.45·joint + 0.15·feedback",
        multiple,
    );
    let money = 82_000.0 * 13.0 / 52.0 * 0.08 * multiple;
    let cents = x.paid.payout.as_ref().unwrap().cents[i] as f64 / 100.0;
    assert!((money - cents).abs() < 0.005_000_1, "{money} {cents}");
    sheet.row("payout", "82,000 · 13/52 · 0.08 · Σ w·P, in cents", cents);
    sheet.head("Phase 1: forecasts");
    let update = |seen: f64, was: f64| 0.6 * was + 0.4 * seen;
    sheet.same(
        "own",
        "0.6·old + 0.4·A_own",
        update(reached[0].2, was.own[i]),
        now.own[i],
    );
    sheet.same(
        "team",
        "0.6·old + 0.4·A_team",
        update(reached[1].2, was.team[k]),
        now.team[k],
    );
    sheet.same(
        "joint",
        "0.6·old + 0.4·A_joint",
        update(reached[2].2, was.joint),
        now.joint,
    );
    let feedback = update(reached[3].2, was.feedback[i]);
    sheet.same(
        "feedback",
        "0.6·old + 0.4·A_feedback",
        feedback,
        now.feedback[i],
    );
}

/// Slopes of expected pay by measure: own, team, joint, feedback, each with its weight in it.
fn felt(x: &Example, sheet: &mut Sheet) -> [f64; 4] {
    let (i, k) = (x.person, x.team);
    let plan = &x.life.setting.arms[3].plan;
    let Forecast {
        own,
        team,
        joint,
        feedback,
        ..
    } = &x.before.forecast;
    sheet.head("Phase 2: pay felt");
    let curve = plan.terms[k].curve(Component::Joint);
    let sd = x.life.setting.constants.forecast_sd[Component::Joint as usize];
    for (name, kink) in [("z_t", 0.8), ("z_1", 1.0), ("z_m", 1.2)] {
        let z = sheet.row(name, &format!("(joint − {kink})/0.15"), (joint - kink) / sd);
        sheet.row(&format!("Φ({name})"), "", normal_cdf(z));
        if kink < 0.9 {
            sheet.row("φ(z_t)", "", normal_density(z));
        }
    }
    let how = "0.5·φ(z_t)/0.15 + 2.5·Φ(z_t) + 0·Φ(z_1) − 2.5·Φ(z_m)";
    let slope = expected(curve, *joint, sd).1;
    sheet.row("σ_joint", how, slope);
    let slope_of = |component: Component, forecast: f64| {
        let sd = x.life.setting.constants.forecast_sd[component as usize];
        plan.weight(k, component) * expected(plan.terms[k].curve(component), forecast, sd).1
    };
    let after = &x.after.felt.new;
    [
        sheet.same(
            "w·σ, own",
            "0.25·σ_own, s = 0.12",
            slope_of(Component::Own, own[i]),
            after.own[i].slope,
        ),
        sheet.same(
            "w·σ, team",
            "0.15·σ_team, s = 0.10",
            slope_of(Component::Team, team[k]),
            after.team[k].slope,
        ),
        sheet.same(
            "w·σ, joint",
            "0.45·σ_joint",
            0.45 * slope,
            after.joint[k].slope,
        ),
        sheet.same(
            "w·σ, feedback",
            "0.15·σ_feedback, s = 0.25",
            slope_of(Component::Feedback, feedback[i]),
            after.feedback[i].slope,
        ),
    ]
}

fn motive(x: &Example, sheet: &mut Sheet, slope: [f64; 4]) -> Effort {
    let (i, k) = (x.person, x.team);
    let (world, people) = (&x.before, &x.life.today.people);
    let seen = &world.perception[k];
    let everyone = x.life.setting.people() as f64;
    sheet.head("Phase 3: motive");
    let follow = (1.0 + 0.8 * (world.belief[k] - 1.0)).clamp(0.0, 2.0);
    let s = sheet.row(
        "s_i",
        "1·(1 + 0.8·(belief − 1))·trust",
        follow * world.trust[i],
    );
    let alone = sheet.row(
        "own KPI, alone",
        "0.08·0.6/0.76·(w·σ own)",
        0.08 * 0.6 / 0.76 * slope[0],
    );
    let through = 0.08 * 0.4 * slope[0];
    let team = 0.08 * slope[1] * (1.0 + 0.5 * s * 5.0);
    let both = sheet.row(
        "through the team's output",
        "0.08·0.4·(w·σ own) + 0.08·(w·σ team)·(1 + 0.5·s_i·5)",
        through + team,
    );
    let own = sheet.row(
        "own work",
        "skill·∂lnO/∂o·(through the team) + alone",
        world.skill[i] * seen.output.own * both + alone,
    );
    let inside = sheet.row(
        "help inside",
        "practice·∂lnO/∂h_in·(through the team)",
        world.practice[i] * seen.output.inside * both,
    );
    let rivalry = sheet.row(
        "rivalry's factor",
        "(1 − 0.4·rivalry)/(1 − 0.4·0.4)",
        (1.0 - 0.4 * world.climate.rivalry) / 0.84,
    );
    let clarity = sheet.row(
        "clarity's factor",
        "(clarity/0.5)^0.6",
        pow(world.team_clarity[k] / 0.5, 0.6),
    );
    let trust = sheet.row(
        "trust's factor",
        "(trust/0.45)^0.5",
        pow(world.trust[i] / 0.45, 0.5),
    );
    let fear = sheet.row(
        "fear's factor",
        "(1 − 0.75·fear)/(1 − 0.75·0.5)",
        (1.0 - 0.75 * world.fear[i]) / 0.625,
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
            "0.08·(w·σ joint)·forecast·(as it counts)·clarity's·trust's·fear's·(1 + 0.2·s_i·{})",
            everyone - 1.0
        ),
        joint * (1.0 + 0.2 * s * (everyone - 1.0)),
    );
    let feedback = sheet.row(
        "peer feedback",
        "0.08·0.12/usual help·(w·σ feedback)",
        0.08 * 0.12 / world.usual_help * slope[3],
    );
    let switching = sheet.row("switching", "0.02·1 partner·own work", 0.02 * own);
    let goal = sheet.row(
        "goal beyond money",
        "0.07·1·commitment·clarity·(as it counts)·practice·fear's",
        0.07 * world.commitment.level * world.team_clarity[k] * metric * world.practice[i] * fear,
    );
    let g = people.pay_response[i];
    let hidden = x.life.today.hidden[i];
    let total = Effort {
        own: hidden.own + g * own,
        inside: hidden.inside + g * inside,
        across: hidden.across + g * (world.practice[i] * shared + feedback - switching) + goal,
    };
    sheet.row("B_o", "μ_o + g_i·(own work)", total.own);
    sheet.row("B_in", "μ_in + g_i·(help inside)", total.inside);
    sheet.row(
        "B_out",
        "μ_out + g_i·(practice·joint + feedback − switching) + goal",
        total.across,
    );
    total
}

fn choice(x: &Example, sheet: &mut Sheet, motive: Effort) {
    let (i, k) = (x.person, x.team);
    let (world, after) = (&x.before, &x.after);
    let team = &x.life.setting.teams[k];
    sheet.head("Phase 4: choice");
    let mean = team
        .people
        .clone()
        .map(|i| world.effort[i].own)
        .sum::<f64>()
        / team.heads;
    let norm = sheet.row("norm", "CRM's mean o + 0.05", mean + 0.05);
    let right = [
        motive.own + 0.108 * norm,
        motive.inside,
        motive.across + 2.0 * world.habit[i],
    ];
    let [own, inside, across] = solve([1.108, 1.0, 3.0], 0.05, right);
    sheet.row(
        "best o",
        "1.108·o + 0.05·(h_in + h_out) = B_o + 0.108·norm",
        own,
    );
    sheet.row("best h_in", "h_in + 0.05·(o + h_out) = B_in", inside);
    sheet.row(
        "best h_out",
        "3·h_out + 0.05·(o + h_in) = B_out + 2·habit",
        across,
    );
    let most = 1.5 - 0.1 - after.doses.time;
    assert!(own + inside + across <= most);
    let step = |was: f64, best: f64| was + 0.25 * (best - was);
    let (was, now) = (world.effort[i], after.effort[i]);
    let how = "a quarter of the way";
    sheet.same("o", how, step(was.own, own), now.own);
    sheet.same("h_in", how, step(was.inside, inside), now.inside);
    sheet.same("h_out", how, step(was.across, across), now.across);
    let free = solve([1.108, 1.0, 1.0], 0.05, [right[0], right[1], motive.across])[2];
    sheet.row(
        "h_out without habit",
        "the same equations with 1·h_out and no habit",
        free,
    );
    let bend = solve([1.108, 1.0, 1.0], 0.05, [0.0, 0.0, 1.0])[2];
    let gain = sheet.row(
        "ΔU",
        "h_out²/2 ÷ (that solution for a right side of 0, 0, 1)",
        0.5 * free * free / bend,
    );
    let Adoption::Adopted { since } = world.adoption[i] else {
        panic!("the person has taken up the new way");
    };
    let weeks = (BEFORE - since) as f64;
    let hard = hardness(&x.life.setting.constants, weeks);
    sheet.row("hardness", &format!("1.5·(1 + {weeks}/13)^−0.32"), hard);
    let cost = sheet.row(
        "cost of entering",
        "0.003·hardness·(fear + 1 − clarity)",
        0.003 * hard * (world.fear[i] + 1.0 - world.team_clarity[k]),
    );
    let engaged = (1.0 - 0.3 * world.fear[i]) * logistic((gain - cost) / 0.01);
    sheet.same(
        "e",
        "(1 − 0.3·fear)·Λ((ΔU − cost)/0.01)",
        engaged,
        after.engaged[i],
    );
    sheet.same(
        "help given",
        "e·h_out",
        engaged * step(was.across, across),
        after.help(i),
    );
}

fn adoption(x: &Example, sheet: &mut Sheet) {
    let (world, after) = (&x.before, &x.after);
    sheet.head("Phase 5: adoption, for those of CRM who wait");
    let adopted = world.adopted();
    let hazard = |share: f64| (0.05 + 0.3 * share) / 4.345;
    let middle = sheet.row(
        "F in the middle of the week",
        "F + ½·(1 − F)·(0.05 + 0.3·F)/4.345",
        adopted + 0.5 * hazard(adopted) * (1.0 - adopted),
    );
    let bass = sheet.row("Bass", "(0.05 + 0.3·F)/4.345", hazard(middle));
    let open = sheet.row(
        "openness",
        "1.6 − 1.2·aversion",
        1.6 - 1.2 * world.climate.aversion,
    );
    let sponsor = sheet.row(
        "sponsor",
        "0.6 + 0.8·0.5·commitment",
        0.6 + 0.4 * world.commitment.level,
    );
    let expected = |felt: &crate::felt::Felt| felt.expected(&x.life.setting, x.team);
    let new = sheet.row(
        "expected multiple, new plan",
        "Σ w·E[P], mean of CRM",
        expected(&after.felt.new),
    );
    let old = sheet.row(
        "expected multiple, today's plan",
        "the same under today's plan",
        expected(&after.felt.old),
    );
    let change = 0.08 * (new - old);
    let loss = 1.0 + 0.95 * 2.0 * world.climate.aversion;
    let valued = if change < 0.0 { loss * change } else { change };
    let appeal = logistic(10.0 * valued + world.commitment.level);
    sheet.same(
        "pull",
        "Λ(10·Δ + 1·commitment), Δ = 0.08·(new − old), a loss times 1 + 1.9·aversion",
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
        "0.7·aversion²",
        0.7 * world.climate.aversion * world.climate.aversion,
    );
}

fn coordination(x: &Example, sheet: &mut Sheet) {
    let (world, after) = (&x.before, &x.after);
    let setting = &x.life.setting;
    sheet.head("Phase 6: the hand-off between CRM and Martech and IT");
    let given = |k: usize| {
        let people = setting.teams[k].people.clone();
        let practice = |i: usize| match after.adoption[i] {
            Adoption::Adopted { .. } => world.practice[i],
            Adoption::Waiting(_) => 1.0,
        };
        people.map(|i| practice(i) * after.help(i)).sum::<f64>() / (setting.teams[k].heads * 0.06)
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
    let start = sheet.row("S₀", "solved for", setting.quality.supply);
    let kept = sheet.row("continuity", "start of the week", world.climate.continuity);
    let supply = start * (one * other).sqrt() * (1.0 + knowledge) * kept;
    sheet.row("S", "S₀·√(H·H)·(1 + knowledge)·continuity", supply);
    let contact = supply * supply / (1.0 + supply * supply);
    sheet.row("f", "S²/(1 + S²)", contact);
    let structure =
        pow(world.climate.systems, 0.22) * pow(0.7 + 0.3 * 0.2, 0.05) * pow(0.7 + 0.3 * 0.5, 0.05);
    sheet.row(
        "structure, with a client-side lead",
        "0.75^0.22·(0.6 + 0.4·1)^0.19·(0.7 + 0.3·0.2)^0.05·(0.7 + 0.3·0.5)^0.05",
        structure,
    );
    let gained = |k: usize| {
        let people = setting.teams[k].people.clone();
        people
            .map(|i| world.trust[i] - x.life.today.people.trust[i])
            .sum::<f64>()
            / setting.teams[k].heads
    };
    let trust = 0.45 + 0.5 * (gained(x.team) + gained(x.partner));
    sheet.same(
        "trust at the hand-off",
        "0.45 + the mean of what both teams have gained",
        trust,
        x.supply.trust[x.pair],
    );
    let ceiling = structure * pow(world.clarity[x.pair], 0.18) * pow(0.4 + 0.6 * trust, 0.12);
    sheet.row(
        "Q",
        "structure·clarity^0.18·(0.4 + 0.6·trust)^0.12",
        ceiling,
    );
    let raw = pow(pow(contact, -4.0) + pow(ceiling, -4.0), -0.25);
    sheet.row("q before care", "(f⁻⁴ + Q⁻⁴)^(−1/4)", raw);
    let strength = |arm: usize, k: usize| setting.arms[arm].plan.counted[k];
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
    let care = |k: usize| exp(0.15 * (strength(0, k) - strength(3, k)));
    let care = 0.5 * (care(x.team) + care(x.partner));
    sheet.same(
        "care",
        "mean of exp(0.15·(today's − new)) of both",
        care,
        x.supply.care[x.pair],
    );
    sheet.same(
        "q",
        "care·(q before care)",
        (raw * care).min(1.0),
        x.outcome.handoffs[x.pair].quality,
    );
    sheet.row("q₀", "solved for, today's", setting.quality.across);
    sheet.row(
        "ε",
        "(q before care ÷ f)⁴·2·(1 − f)",
        pow(raw / contact, 4.0) * 2.0 * (1.0 - contact),
    );
}

fn outcome(x: &Example, sheet: &mut Sheet) {
    let (i, k) = (x.person, x.team);
    let (world, after, setting) = (&x.before, &x.after, &x.life.setting);
    let today = &x.life.today;
    sheet.head("Phase 7: results");
    let time = sheet.row(
        "the programme's hours",
        "(0.4 contact + 0.2·0.5 transparency)·commitment ÷ 40",
        (0.4 + 0.1) * world.commitment.level / 40.0,
    );
    assert!((time - after.doses.time).abs() < 1e-12);
    let noise = setting.environment.attribution_noise;
    let claim = |arm: usize, open: f64| {
        let worth = setting.arms[arm].plan.counted[k] * noise * (1.0 - 0.5 * open);
        worth / (1.0 + worth)
    };
    let claims = claim(3, after.doses.transparency) - claim(0, 0.0);
    sheet.same(
        "more claims of CRM",
        "x/(1 + x) − the same today, x = (pay for counts)·0.08·(1 − 0.5·transparency)",
        claims,
        x.supply.claims[k],
    );
    let change = |i: usize| {
        let more = after.effort[i].own - today.effort[i].own;
        more - 0.02 * (after.help(i) - today.help(i)) - time - claims * after.effort[i].own
    };
    let hours = sheet.row(
        "person's change of output hours",
        "(o − o today) − 0.02·(help − help today) − hours − claims·o",
        change(i),
    );
    let people = setting.teams[k].people.clone();
    let total: f64 = people.map(|i| world.skill[i] * change(i)).sum();
    let own = sheet.same(
        "CRM's own output",
        "1 + Σ skill·change ÷ (6·0.76)",
        1.0 + total / (6.0 * 0.76),
        x.supply.output[k],
    );
    let inside = x.outcome.inside[k].quality;
    sheet.row(
        "H inside CRM",
        "Σ practice·h_in ÷ (6·0.08)",
        x.supply.inside[k],
    );
    sheet.row(
        "q inside CRM",
        "S = 1.528·H through f and a ceiling of 1; 0.7 today",
        inside,
    );
    let smooth = 1.0 - 0.1 + 0.1 * inside / 0.7;
    let output = sheet.same(
        "O of CRM",
        "own output·(1 − 0.1 + 0.1·q inside/0.7)",
        own * smooth,
        x.outcome.output[k],
    );
    let path = setting
        .network
        .paths
        .iter()
        .position(|path| path.teams[0] == k)
        .unwrap();
    let (path, flow) = (&setting.network.paths[path], x.outcome.paths[path]);
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
        value *= pow(out, 0.35 / 4.0);
    }
    let claimed: f64 = path.teams.iter().map(|&team| x.supply.claims[team]).sum();
    value *= 1.0 - 0.3 * claimed / 4.0;
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
        value *= 1.0 - 0.07 + 0.07 * quality / setting.quality.across;
        works *= quality;
    }
    sheet.same(
        "CRM's journey",
        "0.15·Π O^(0.35/4)·(1 − 0.3·mean claims)·Π (1 − 0.07 + 0.07·q/q₀)",
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
    let earned = 0.889 * world.contribution + 0.111 * x.outcome.flow;
    sheet.same(
        "contribution",
        "0.889·last week's + 0.111·this week's work",
        earned,
        after.contribution,
    );
    kpis(x, sheet, hours, output);
}

fn kpis(x: &Example, sheet: &mut Sheet, hours: f64, output: f64) {
    let (i, k) = (x.person, x.team);
    let (after, setting) = (&x.after, &x.life.setting);
    let week = after
        .period
        .attainment(setting, &x.life.luck, &after.targets, BEFORE);
    sheet.head("Phase 8: what is counted this week");
    let own = 1.0 + 0.6 * hours / 0.76 + 0.4 * (output - 1.0) + 2.0 * x.supply.claims[k];
    sheet.same(
        "own KPI",
        "1 + 0.6·change/0.76 + 0.4·(O − 1) + 2·claims",
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
    let feedback = 1.0 + 0.12 * (after.help(i) / x.before.usual_help - 1.0);
    sheet.same(
        "feedback",
        "1 + 0.12·(help/usual help − 1)",
        feedback,
        week.feedback[i],
    );
}

fn learning(x: &Example, sheet: &mut Sheet) {
    let (i, k) = (x.person, x.team);
    let (world, after, today) = (&x.before, &x.after, &x.life.today);
    sheet.head("Phase 10: learning");
    let ease = sheet.row("ease", "1 − 0.7·rivalry", 1.0 - 0.7 * world.climate.rivalry);
    let (now, then) = (after.help(i), today.help(i));
    let target = sheet.row(
        "practice's target",
        "1 + 0.1·(help − today's)/(help + today's)",
        1.0 + 0.1 * (now - then) / (now + then),
    );
    let gap = target - world.practice[i];
    let pace = if gap > 0.0 {
        0.03 * ease * (1.0 + 0.5 * (0.5 - world.fear[i]))
    } else {
        0.02
    };
    sheet.same(
        "practice",
        "rate 0.03·ease·(1 + 0.5·(0.5 − fear)) up, 0.02 down",
        world.practice[i] + pace * gap,
        after.practice[i],
    );
    let habit = world.habit[i] + 0.27 * (after.effort[i].across - world.habit[i]);
    sheet.same("habit", "rate 0.27 toward h_out", habit, after.habit[i]);
    let surplus = sheet.row(
        "x",
        "H of its only partner, Martech and IT, less 1",
        x.supply.help[x.partner] - 1.0,
    );
    let start = sheet.row("trust today", "drawn", today.people.trust[i]);
    let felt =
        0.5 * surplus / (1.0 + surplus.abs()) + (0.22 * 0.5 + 0.18 * 0.4) * world.commitment.level;
    let target = sheet.row(
        "trust's target",
        "today's + (1 − today's)·(0.5·x/(1 + x) + 0.22·transparency + 0.18·contact)",
        (start + (1.0 - start) * felt).clamp(0.0, 1.0),
    );
    let gap = target - world.trust[i];
    let pace = if gap > 0.0 { 0.02 * ease } else { 0.05 };
    sheet.same(
        "trust",
        "rate 0.02·ease up, 0.05 down",
        world.trust[i] + pace * gap,
        after.trust[i],
    );
    let (start, setback) = (today.people.fear[i], after.setback);
    sheet.row("setback", "after this week's 0.96", setback);
    let target = sheet.row(
        "fear's target",
        "today's·(1 + 0.6·setback·(1 − today's))",
        start * (1.0 + 0.6 * setback * (1.0 - start)),
    );
    sheet.same(
        "fear",
        "rate 0.03",
        world.fear[i] + 0.03 * (target - world.fear[i]),
        after.fear[i],
    );
    let belief = 0.9 * world.belief[k] + 0.1 * (1.0 + surplus);
    sheet.same(
        "belief of CRM",
        "0.9·old + 0.1·H of the partner",
        belief,
        after.belief[k],
    );
    let roles = sheet.row("roles", "start of the week", world.climate.roles);
    let target = sheet.row(
        "clarity's target",
        "0.5·continuity + (1 − 0.5·continuity)·(0.7·roles + 0.15)",
        {
            let start = 0.5 * world.climate.continuity;
            start + (1.0 - start) * (0.7 * roles + 0.15)
        },
    );
    let clarity = world.clarity[x.pair];
    sheet.same(
        "clarity",
        "rate 0.04",
        clarity + 0.04 * (target - clarity),
        after.clarity[x.pair],
    );
    let known = world.knowledge[x.pair];
    let hours = 0.4 * world.commitment.level;
    let known = known + 0.005 * hours * (1.0 - known) - 0.004 * known;
    sheet.same(
        "knowledge",
        "+ 0.005·0.4·commitment·(1 − knowledge) − 0.004·knowledge",
        known,
        after.knowledge[x.pair],
    );
    let people = x.life.setting.people();
    let mean = (0..people).map(|i| after.help(i)).sum::<f64>() / people as f64;
    sheet.row("everyone's mean help", "", mean);
    sheet.same(
        "usual help",
        "rate 0.1",
        world.usual_help + 0.1 * (mean - world.usual_help),
        after.usual_help,
    );
    climate(x, sheet);
}

fn climate(x: &Example, sheet: &mut Sheet) {
    let (world, after) = (&x.before.climate, &x.after.climate);
    let rivalry = world.rivalry - 0.006 * world.rivalry;
    sheet.same(
        "rivalry",
        "rate 0.006 toward 0 under a joint goal",
        rivalry,
        after.rivalry,
    );
    let roles = world.roles - 0.1 * (1.0 - 0.5) / 52.0 * world.roles;
    sheet.same(
        "roles",
        "− 0.1·1 channel·(1 − upkeep 0.5)/52·roles",
        roles,
        after.roles,
    );
    sheet.same(
        "aversion",
        "no communication: as it was",
        world.aversion,
        after.aversion,
    );
    sheet.head("Phases 11 and 12");
    let i = x.person;
    let usual = -crate::real::ln(0.85) / 52.0;
    sheet.row("usual hazard of leaving", "−ln(1 − 0.15)/52", usual);
    let unfair = sheet.row(
        "unfairness",
        "judged at the last payout, share of base",
        x.before.unfairness[i],
    );
    let overload = sheet.row(
        "overload",
        "noted last week, in weeks",
        x.before.overload[i],
    );
    sheet.row(
        "person's hazard",
        "usual·exp(4·unfairness + 4·overload)",
        usual * exp((4.0 * (unfair + overload)).min(2.0)),
    );
    let money = 30e6 / 52.0 * (x.after.contribution - 1.0) - 330_000.0 / 52.0;
    sheet.row(
        "the week's result",
        "30,000,000/52·(contribution − 1) − 330,000/52",
        money,
    );
    sheet.row(
        "commitment",
        "result seen above the start: moves 0.03 of the way to 1",
        x.after.commitment.level,
    );
}

fn example() -> String {
    let x = Example::live();
    let mut sheet = Sheet(String::new());
    inputs(&x, &mut sheet);
    payout(&x, &mut sheet);
    let slopes = felt(&x, &mut sheet);
    let motive = motive(&x, &mut sheet, slopes);
    choice(&x, &mut sheet, motive);
    adoption(&x, &mut sheet);
    coordination(&x, &mut sheet);
    outcome(&x, &mut sheet);
    learning(&x, &mut sheet);
    sheet.0
}

#[test]
fn the_worked_example_is_what_the_model_does() {
    let example = example();
    let block = DOCUMENT
        .split_once("<!-- example: generated")
        .and_then(|(_, rest)| rest.split_once("-->\n"))
        .and_then(|(_, rest)| rest.split_once("\n<!-- end of example -->"));
    assert!(
        block.is_some_and(|(held, _)| held == example),
        "docs/model.md should hold this between its comments on example:\n{example}"
    );
}
