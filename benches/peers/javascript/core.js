// The core of Tandem in JavaScript with typed arrays: one future at a time, a column of numbers for each state, one function
// for each phase. It runs in a browser's worker and under Node, and needs no package.
//
// Columns are in single precision, as Tandem's lanes are. In double precision are the terms of the plans and what is paid,
// since pay is counted to the cent, what is seen of each week, and every number outside a column, as JavaScript has it.
//
// It follows docs/model.md: Initialisation (people of a future, hidden motives), phases 1 to 4 (forecast, pay felt, motive,
// choice with engagement), 6 to 9 (coordination, results, measurement, pay) and what phase 10 says of perceived worth, habit,
// trust, belief and usual help. What it leaves out, and how it is checked, stands in ../README.md.

import { Chance } from "./chance.js";

const SEED = 1;

const QUARTER_WEEKS = 13;
const YEAR_WEEKS = 52;
const LEVEL_WEEKS = 26; // over which results are averaged
const TRUST_SPREAD = 0.08;
const FEAR_SPREAD = 0.08;
const ABILITY_SPREAD = 0.15;
const EXPERIENCE_SPREAD = 0.25;
const [CONDITIONAL, FREE_RIDER, HUMP_SHAPED, UNCONDITIONAL] = [0, 1, 2, 3];
const REGARD = [1, 0, 0.6, 1.2];
const HALVINGS = 30;
const LEAST_HELP = 0.05;
const LEAST_CONTACT = 1e-6;
const LEAST_OUTPUT = 1e-3;
const MISTRUST = 0.4; // what no trust at all leaves of the ceiling, before its exponent
const REFERENCE_TRUST = 0.45;
const REFERENCE_FEAR = 0.5;
const REFERENCE_RIVALRY = 0.4;
const REFERENCE_CLARITY = 0.5;
const MEASURES = ["own", "team", "firm", "joint", "feedback"];
const LEVELS = ["contribution", "collaboration", "integrated", "trust"];

// Mathematics

function clamp(x, low, high) {
  return x < low ? low : x > high ? high : x;
}

function normalDensity(z) {
  return Math.exp(-0.5 * z * z) * 0.3989422804014327;
}

// Φ by a Chebyshev fit to erfc, good to 1.2e-7 of its value (Numerical Recipes, erfcc).
function normalCdf(z) {
  const x = Math.abs(z) * Math.SQRT1_2;
  const t = 1 / (1 + 0.5 * x);
  const high = 0.27886807 + t * (-1.13520398 + t * (1.48851587 + t * (-0.82215223 + t * 0.17087277)));
  const fit = -1.26551223 + t * (1.00002368 + t * (0.37409196 + t * (0.09678418 + t * (-0.18628806 + t * high))));
  const tail = 0.5 * t * Math.exp(-x * x + fit);
  return z >= 0 ? 1 - tail : tail;
}

// Inverse of the symmetric matrix with this diagonal and equal entries off it, as its six different entries.
function inverse(a, b, c, off) {
  const determinant = a * b * c + 2 * off ** 3 - off * off * (a + b + c);
  return {
    aa: (b * c - off * off) / determinant,
    bb: (a * c - off * off) / determinant,
    cc: (a * b - off * off) / determinant,
    ab: (off * off - off * c) / determinant,
    ac: (off * off - off * b) / determinant,
    bc: (off * off - off * a) / determinant,
  };
}

class Curve {
  constructor({ threshold, threshold_pay, maximum, maximum_pay }) {
    this.threshold = threshold;
    this.thresholdPay = threshold_pay;
    this.maximum = maximum;
    this.maximumPay = maximum_pay;
    this.first = (1 - threshold_pay) / (1 - threshold);
    this.second = (maximum_pay - 1) / (maximum - 1);
  }

  pay(attainment) {
    if (attainment < this.threshold) return 0;
    if (attainment < 1) return this.thresholdPay + this.first * (attainment - this.threshold);
    if (attainment < this.maximum) return 1 + this.second * (attainment - 1);
    return this.maximumPay;
  }

  slope(forecast, sd) {
    const z = (forecast - this.threshold) / sd;
    return (
      (this.thresholdPay * normalDensity(z)) / sd +
      this.first * normalCdf(z) +
      (this.second - this.first) * normalCdf((forecast - 1) / sd) -
      this.second * normalCdf((forecast - this.maximum) / sd)
    );
  }
}

// What does not differ between futures

class Plan {
  constructor(option) {
    this.bonus = Float64Array.from(option.terms, (terms) => terms.bonus);
    this.weight = {};
    this.pays = {};
    for (const measure of MEASURES) {
      this.weight[measure] = Float64Array.from(option.terms, (terms) => terms.weights[measure]);
      this.pays[measure] = this.weight[measure].some((weight) => weight > 0);
    }
    this.curve = new Curve(option.curve);
    this.goal = option.goal && { end: option.goal[0], weeks: option.goal[1] };
    this.payFrom = option.pay_from;
  }
}

