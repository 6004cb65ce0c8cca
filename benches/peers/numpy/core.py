"""The core of Tandem in NumPy, as an analyst would write it: one row a person, one column a future, no loop over either.

It follows docs/model.md: Initialisation (people of a future, hidden motives), phases 1 to 4 (forecast, pay felt, motive,
choice with engagement), 6 to 9 (coordination, results, measurement, pay) and what phase 10 says of perceived worth, habit,
trust, belief and usual help. What it leaves out, and how it is checked, stands in ../README.md.

Numbers are in single precision, as Tandem's lanes are, save what is paid, which is counted to the cent. Constants are
Python's own floats, which take the format of the array that they meet.

    python core.py ORDER.json FUTURES LAPS
"""

import json
import math
import sys
import time
from types import SimpleNamespace

import numpy as np
import scipy
from scipy.special import ndtr

SEED = 1
SINGLE = np.float32
BLOCK = 800  # futures at once: few enough for the caches, many enough to drown the interpreter

QUARTER_WEEKS, YEAR_WEEKS = 13, 52
LEVEL_WEEKS, BONUS_WEEKS = 26, 52  # over which results are averaged and bonus is added up
TRUST_SPREAD, FEAR_SPREAD, ABILITY_SPREAD, EXPERIENCE_SPREAD = 0.08, 0.08, 0.15, 0.25
SHARES = np.cumsum([0.50, 0.30, 0.15])  # conditional, free riding, hump-shaped; the rest is unconditional
REGARD = np.array([1.0, 0.0, 0.6, 1.2], SINGLE)  # of these four types
HALVINGS = 30
LEAST_HELP, LEAST_CONTACT, LEAST_OUTPUT = 0.05, 1e-6, 1e-3
MISTRUST = 0.4  # what no trust at all leaves of the ceiling, before its exponent
REFERENCE_TRUST, REFERENCE_FEAR, REFERENCE_RIVALRY, REFERENCE_CLARITY = 0.45, 0.5, 0.4, 0.5


def column(values, dtype=SINGLE):
    """A number for each row."""
    return np.asarray(values, dtype)[:, None]


def check_format(state):
    """Holds that nothing has become double without being asked to."""
    if isinstance(state, dict):
        state = list(state.values())
    if isinstance(state, (list, tuple)):
        for part in state:
            check_format(part)
    elif isinstance(state, (np.ndarray, np.generic)):
        assert state.dtype.kind != "f" or state.dtype == SINGLE, "there is a number in double precision"


def normal_density(z):
    return np.exp(-0.5 * z * z) / math.sqrt(2 * math.pi)


def fourth(x):
    square = x * x
    return square * square


def logistic(x):
    return 1 / (1 + np.exp(-x))


def inverse(own, inside, across, rivalry):
    """Inverse of A in phase 4."""
    matrix = np.full((3, 3), rivalry)
    np.fill_diagonal(matrix, [own, inside, across])
    return np.linalg.inv(matrix).astype(SINGLE)


class Curve:
    """A payout curve (phase 2)."""

    def __init__(self, curve):
        self.threshold, self.threshold_pay = curve["threshold"], curve["threshold_pay"]
        self.maximum, self.maximum_pay = curve["maximum"], curve["maximum_pay"]
        self.points = [0, self.threshold, 1, self.maximum]
        first = (1 - self.threshold_pay) / (1 - self.threshold)
        second = (self.maximum_pay - 1) / (self.maximum - 1)
        self.bends = [(self.threshold, first), (1, second - first), (self.maximum, -second)]

    def pay(self, attainment):
        """What is paid, in multiples of target and in double precision."""
        paid = np.interp(attainment, self.points[1:], [self.threshold_pay, 1, self.maximum_pay])
        return paid * (attainment >= self.threshold)

    def slope(self, forecast, sd):
        """What an extra point is felt to be worth."""
        jump = self.threshold_pay * normal_density((forecast - self.threshold) / sd) / sd
        return jump + sum(bend * ndtr((forecast - at) / sd) for at, bend in self.bends)