export class Model {
  constructor(order) {
    const c = order.constants;
    Object.assign(this, { c, week: order.week, culture: order.culture, quality: order.quality });
    Object.assign(this, { weeks: order.weeks, dates: order.dates, foresight: order.foresight });
    this.correction = order.correction;
    this.observability = order.observability;
    this.plans = order.options.map((option) => new Plan(option));
    this.layTeams(order.teams);
    this.layJourneys(order.journeys, order.pairs);
    this.normPressure = c.norm_pressure * order.observability;
    this.rivalry = c.effort_cost * c.effort_rivalry;
    this.ownCurvature = c.effort_cost + this.normPressure;
    this.withHabit = inverse(this.ownCurvature, c.effort_cost, c.effort_cost + c.habit_pull, this.rivalry);
    this.withoutHabit = inverse(this.ownCurvature, c.effort_cost, c.effort_cost, this.rivalry);
    this.clear = (this.culture.clarity / REFERENCE_CLARITY) ** c.clarity_power;
    this.ease = 1 - c.rivalry_drag * this.culture.rivalry;
  }

  layTeams(teams) {
    const { c, culture } = this;
    const of = (value) => Float32Array.from(teams, value);
    this.teams = teams.length;
    this.heads = of((team) => team.heads);
    this.first = new Int32Array(teams.length + 1);
    teams.forEach((team, k) => (this.first[k + 1] = this.first[k] + team.heads));
    this.people = this.first[teams.length];
    this.base = Float64Array.from(teams, (team) => team.base);
    for (const name of ["control", "experience", "switching"]) this[name] = of((team) => team[name]);
    this.insideWorth = of((team) => team.inside_worth);
    this.trustDrift = of((team) => team.trust_drift);
    this.motiveDrift = [0, 1, 2].map((effort) => of((team) => team.motive[effort]));
    const rivalry = (1 - c.rivalry_response * culture.rivalry) / (1 - c.rivalry_response * REFERENCE_RIVALRY);
    this.openness = of((team) => rivalry * team.candour);
    this.mates = this.heads.map((heads) => (heads - 1) / (1 + (heads - 1) / c.circle));
  }

  layJourneys(journeys, pairs) {
    this.journeys = journeys;
    this.one = Int32Array.from(pairs, (pair) => pair[0]);
    this.other = Int32Array.from(pairs, (pair) => pair[1]);
    this.pairs = pairs.length;
    this.partners = new Float32Array(this.teams);
    for (const pair of pairs) for (const team of pair) this.partners[team] += 1;
  }

  contact(supply) {
    if (this.c.steepness === 2) return (supply * supply) / (1 + supply * supply);
    return 1 / (1 + Math.exp(-this.c.steepness * Math.log(supply)));
  }

  // Phase 6: quality of a hand-off, and its elasticity in supply.
  handOff(supply, ceiling, at, quality, response) {
    const contact = Math.max(this.contact(supply), LEAST_CONTACT);
    const f2 = contact * contact;
    const q2 = ceiling * ceiling;
    const works = 1 / Math.sqrt(Math.sqrt(1 / (f2 * f2) + 1 / (q2 * q2)));
    const ratio = (works * works) / f2;
    quality[at] = Math.min(works, 1);
    response[at] = ratio * ratio * this.c.steepness * (1 - contact);
  }

  engagement(help, fear) {
    const { c } = this;
    const gain = help > 0 ? (0.5 * help * help) / this.withoutHabit.cc : 0;
    const cost = c.entry_cost * (fear + 1 - this.culture.clarity);
    return (1 - c.fear_toll * fear) / (1 + Math.exp((cost - gain) / c.entry_spread));
  }
}

// Chance of one future, the same under every option (phases 7 and 8)

class Luck {
  constructor(model) {
    const periods = model.weeks / QUARTER_WEEKS;
    this.market = new Float32Array(model.weeks);
    this.team = new Float32Array(model.weeks * model.teams);
    this.pair = new Float32Array(model.weeks * model.pairs);
    this.state = new Float32Array(Math.max(1, model.teams, model.pairs));
    this.error = {};
    for (const measure of MEASURES) {
      const each = { own: model.people, feedback: model.people, team: model.teams, firm: 1, joint: 1 }[measure];
      this.error[measure] = new Float32Array(periods * each);
    }
  }

  draw(model, chance) {
    const { c } = model;
    this.remember(model, chance, c["noise.market"], this.market, 1);
    this.remember(model, chance, c["noise.team"], this.team, model.teams);
    this.remember(model, chance, c["noise.handoff"], this.pair, model.pairs);
    for (const measure of MEASURES) {
      const error = this.error[measure];
      const sd = c[`noise.measurement.${measure}`];
      for (let i = 0; i < error.length; i++) error[i] = sd * chance.normal();
    }
  }

  // Multipliers with mean 1 that remember last week, from their stationary law on.
  remember(model, chance, sd, values, count) {
    const { state } = this;
    const memory = model.c["noise.memory"];
    const fresh = Math.sqrt(1 - memory * memory);
    for (let i = 0; i < count; i++) state[i] = chance.normal();
    for (let at = 0; at < values.length; at += count) {
      for (let i = 0; i < count; i++) {
        state[i] = memory * state[i] + fresh * chance.normal();
        values[at + i] = Math.exp(sd * (state[i] - 0.5 * sd));
      }
    }
  }
}

// Slopes of expected pay with weight and bonus in them (phase 2)

class Felt {
  constructor(model) {
    for (const measure of ["own", "feedback"]) this[measure] = new Float32Array(model.people);
    for (const measure of ["team", "firm", "joint"]) this[measure] = new Float32Array(model.teams);
  }

  feel(model, plan, forecast) {
    for (const measure of MEASURES) {
      this[measure].fill(0);
      if (plan.pays[measure]) this.expect(model, plan, measure, forecast[measure]);
    }
  }

  expect(model, plan, measure, forecast) {
    const { first } = model;
    const sd = model.c[`forecast_sd.${measure}`];
    const slopes = this[measure];
    const byPerson = slopes.length === model.people;
    for (let k = 0; k < model.teams; k++) {
      const weight = plan.weight[measure][k] * plan.bonus[k];
      const last = byPerson ? first[k + 1] : k + 1;
      for (let i = byPerson ? first[k] : k; i < last; i++) {
        slopes[i] = weight * plan.curve.slope(forecast[forecast.length === 1 ? 0 : i], sd);
      }
    }
  }
}

class Forecast {
  constructor(model) {
    for (const measure of ["own", "feedback"]) this[measure] = new Float32Array(model.people).fill(1);
    this.team = new Float32Array(model.teams).fill(1);
    this.firm = new Float32Array(1).fill(1);
    this.joint = new Float32Array(1).fill(1);
  }
}

// What each team takes its efforts to change (phase 10)

class Perception {
  constructor(model) {
    for (const name of ["output", "share", "value", "integration"]) this[name] = new Float32Array(model.teams);
  }

  set(other) {
    for (const name of ["output", "share", "value", "integration"]) this[name].set(other[name]);
  }

  follow(seen, rate) {
    for (const name of ["output", "share", "value", "integration"]) {
      const now = this[name];
      const toward = seen[name];
      for (let k = 0; k < now.length; k++) now[k] += rate * (toward[k] - now[k]);
    }
  }
}

// Hand-offs and results of a week, and what they say of the worth of effort

class Outcome {
  constructor(model) {
    const of = (count) => new Float32Array(count);
    for (const name of ["output", "logOutput", "help", "inside", "insideQuality", "insideResponse", "gained"]) {
      this[name] = of(model.teams);
    }
    for (const name of ["quality", "response"]) this[name] = of(model.pairs);
    for (const name of ["flow", "integrated"]) this[name] = of(model.journeys.length);
    this.seen = new Perception(model);
    this.allFlow = 1;
    this.allIntegrated = 1;
  }

  travel(model, market) {
    const { quality, logOutput } = this;
    const { worth, across, reference } = model.quality;
    const stake = worth / reference;
    this.allFlow = 0;
    this.allIntegrated = 0;
    for (let j = 0; j < model.journeys.length; j++) {
      const { volume, worth: today, teams, pairs } = model.journeys[j];
      let effort = 0;
      for (let t = 0; t < teams.length; t++) effort += logOutput[teams[t]];
      let flow = today * market * Math.exp((model.c.output_elasticity / teams.length) * effort);
      let integrated = volume;
      for (let p = 0; p < pairs.length; p++) {
        flow *= 1 + stake * (quality[pairs[p]] - across);
        integrated *= quality[pairs[p]];
      }
      this.flow[j] = flow;
      this.integrated[j] = integrated;
      this.allFlow += flow;
      this.allIntegrated += integrated;
    }
  }