class Plan:
    """A plan as each team meets it."""

    def __init__(self, option):
        terms = option["terms"]
        self.bonus = column([t["bonus"] for t in terms], float)
        self.weight = {m: column([t["weights"][m] for t in terms], float) for m in terms[0]["weights"] if m != "rank"}
        self.stake = {measure: (weight * self.bonus).astype(SINGLE) for measure, weight in self.weight.items()}
        self.curve = Curve(option["curve"])
        self.goal = option["goal"]
        self.pay_from = option["pay_from"]


class Model:
    """What does not differ between futures."""

    def __init__(self, order):
        self.weeks, self.dates = order["weeks"], order["dates"]
        self.c = SimpleNamespace(**{name.replace(".", "_"): x for name, x in order["constants"].items()})
        self.culture, self.week = SimpleNamespace(**order["culture"]), SimpleNamespace(**order["week"])
        self.quality, self.correction = SimpleNamespace(**order["quality"]), SimpleNamespace(**order["correction"])
        self.observability, self.foresight = order["observability"], order["foresight"]
        self.plans = [Plan(option) for option in order["options"]]
        self.lay_teams(order["teams"])
        self.lay_journeys(order["journeys"], order["pairs"])
        self.prepare_choice()

    def lay_teams(self, teams):
        def of(name, dtype=SINGLE):
            return column([team[name] for team in teams], dtype)

        c = self.c
        self.heads, self.base, self.control, self.switching = of("heads"), of("base", float), of("control"), of("switching")
        self.experience, self.inside_worth, self.trust_drift = of("experience"), of("inside_worth"), of("trust_drift")
        self.motive_drift = [column(drift) for drift in zip(*(team["motive"] for team in teams))]
        self.team = np.repeat(np.arange(len(teams)), self.heads[:, 0].astype(int))  # of each person
        self.people = len(self.team)
        # Matrix products are the quickest sums over teams.
        self.members = (np.arange(len(teams))[:, None] == self.team).astype(SINGLE)
        self.averages = self.members / self.heads
        rivalry = (1 - c.rivalry_response * self.culture.rivalry) / (1 - c.rivalry_response * REFERENCE_RIVALRY)
        self.openness = rivalry * of("candour")
        self.clear = (self.culture.clarity / REFERENCE_CLARITY) ** c.clarity_power
        self.ease = 1 - c.rivalry_drag * self.culture.rivalry
        mates = (self.heads - 1) / (1 + (self.heads - 1) / c.circle)
        # Others' gain counts 1 + s_in·m times inside the team, and s_out·(N − n) times more beyond it: both are linear in s.
        self.gain_alone = (1 + mates * c.peer_pressure * self.observability)[self.team]
        self.gain_inside = (mates * c.regard_inside)[self.team]
        self.gain_across = ((self.people - self.heads) * c.regard_across)[self.team]
        self.control_of, self.switching_of = self.control[self.team], self.switching[self.team]

    def lay_journeys(self, journeys, pairs):
        self.one, self.other = np.transpose(pairs)
        self.sides = np.zeros((len(self.heads), len(pairs)), SINGLE)  # teams by pairs
        self.sides[self.one, range(len(pairs))] = self.sides[self.other, range(len(pairs))] = 1
        self.neighbours = np.zeros((len(self.heads), len(self.heads)), SINGLE)
        self.neighbours[self.one, self.other] = self.neighbours[self.other, self.one] = 1
        self.neighbours /= self.neighbours.sum(axis=1, keepdims=True)
        self.passes = np.zeros((len(journeys), len(self.heads)), SINGLE)  # α/length where a journey passes a team
        self.hands_over = np.zeros((len(journeys), len(pairs)), SINGLE)
        for j, journey in enumerate(journeys):
            self.passes[j, journey["teams"]] = self.c.output_elasticity / len(journey["teams"])
            self.hands_over[j, journey["pairs"]] = 1
        self.volume, self.worth = (column([journey[name] for journey in journeys]) for name in ("volume", "worth"))

    def prepare_choice(self):
        c = self.c
        self.norm_pressure = c.norm_pressure * self.observability
        self.rivalry = c.effort_cost * c.effort_rivalry
        self.own_curvature = c.effort_cost + self.norm_pressure
        self.with_habit = inverse(self.own_curvature, c.effort_cost, c.effort_cost + c.habit_pull, self.rivalry)
        self.without_habit = inverse(self.own_curvature, c.effort_cost, c.effort_cost, self.rivalry)

    def run(self, rng, futures):
        """All options with the same people and luck: values by measure, option, date and future."""
        people, luck = People(self, rng, futures), Luck(self, rng, futures)
        return [World(self, people, luck, option).live() for option in range(len(self.plans))]

    def contact(self, supply):
        if self.c.steepness == 2:
            square = supply * supply
            return square / (1 + square)
        return logistic(self.c.steepness * np.log(supply))

    def handoff(self, supply, ceiling):
        """Quality of hand-offs and its elasticity in supply (phase 6)."""
        contact = np.maximum(self.contact(supply), LEAST_CONTACT)
        quality = 1 / np.sqrt(np.sqrt(1 / fourth(contact) + 1 / fourth(ceiling)))
        return quality, fourth(quality / contact) * self.c.steepness * (1 - contact)

    def engagement(self, help, fear):
        gain = 0.5 * np.maximum(help, 0) ** 2 / self.without_habit[2, 2]
        cost = self.c.entry_cost * (fear + 1 - self.culture.clarity)
        return (1 - self.c.fear_toll * fear) * logistic((gain - cost) / self.c.entry_spread)

    def perceive(self, share, handoffs, inside, help, inside_help, integrated):
        """What each team's efforts change (phase 10): ∂lnO/∂h_in, share of contribution, ∂lnC/∂h_out, ∂lnI/∂h_out."""
        quality, response = handoffs
        inside_quality, inside_response = inside
        at_stake = self.inside_worth * inside_quality / self.quality.inside
        per_inside = self.heads * self.week.inside * np.maximum(inside_help, LEAST_HELP)
        output = at_stake / (1 - self.inside_worth + at_stake) * inside_response / per_inside
        stake = self.quality.worth / self.quality.reference
        worth = stake * quality / (1 + stake * (quality - self.quality.across))
        half = 0.5 / (self.heads * self.week.across * np.maximum(help, LEAST_HELP))
        value = half * (self.sides @ (response * worth * (self.hands_over.T @ share)))
        integration = half * (self.sides @ (response * (self.hands_over.T @ integrated)))
        return np.stack([output, self.passes.T @ share, value, integration])

    def felt(self, plan, forecast):
        """Slopes of expected pay, weights in them (phase 2)."""
        sd = self.c
        by_team = {
            "team": plan.curve.slope(forecast["team"], sd.forecast_sd_team),
            "firm": plan.curve.slope(forecast["firm"], sd.forecast_sd_firm),
            "joint": plan.curve.slope(forecast["joint"], sd.forecast_sd_joint),
        }
        slopes = {measure: plan.stake[measure] * slope for measure, slope in by_team.items()}
        for measure, spread in (("own", sd.forecast_sd_own), ("feedback", sd.forecast_sd_feedback)):
            stake = plan.stake[measure][self.team]
            slopes[measure] = stake * plan.curve.slope(forecast[measure], spread) if stake.any() else stake
        return slopes

    def pay_pull(self, people, felt, forecast, perception, regard, trust, fear_factor, usual_help):
        """What pay pulls toward each effort (phase 3), as it is felt."""
        c, team = self.c, self.team
        output, share, value, integration = perception
        inside = self.gain_alone + self.gain_inside * regard
        everyone = inside + self.gain_across * regard
        through_team = felt["team"][team] * inside + (felt["firm"] * share)[team] * everyone
        through_team += (1 - self.control_of) * felt["own"]
        alone = self.control_of / self.week.own * felt["own"]
        own = people.skill / (self.heads[team] * self.week.own) * through_team + alone
        help_inside = output[team] * through_team
        help_across = (felt["firm"] * value * self.foresight)[team] * everyone
        help_across += c.feedback_reliability / usual_help * felt["feedback"]
        help_across -= self.switching_of * own
        if felt["joint"].any():
            joint = felt["joint"] * forecast["joint"] * integration * (self.foresight * self.openness * self.clear)
            dared = fear_factor * (trust / REFERENCE_TRUST) ** c.trust_power
            help_across += joint[team] * everyone * dared
        return [people.pay_response * x / (1 + c.stake_damping * np.abs(x)) for x in (own, help_inside, help_across)]