  perceive(model) {
    const { seen, quality, response } = this;
    const { worth, across, reference, inside } = model.quality;
    for (let k = 0; k < model.teams; k++) {
      const atStake = (model.insideWorth[k] * this.insideQuality[k]) / inside;
      const given = model.heads[k] * model.week.inside * Math.max(this.inside[k], LEAST_HELP);
      seen.output[k] = ((atStake / (1 - model.insideWorth[k] + atStake)) * this.insideResponse[k]) / given;
      seen.share[k] = seen.value[k] = seen.integration[k] = 0;
    }
    const stake = worth / reference;
    for (let j = 0; j < model.journeys.length; j++) {
      const { teams, pairs } = model.journeys[j];
      const part = this.flow[j] / this.allFlow;
      const integrated = this.integrated[j] / this.allIntegrated;
      for (let t = 0; t < teams.length; t++) seen.share[teams[t]] += (model.c.output_elasticity * part) / teams.length;
      for (let p = 0; p < pairs.length; p++) {
        const pair = pairs[p];
        const value = (stake * quality[pair]) / (1 + stake * (quality[pair] - across));
        this.credit(model, model.one[pair], pair, value * part, integrated);
        this.credit(model, model.other[pair], pair, value * part, integrated);
      }
    }
  }

  // A journey's part that hangs on the help of team k, one of the two sides of a pair.
  credit(model, k, pair, value, integrated) {
    const given = model.heads[k] * model.week.across * Math.max(this.help[k], LEAST_HELP);
    const half = (0.5 * this.response[pair]) / given;
    this.seen.value[k] += half * value;
    this.seen.integration[k] += half * integrated;
  }
}

// People of one future and today solved for them (Initialisation)

class People {
  constructor(model) {
    const names = ["payResponse", "trust", "fear", "fearFactor", "skill", "outlook", "own", "inside", "across", "engaged"];
    for (const name of [...names, "help"]) this[name] = new Float32Array(model.people);
    this.kind = new Uint8Array(model.people);
    this.hidden = [0, 1, 2].map(() => new Float32Array(model.people));
    this.paid = [0, 1, 2].map(() => new Float32Array(model.people));
    this.responses = new Float32Array(4).fill(1);
    this.felt = new Felt(model);
    this.onTarget = new Forecast(model);
    this.perception = Model.perceivedToday(model);
  }

  draw(model, chance) {
    const { c, culture, first } = model;
    const dared = 1 - c.fear_response * REFERENCE_FEAR;
    const kept = Math.sqrt((1 - c.forecast_memory) / (1 + c.forecast_memory));
    for (let k = 0; k < model.teams; k++) {
      const mean = model.experience[k];
      const spread = Math.min(EXPERIENCE_SPREAD, mean, 1 - mean);
      let skills = 0;
      for (let i = first[k]; i < first[k + 1]; i++) {
        const experience = mean + spread * (2 * chance.uniform() - 1);
        const kind = chance.uniform();
        this.kind[i] = kind < 0.5 ? CONDITIONAL : kind < 0.8 ? FREE_RIDER : kind < 0.95 ? HUMP_SHAPED : UNCONDITIONAL;
        this.payResponse[i] = c.pay_response * (1 - c.experience_damping * experience);
        this.trust[i] = clamp(culture.trust + TRUST_SPREAD * chance.normal(), 0.02, 0.98);
        this.fear[i] = clamp(culture.fear + FEAR_SPREAD * chance.normal(), 0.02, 0.98);
        this.fearFactor[i] = (1 - c.fear_response * this.fear[i]) / dared;
        this.skill[i] = Math.max(0.2, 1 + ABILITY_SPREAD * chance.normal());
        this.outlook[i] = 1 + kept * c["noise.measurement.own"] * chance.normal();
        skills += this.skill[i];
      }
      for (let i = first[k]; i < first[k + 1]; i++) this.skill[i] *= model.heads[k] / skills;
    }
  }

  // Today's efforts, and the hidden motives that explain them.
  settle(model) {
    const { paid } = this;
    this.felt.feel(model, model.plans[0], this.onTarget);
    for (let k = 0; k < model.teams; k++) {
      payPull(model, k, this, this.felt, this.onTarget, this.perception, this.responses, this.trust, model.week.across, paid);
      this.deviate(model, k);
      const mean = this.meanHelp(model, k);
      for (let i = model.first[k]; i < model.first[k + 1]; i++) this.explain(model, k, i, mean);
    }
  }

  // How far each person's efforts lie from the team's means.
  deviate(model, k) {
    const first = model.first[k];
    const last = model.first[k + 1];
    const a = model.withoutHabit;
    const [own, inside, across] = this.paid;
    const spread = (i) => model.c.type_spread * REGARD[this.kind[i]];
    let meanOwn = 0;
    let meanInside = 0;
    let meanAcross = 0;
    for (let i = first; i < last; i++) {
      meanOwn += own[i] / model.heads[k];
      meanInside += inside[i] / model.heads[k];
      meanAcross += (across[i] + spread(i)) / model.heads[k];
    }
    for (let i = first; i < last; i++) {
      const x = own[i] - meanOwn;
      const y = inside[i] - meanInside;
      const z = across[i] + spread(i) - meanAcross;
      this.own[i] = Math.max(0, model.week.own + a.aa * x + a.ab * y + a.ac * z);
      this.inside[i] = Math.max(0, model.week.inside + a.ab * x + a.bb * y + a.bc * z);
      this.across[i] = a.ac * x + a.bc * y + a.cc * z;
    }
  }