class Luck:
    """Chance of some futures (phases 7 and 8): the same under every option."""

    def __init__(self, model, rng, futures):
        c, periods = model.c, model.weeks // QUARTER_WEEKS
        self.market = self.remembered(model, rng, c.noise_market, (1, futures))
        self.team = self.remembered(model, rng, c.noise_team, (len(model.heads), futures))
        self.pair = self.remembered(model, rng, c.noise_handoff, (len(model.one), futures))
        shapes = {"own": model.people, "feedback": model.people, "team": len(model.heads), "firm": 1, "joint": 1}
        self.error = {
            measure: getattr(c, f"noise_measurement_{measure}") * rng.standard_normal((periods, rows, futures), SINGLE)
            for measure, rows in shapes.items()
        }

    @staticmethod
    def remembered(model, rng, sd, shape):
        """Multipliers with mean 1 that remember last week, from their stationary law on."""
        memory = model.c.noise_memory
        fresh = rng.standard_normal((model.weeks + 1, *shape), SINGLE)
        renewed = math.sqrt(1 - memory**2)
        for week in range(1, model.weeks + 1):
            fresh[week] = memory * fresh[week - 1] + renewed * fresh[week]
        return np.exp(sd * (fresh[1:] - 0.5 * sd))


class People:
    """People of some futures and today solved for them (Initialisation)."""

    def __init__(self, model, rng, futures):
        c, shape = model.c, (model.people, futures)
        mean = model.experience[model.team]
        spread = np.minimum(EXPERIENCE_SPREAD, np.minimum(mean, 1 - mean))
        experience = mean + spread * (2 * rng.random(shape, SINGLE) - 1)
        self.pay_response = c.pay_response * (1 - c.experience_damping * experience)
        self.trust = np.clip(model.culture.trust + TRUST_SPREAD * rng.standard_normal(shape, SINGLE), 0.02, 0.98)
        self.fear = np.clip(model.culture.fear + FEAR_SPREAD * rng.standard_normal(shape, SINGLE), 0.02, 0.98)
        ability = np.maximum(0.2, 1 + ABILITY_SPREAD * rng.standard_normal(shape, SINGLE))
        self.skill = ability / (model.averages @ ability)[model.team]
        kind = np.searchsorted(SHARES, rng.random(shape, SINGLE), side="right")
        self.regard = REGARD[kind]
        # Regard by how it follows what others are believed to do.
        self.steady, self.conditional, self.hump_shaped = (self.regard * (kind == k) for k in (3, 0, 2))
        kept = math.sqrt((1 - c.forecast_memory) / (1 + c.forecast_memory))
        self.outlook = 1 + kept * c.noise_measurement_own * rng.standard_normal(shape, SINGLE)
        dared = 1 - c.fear_response * self.fear
        self.fear_factor = dared / (1 - c.fear_response * REFERENCE_FEAR)
        self.settle(model)

    def settle(self, model):
        """Today's efforts, and the hidden motives that explain them."""
        c, team, week = model.c, model.team, model.week
        self.perception = self.perceived_today(model)
        on_target = {"own": np.ones_like(self.trust), "feedback": np.ones_like(self.trust)}
        on_target |= {measure: np.ones((1, 1), SINGLE) for measure in ("team", "firm", "joint")}
        felt = model.felt(model.plans[0], on_target)
        paid = model.pay_pull(
            self, felt, on_target, self.perception, self.regard * self.trust, self.trust, self.fear_factor, week.across
        )
        wish = np.stack([paid[0], paid[1], paid[2] + c.type_spread * self.regard])
        gap = wish - (model.averages @ wish)[:, team]
        own, inside, across = np.tensordot(model.without_habit, gap, axes=1)
        mean = self.mean_help(model, across)
        self.own = np.maximum(week.own + own, 0)
        self.inside = np.maximum(week.inside + inside, 0)
        self.across = np.maximum(mean[team] + across, 0)
        self.engaged = model.engagement(self.across, self.fear)
        self.help = self.engaged * self.across
        total = self.own + self.inside + self.across
        norm = week.own + c.norm_margin
        efforts = [
            model.own_curvature * self.own + model.rivalry * (total - self.own) - model.norm_pressure * norm,
            c.effort_cost * self.inside + model.rivalry * (total - self.inside),
            c.effort_cost * self.across + model.rivalry * (total - self.across),
        ]
        self.hidden = [x - pay + drift[team] for x, pay, drift in zip(efforts, paid, model.motive_drift)]

    @staticmethod
    def perceived_today(model):
        even = np.ones_like(model.heads)
        quality = model.quality
        ceiling = quality.ceiling * (MISTRUST + (1 - MISTRUST) * model.culture.trust) ** model.c.trust_ceiling_power
        handoffs = model.handoff(np.full((len(model.one), 1), quality.supply, SINGLE), ceiling)
        inside = model.handoff(quality.inside_supply * even, 1)
        integrated = model.volume * np.exp(model.hands_over @ np.log(handoffs[0]))
        return model.perceive(model.worth, handoffs, inside, even, even, integrated / integrated.sum())

    def mean_help(self, model, deviation):
        """The mean help of those who engage that gives today's, team by team and future by future."""
        low, high = (np.full((len(model.heads), deviation.shape[1]), end, SINGLE) for end in (-2, 2))
        for _ in range(HALVINGS):
            middle = 0.5 * (low + high)
            across = np.maximum(middle[model.team] + deviation, 0)
            too_little = model.averages @ (across * model.engagement(across, self.fear)) < model.week.across
            low, high = np.where(too_little, middle, low), np.where(too_little, high, middle)
        return 0.5 * (low + high)