  // The mean help of those who engage that gives today's.
  meanHelp(model, k) {
    let low = -2;
    let high = 2;
    for (let halving = 0; halving < HALVINGS; halving++) {
      const middle = 0.5 * (low + high);
      let given = 0;
      for (let i = model.first[k]; i < model.first[k + 1]; i++) {
        const across = middle + this.across[i];
        if (across > 0) given += across * model.engagement(across, this.fear[i]);
      }
      if (given < model.week.across * model.heads[k]) low = middle;
      else high = middle;
    }
    return 0.5 * (low + high);
  }

  explain(model, k, i, mean) {
    const { c, rivalry } = model;
    const own = this.own[i];
    const inside = this.inside[i];
    const across = Math.max(0, mean + this.across[i]);
    this.across[i] = across;
    this.engaged[i] = model.engagement(across, this.fear[i]);
    this.help[i] = this.engaged[i] * across;
    const norm = model.week.own + c.norm_margin;
    const motives = [
      model.ownCurvature * own + rivalry * (inside + across) - model.normPressure * norm,
      c.effort_cost * inside + rivalry * (own + across),
      c.effort_cost * across + rivalry * (own + inside),
    ];
    for (let effort = 0; effort < 3; effort++) {
      this.hidden[effort][i] = motives[effort] - this.paid[effort][i] + model.motiveDrift[effort][k];
    }
  }
}

Model.perceivedToday = function (model) {
  const { quality, c } = model;
  const today = new Outcome(model);
  const ceiling = quality.ceiling * (MISTRUST + (1 - MISTRUST) * model.culture.trust) ** c.trust_ceiling_power;
  today.help.fill(1);
  today.inside.fill(1);
  for (let p = 0; p < model.pairs; p++) model.handOff(quality.supply, ceiling, p, today.quality, today.response);
  for (let k = 0; k < model.teams; k++) {
    model.handOff(quality.inside_supply, 1, k, today.insideQuality, today.insideResponse);
  }
  today.travel(model, 1);
  today.perceive(model);
  return today.seen;
};

// Phase 3: what pay pulls the people of team k toward each effort, as they feel it.
function payPull(model, k, people, felt, forecast, perception, responses, trust, usualHelp, pull) {
  const { c } = model;
  const { kind, skill, payResponse, fearFactor } = people;
  const { own: ownSlope, feedback: feedbackSlope } = felt;
  const [ownPull, insidePull, acrossPull] = pull;
  const mates = model.mates[k];
  const others = model.people - model.heads[k];
  const team = felt.team[k];
  const firm = felt.firm[k] * perception.share[k];
  const firmAcross = felt.firm[k] * perception.value[k] * model.foresight;
  const jointPaid = felt.joint[k] * forecast.joint[0] * perception.integration[k];
  const joint = jointPaid * model.foresight * model.openness[k] * model.clear;
  const alone = model.control[k] / model.week.own;
  const around = 1 - model.control[k];
  const ownWorth = 1 / (model.heads[k] * model.week.own);
  const insideWorth = perception.output[k];
  const noticed = c.feedback_reliability / usualHelp;
  const switching = model.switching[k];
  const pressure = c.peer_pressure * model.observability;
  const { regard_inside, regard_across, trust_power, stake_damping } = c;
  for (let i = model.first[k]; i < model.first[k + 1]; i++) {
    const regard = REGARD[kind[i]] * responses[kind[i]] * trust[i];
    const inside = 1 + (regard * regard_inside + pressure) * mates;
    const everyone = inside + regard * regard_across * others;
    const through = team * inside + firm * everyone + around * ownSlope[i];
    const own = skill[i] * ownWorth * through + alone * ownSlope[i];
    const help = insideWorth * through;
    let across = firmAcross * everyone + noticed * feedbackSlope[i] - switching * own;
    if (joint !== 0) across += joint * everyone * fearFactor[i] * (trust[i] / REFERENCE_TRUST) ** trust_power;
    ownPull[i] = (payResponse[i] * own) / (1 + stake_damping * Math.abs(own));
    insidePull[i] = (payResponse[i] * help) / (1 + stake_damping * Math.abs(help));
    acrossPull[i] = (payResponse[i] * across) / (1 + stake_damping * Math.abs(across));
  }
}