class World:
    """The state of some futures under one option: what the weeks change."""

    def __init__(self, model, people, luck, option):
        self.model, self.people, self.luck = model, people, luck
        self.option, self.today = model.plans[option], model.plans[0]
        self.own, self.inside, self.across = people.own, people.inside, people.across
        self.engaged, self.habit, self.trust = people.engaged, people.across, people.trust
        self.belief, self.perception = np.ones_like(model.heads), people.perception
        self.usual_help, self.contribution = model.week.across, 1.0
        relative = people.help / model.week.across
        feedback = 1 + model.c.feedback_reliability * (relative - 1)
        self.forecast = {"own": people.outlook, "feedback": feedback}
        self.forecast |= {measure: SINGLE(1) for measure in ("team", "firm", "joint")}

    def live(self):
        """All weeks; what is seen of them, by measure and date."""
        levels, paid = [], []
        for week in range(self.model.weeks):
            if week % QUARTER_WEEKS == 0:
                self.plan = self.option if week >= self.option.pay_from else self.today
                self.felt = self.model.felt(self.plan, self.forecast)
                self.seen = {measure: 0.0 for measure in ("own", "feedback", "team", "firm", "joint", "path")}
            self.choose()
            self.work(week)
            if (week + 1) % QUARTER_WEEKS == 0:
                paid.append(self.pay(week // QUARTER_WEEKS))
            self.learn()
            levels.append(self.look())
            if week % QUARTER_WEEKS == 0:
                check_format([vars(self), vars(self.people), vars(self.luck), levels[-1]])
        return self.summarise(np.array(levels), np.array(paid))

    def choose(self):
        """Phases 3 and 4."""
        m, c, people = self.model, self.model.c, self.people
        b = c.reciprocity * (self.belief - 1)
        follow = np.clip(1 + b, 0, 2)[m.team]
        hump = np.clip(1 + np.minimum(b, c.reciprocity - b), 0, 2)[m.team]
        regard = self.trust * (people.steady + people.conditional * follow + people.hump_shaped * hump)
        pay = m.pay_pull(
            people, self.felt, self.forecast, self.perception, regard, self.trust, people.fear_factor, self.usual_help
        )
        motive = [hidden + felt for hidden, felt in zip(people.hidden, pay)]
        norm = m.averages @ self.own + c.norm_margin
        motive[0] += (m.norm_pressure * norm)[m.team]
        # The same solution once with habit, for what people do, and once without, for what joint work gains.
        bare = m.without_habit
        gained = bare[2, 0] * motive[0] + bare[2, 1] * motive[1] + bare[2, 2] * motive[2]
        motive[2] += c.habit_pull * self.habit
        best = self.within_a_week(self.best(motive))
        self.own = self.own + c.effort_step * (best[0] - self.own)
        self.inside = self.inside + c.effort_step * (best[1] - self.inside)
        self.across = self.across + c.effort_step * (best[2] - self.across)
        self.engaged = m.engagement(gained, people.fear)
        self.help = self.engaged * self.across

    def best(self, motive):
        a = self.model.with_habit
        best = [row[0] * motive[0] + row[1] * motive[1] + row[2] * motive[2] for row in a]
        corner = np.minimum(np.minimum(best[0], best[1]), best[2]) < 0
        if corner.any():
            at_corner = self.at_corner([x[corner] for x in motive])
            for x, found in zip(best, at_corner):
                x[corner] = found
        return best

    def at_corner(self, motive):
        """Coordinate descent for those few who would give less than nothing."""
        m, c = self.model, self.model.c
        own, inside, across = (np.zeros_like(x) for x in motive)
        for _ in range(30):
            own = np.maximum((motive[0] - m.rivalry * (inside + across)) / m.own_curvature, 0)
            inside = np.maximum((motive[1] - m.rivalry * (own + across)) / c.effort_cost, 0)
            across = np.maximum((motive[2] - m.rivalry * (own + inside)) / (c.effort_cost + c.habit_pull), 0)
        return own, inside, across

    def within_a_week(self, best):
        total = best[0] + best[1] + best[2]
        most = self.model.c.intensity_limit - self.model.week.meetings
        if total.max() <= most:
            return best
        scale = np.minimum(1, most / total)
        return [x * scale for x in best]

    def work(self, week):
        """Phases 6 to 8."""
        m, c, people, quality = self.model, self.model.c, self.people, self.model.quality
        market = self.luck.market[week]
        hours = self.own - people.own - m.switching_of * (self.help - people.help)
        output = np.maximum(1 + (m.averages @ (people.skill * hours)) / m.week.own, 0)
        self.given = m.averages @ self.help / m.week.across
        self.given_inside = m.averages @ self.inside / m.week.inside
        gained = m.averages @ (self.trust - people.trust)
        trust = np.clip(m.culture.trust + 0.5 * (gained[m.one] + gained[m.other]), 0, 1)
        ceiling = quality.ceiling * (MISTRUST + (1 - MISTRUST) * trust) ** c.trust_ceiling_power
        supply = np.sqrt(self.given[m.one] * self.given[m.other]) * self.luck.pair[week]
        self.handoffs = m.handoff(quality.supply * m.correction.supply * supply, ceiling)
        self.handoffs = np.minimum(self.handoffs[0], 1), self.handoffs[1]
        self.inside_handoffs = m.handoff(quality.inside_supply * self.given_inside, 1)
        smooth = 1 + m.inside_worth * (self.inside_handoffs[0] - quality.inside) / quality.inside
        output = np.maximum(output * smooth * self.luck.team[week], LEAST_OUTPUT)
        value = 1 + quality.worth * (self.handoffs[0] - quality.across) / quality.reference
        self.flows = m.worth * np.exp(m.passes @ np.log(output) + m.hands_over @ np.log(value)) * market
        self.integrated = m.volume * np.exp(m.hands_over @ np.log(self.handoffs[0]))
        fresh = self.flows.sum(axis=0) * m.correction.contribution
        self.contribution = c.carry_over * self.contribution + (1 - c.carry_over) * fresh
        self.measure(week, hours, output, market)

    def measure(self, week, hours, output, market):
        m, seen = self.model, self.seen
        around = (1 - m.control) * (output * market - 1)
        seen["own"] += (1 + around)[m.team] + m.control_of / m.week.own * hours
        seen["feedback"] += self.help / self.usual_help
        seen["team"] += output
        seen["firm"] += self.contribution
        if self.plan.goal:
            end, weeks = self.plan.goal
            progress = min(1, (week - self.plan.pay_from + 1) / weeks)
            seen["joint"] += self.integrated.sum(axis=0)
            seen["path"] += m.quality.integrated + (end - m.quality.integrated) * progress

    def pay(self, period):
        """Phase 9 and the forecasts of phase 1; returns what is paid in all."""
        m, c, seen, plan = self.model, self.model.c, self.seen, self.plan
        error = {measure: errors[period] for measure, errors in self.luck.error.items()}
        reached = {measure: seen[measure] / QUARTER_WEEKS + error[measure] for measure in ("own", "team", "firm")}
        reached["joint"] = (seen["joint"] / seen["path"] if plan.goal else 1) + error["joint"]
        noticed = c.feedback_reliability * (seen["feedback"] / QUARTER_WEEKS - 1)
        reached["feedback"] = 1 + noticed + error["feedback"]
        for measure, now in reached.items():
            self.forecast[measure] = c.forecast_memory * self.forecast[measure] + (1 - c.forecast_memory) * now
        target = m.base * (QUARTER_WEEKS / YEAR_WEEKS) * plan.bonus
        multiple = np.zeros(self.trust.shape)
        for measure, weight in plan.weight.items():
            if weight.any():
                part = weight[m.team] if len(reached[measure]) == m.people else weight
                part = part * plan.curve.pay(reached[measure])
                multiple += part if len(part) == m.people else part[m.team]
        return np.rint(100 * target[m.team] * multiple).sum(axis=0) / 100

    def learn(self):
        """What phase 10 says of the core."""
        m, c, people = self.model, self.model.c, self.people
        share, integrated = self.flows / self.flows.sum(axis=0), self.integrated / self.integrated.sum(axis=0)
        true = m.perceive(share, self.handoffs, self.inside_handoffs, self.given, self.given_inside, integrated)
        self.perception = self.perception + c.perception_rate * (true - self.perception)
        received = m.neighbours @ self.given
        surplus = received - 1
        support = 2 * c.trust_from_help * surplus / (1 + np.abs(surplus))
        target = np.clip(people.trust + (1 - people.trust) * support[m.team], 0, 1)
        gap = target - self.trust
        step = m.ease * c.trust_rate_up * np.maximum(gap, 0) + c.trust_rate_down * np.minimum(gap, 0)
        self.trust = np.clip(self.trust + step - m.trust_drift[m.team], 0, 1)
        self.habit = self.habit + c.habit_rate * (self.across - self.habit)
        self.belief = c.belief_memory * self.belief + (1 - c.belief_memory) * received
        self.mean_help = self.help.mean(axis=0)
        self.usual_help = self.usual_help + c.perception_rate * (self.mean_help - self.usual_help)

    def look(self):
        """What is seen of the week: the four levels that are compared."""
        integrated = self.integrated.sum(axis=0)
        return self.contribution * 100, self.mean_help * 40, integrated * 100, self.trust.mean(axis=0) * 100

    def summarise(self, levels, paid):
        """Levels over the half year and bonus over the year before each date, by measure and date."""
        names = ("contribution", "collaboration", "integrated", "trust")
        seen = {name: [levels[d - LEVEL_WEEKS : d, i].mean(axis=0) for d in self.model.dates] for i, name in enumerate(names)}
        quarter = [d // QUARTER_WEEKS for d in self.model.dates]
        seen["bonus"] = [paid[q - BONUS_WEEKS // QUARTER_WEEKS : q].sum(axis=0) for q in quarter]
        return seen


def lap(model, futures):
    """The whole work: values by measure, option, date and future."""
    rng = np.random.default_rng(SEED)
    blocks = [model.run(rng, min(BLOCK, futures - first)) for first in range(0, futures, BLOCK)]
    return {
        measure: [
            [np.concatenate([block[option][measure][d] for block in blocks]).tolist() for d in range(len(model.dates))]
            for option in range(len(model.plans))
        ]
        for measure in blocks[0][0]
    }


def main(path, futures, laps):
    with open(path, encoding="utf-8") as file:
        model = Model(json.load(file))
    seconds = []
    for _ in range(laps):
        start = time.process_time()
        values = lap(model, futures)
        seconds.append(time.process_time() - start)
    python = ".".join(map(str, sys.version_info[:3]))
    answer = {
        "name": f"NumPy {np.__version__}, SciPy {scipy.__version__}, Python {python}",
        "futures": futures,
        "agent_weeks": model.people * model.weeks * len(model.plans) * futures,
        "seconds": seconds,
        "values": values,
    }
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