// The state of one future under one option: what the weeks change

class World {
  constructor(model) {
    for (const name of ["own", "inside", "across", "engaged", "help", "habit", "trust", "hours"]) {
      this[name] = new Float32Array(model.people);
    }
    this.multiple = new Float64Array(model.people);
    this.belief = new Float32Array(model.teams);
    this.received = new Float32Array(model.teams);
    this.responses = new Float32Array(4);
    this.pull = [0, 1, 2].map(() => new Float32Array(model.people));
    this.best = new Float32Array(3);
    this.perception = new Perception(model);
    this.forecast = new Forecast(model);
    this.felt = new Felt(model);
    this.period = new Forecast(model);
    this.outcome = new Outcome(model);
    this.levels = LEVELS.map(() => new Float64Array(model.weeks));
    this.paid = new Float64Array(model.weeks / QUARTER_WEEKS);
  }

  start(model, people) {
    for (const name of ["own", "inside", "across", "engaged", "help", "trust"]) this[name].set(people[name]);
    this.habit.set(people.across);
    this.belief.fill(1);
    this.perception.set(people.perception);
    this.usualHelp = model.week.across;
    this.contribution = 1;
    this.forecast.own.set(people.outlook);
    for (const measure of ["team", "firm", "joint"]) this.forecast[measure].fill(1);
    const { feedback } = this.forecast;
    for (let i = 0; i < feedback.length; i++) {
      feedback[i] = 1 + model.c.feedback_reliability * (people.help[i] / model.week.across - 1);
    }
  }

  live(model, people, luck, option) {
    this.start(model, people);
    for (let week = 0; week < model.weeks; week++) {
      if (week % QUARTER_WEEKS === 0) this.feelPay(model, option, week);
      this.choose(model, people);
      this.coordinate(model, people, luck, week);
      this.earn(model, luck, week);
      this.measure(model, luck, week);
      if ((week + 1) % QUARTER_WEEKS === 0) this.pay(model, luck, (week + 1) / QUARTER_WEEKS - 1);
      this.learn(model, people);
      this.observe(model, week);
    }
  }

  // Phase 2, at the start of a period.
  feelPay(model, option, week) {
    this.plan = week >= option.payFrom ? option : model.plans[0];
    this.felt.feel(model, this.plan, this.forecast);
    for (const measure of MEASURES) this.period[measure].fill(0);
    this.path = 0;
  }

  // Phases 3 and 4.
  choose(model, people) {
    const { c, first, normPressure, withHabit: a, withoutHabit: bare } = model;
    const { own, inside, across, engaged, help, habit, best } = this;
    const [hiddenOwn, hiddenInside, hiddenAcross] = people.hidden;
    const [pullOwn, pullInside, pullAcross] = this.pull;
    const { habit_pull, effort_step } = c;
    const most = c.intensity_limit - model.week.meetings;
    for (let k = 0; k < model.teams; k++) {
      this.respond(c, k);
      const { felt, forecast, perception, responses, trust, usualHelp } = this;
      payPull(model, k, people, felt, forecast, perception, responses, trust, usualHelp, this.pull);
      let sum = 0;
      for (let i = first[k]; i < first[k + 1]; i++) sum += own[i];
      const norm = normPressure * (sum / model.heads[k] + c.norm_margin);
      for (let i = first[k]; i < first[k + 1]; i++) {
        const x = hiddenOwn[i] + pullOwn[i] + norm;
        const y = hiddenInside[i] + pullInside[i];
        const bareAcross = hiddenAcross[i] + pullAcross[i];
        const z = bareAcross + habit_pull * habit[i];
        let bestOwn = a.aa * x + a.ab * y + a.ac * z;
        let bestInside = a.ab * x + a.bb * y + a.bc * z;
        let bestAcross = a.ac * x + a.bc * y + a.cc * z;
        if (bestOwn < 0 || bestInside < 0 || bestAcross < 0) {
          atCorner(model, x, y, z, best);
          [bestOwn, bestInside, bestAcross] = best;
        }
        const total = bestOwn + bestInside + bestAcross;
        const scale = total > most ? most / total : 1;
        own[i] += effort_step * (scale * bestOwn - own[i]);
        inside[i] += effort_step * (scale * bestInside - inside[i]);
        across[i] += effort_step * (scale * bestAcross - across[i]);
        engaged[i] = model.engagement(bare.ac * x + bare.bc * y + bare.cc * bareAcross, people.fear[i]);
        help[i] = engaged[i] * across[i];
      }
    }
  }

  // How each type answers to what team k believes of others' help.
  respond(c, k) {
    const belief = this.belief[k];
    this.responses[CONDITIONAL] = clamp(1 + c.reciprocity * (belief - 1), 0, 2);
    this.responses[HUMP_SHAPED] = clamp(1 + c.reciprocity * (Math.min(belief, 3 - belief) - 1), 0, 2);
    this.responses[FREE_RIDER] = this.responses[UNCONDITIONAL] = 1;
  }

  // Phase 6.
  coordinate(model, people, luck, week) {
    const { c, first, quality } = model;
    const { own, inside, help, trust, hours, outcome } = this;
    for (let k = 0; k < model.teams; k++) {
      let output = 0;
      let given = 0;
      let givenInside = 0;
      let gained = 0;
      for (let i = first[k]; i < first[k + 1]; i++) {
        hours[i] = own[i] - people.own[i] - model.switching[k] * (help[i] - people.help[i]);
        output += people.skill[i] * hours[i];
        given += help[i];
        givenInside += inside[i];
        gained += trust[i] - people.trust[i];
      }
      outcome.output[k] = Math.max(0, 1 + output / (model.heads[k] * model.week.own));
      outcome.help[k] = given / (model.heads[k] * model.week.across);
      outcome.inside[k] = givenInside / (model.heads[k] * model.week.inside);
      outcome.gained[k] = gained / model.heads[k];
    }
    for (let p = 0; p < model.pairs; p++) {
      const one = model.one[p];
      const other = model.other[p];
      const trusted = clamp(model.culture.trust + 0.5 * (outcome.gained[one] + outcome.gained[other]), 0, 1);
      const ceiling = quality.ceiling * (MISTRUST + (1 - MISTRUST) * trusted) ** c.trust_ceiling_power;
      const both = Math.sqrt(outcome.help[one] * outcome.help[other]) * luck.pair[week * model.pairs + p];
      model.handOff(quality.supply * model.correction.supply * both, ceiling, p, outcome.quality, outcome.response);
    }
  }

  // Phase 7.
  earn(model, luck, week) {
    const { c, quality } = model;
    const { outcome } = this;
    for (let k = 0; k < model.teams; k++) {
      model.handOff(quality.inside_supply * outcome.inside[k], 1, k, outcome.insideQuality, outcome.insideResponse);
      const smooth = 1 + (model.insideWorth[k] * (outcome.insideQuality[k] - quality.inside)) / quality.inside;
      const output = outcome.output[k] * smooth * luck.team[week * model.teams + k];
      outcome.output[k] = Math.max(output, LEAST_OUTPUT);
      outcome.logOutput[k] = Math.log(outcome.output[k]);
    }
    outcome.travel(model, luck.market[week]);
    const fresh = outcome.allFlow * model.correction.contribution;
    this.contribution = c.carry_over * this.contribution + (1 - c.carry_over) * fresh;
  }

  // Phase 8.
  measure(model, luck, week) {
    const { period, plan, outcome, hours, help, usualHelp } = this;
    const { own, feedback, team } = period;
    for (let k = 0; k < model.teams; k++) {
      const around = 1 + (1 - model.control[k]) * (outcome.output[k] * luck.market[week] - 1);
      const alone = model.control[k] / model.week.own;
      for (let i = model.first[k]; i < model.first[k + 1]; i++) {
        own[i] += around + alone * hours[i];
        feedback[i] += help[i] / usualHelp;
      }
      team[k] += outcome.output[k];
    }
    period.firm[0] += this.contribution;
    if (plan.goal) {
      const { integrated } = model.quality;
      const progress = Math.min(1, (week - plan.payFrom + 1) / plan.goal.weeks);
      period.joint[0] += outcome.allIntegrated;
      this.path += integrated + (plan.goal.end - integrated) * progress;
    }
  }

  // Phase 9, and the forecasts of phase 1.
  pay(model, luck, quarter) {
    this.multiple.fill(0);
    for (const measure of MEASURES) {
      this.reach(model, measure, luck.error[measure], quarter);
      if (this.plan.pays[measure]) this.reward(model, this.plan.weight[measure], this.period[measure]);
    }
    let cents = 0;
    for (let k = 0; k < model.teams; k++) {
      const target = model.base[k] * (QUARTER_WEEKS / YEAR_WEEKS) * this.plan.bonus[k];
      for (let i = model.first[k]; i < model.first[k + 1]; i++) cents += Math.round(100 * target * this.multiple[i]);
    }
    this.paid[quarter] = cents / 100;
  }

  // The sums of the period become what was reached, and forecasts learn from it.
  reach(model, measure, error, quarter) {
    const { c } = model;
    const reached = this.period[measure];
    const expected = this.forecast[measure];
    const first = quarter * reached.length;
    for (let i = 0; i < reached.length; i++) {
      let mean = reached[i] / QUARTER_WEEKS;
      if (measure === "joint") mean = this.plan.goal ? reached[i] / this.path : 1;
      if (measure === "feedback") mean = 1 + c.feedback_reliability * (mean - 1);
      reached[i] = mean + error[first + i];
      expected[i] = c.forecast_memory * expected[i] + (1 - c.forecast_memory) * reached[i];
    }
  }

  // What a measure by person, by team or for all pays everyone, in multiples of the target bonus.
  reward(model, weight, reached) {
    const { curve } = this.plan;
    const { multiple } = this;
    const byPerson = reached.length === model.people;
    for (let k = 0; k < model.teams; k++) {
      const shared = byPerson ? 0 : weight[k] * curve.pay(reached[reached.length === 1 ? 0 : k]);
      for (let i = model.first[k]; i < model.first[k + 1]; i++) {
        multiple[i] += byPerson ? weight[k] * curve.pay(reached[i]) : shared;
      }
    }
  }

  // What phase 10 says of the core.
  learn(model, people) {
    const { c, first } = model;
    const { outcome, received, trust, habit, across, help } = this;
    outcome.perceive(model);
    this.perception.follow(outcome.seen, c.perception_rate);
    received.fill(0);
    for (let p = 0; p < model.pairs; p++) {
      received[model.one[p]] += outcome.help[model.other[p]] / model.partners[model.one[p]];
      received[model.other[p]] += outcome.help[model.one[p]] / model.partners[model.other[p]];
    }
    const up = model.ease * c["trust_rate.up"];
    const down = c["trust_rate.down"];
    const { habit_rate, belief_memory } = c;
    let given = 0;
    for (let k = 0; k < model.teams; k++) {
      const surplus = received[k] - 1;
      const support = (2 * c.trust_from_help * surplus) / (1 + Math.abs(surplus));
      const drift = model.trustDrift[k];
      for (let i = first[k]; i < first[k + 1]; i++) {
        const start = people.trust[i];
        const gap = clamp(start + (1 - start) * support, 0, 1) - trust[i];
        trust[i] = clamp(trust[i] + (gap > 0 ? up : down) * gap - drift, 0, 1);
        habit[i] += habit_rate * (across[i] - habit[i]);
        given += help[i];
      }
      this.belief[k] = belief_memory * this.belief[k] + (1 - belief_memory) * received[k];
    }
    this.meanHelp = given / model.people;
    this.usualHelp += c.perception_rate * (this.meanHelp - this.usualHelp);
  }

  observe(model, week) {
    const { trust, levels } = this;
    let trusted = 0;
    for (let i = 0; i < trust.length; i++) trusted += trust[i];
    levels[0][week] = 100 * this.contribution;
    levels[1][week] = 40 * this.meanHelp;
    levels[2][week] = 100 * this.outcome.allIntegrated;
    levels[3][week] = (100 * trusted) / model.people;
  }

  // Levels over the half year before a date, and bonus over the year before it.
  level(measure, date) {
    let sum = 0;
    for (let week = date - LEVEL_WEEKS; week < date; week++) sum += this.levels[measure][week];
    return sum / LEVEL_WEEKS;
  }

  bonus(date) {
    let sum = 0;
    const last = date / QUARTER_WEEKS;
    for (let quarter = last - YEAR_WEEKS / QUARTER_WEEKS; quarter < last; quarter++) sum += this.paid[quarter];
    return sum;
  }
}

// Coordinate descent for those few who would give less than nothing.
function atCorner(model, x, y, z, best) {
  const { c, rivalry } = model;
  let own = 0;
  let inside = 0;
  let across = 0;
  for (let round = 0; round < 30; round++) {
    own = Math.max(0, (x - rivalry * (inside + across)) / model.ownCurvature);
    inside = Math.max(0, (y - rivalry * (own + across)) / c.effort_cost);
    across = Math.max(0, (z - rivalry * (own + inside)) / (c.effort_cost + c.habit_pull));
  }
  best[0] = own;
  best[1] = inside;
  best[2] = across;
}

// The whole work: values by measure, option, date and future.
export function lap(model, futures) {
  const chance = new Chance(SEED);
  const [people, luck, world] = [new People(model), new Luck(model), new World(model)];
  const empty = () => model.plans.map(() => model.dates.map(() => []));
  const values = Object.fromEntries([...LEVELS, "bonus"].map((measure) => [measure, empty()]));
  for (let future = 0; future < futures; future++) {
    people.draw(model, chance);
    people.settle(model);
    luck.draw(model, chance);
    model.plans.forEach((plan, option) => {
      world.live(model, people, luck, plan);
      model.dates.forEach((date, d) => {
        LEVELS.forEach((name, measure) => values[name][option][d].push(world.level(measure, date)));
        values.bonus[option][d].push(world.bonus(date));
      });
    });
  }
  return values;
}
