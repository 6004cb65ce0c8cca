"""The core of Tandem in Mesa 3, as its tutorials would have it: people, teams and hand-offs are agents, a model runs one
future of one option, and a data collector keeps what is seen of each week.

It follows docs/model.md: Initialisation (people of a future, hidden motives), phases 1 to 4 (forecast, pay felt, motive,
choice with engagement), 6 to 9 (coordination, results, measurement, pay) and what phase 10 says of perceived worth, habit,
trust, belief and usual help. What it leaves out, and how it is checked, stands in ../README.md.

    python core.py ORDER.json FUTURES LAPS
"""

import json
import sys
import time
from math import erfc, exp, log, pi, sqrt
from types import SimpleNamespace

import mesa

QUARTER_WEEKS, YEAR_WEEKS = 13, 52
LEVEL_WEEKS, BONUS_WEEKS = 26, 52  # over which results are averaged and bonus is added up
TRUST_SPREAD, FEAR_SPREAD, ABILITY_SPREAD, EXPERIENCE_SPREAD = 0.08, 0.08, 0.15, 0.25
TYPES = ("conditional", "free rider", "hump-shaped", "unconditional")
SHARES = (50, 80, 95, 100)  # of 100, cumulated
REGARD = {"conditional": 1.0, "free rider": 0.0, "hump-shaped": 0.6, "unconditional": 1.2}
HALVINGS = 43
LEAST_HELP, LEAST_CONTACT, LEAST_OUTPUT = 0.05, 1e-6, 1e-3
MISTRUST = 0.4  # what no trust at all leaves of the ceiling, before its exponent
REFERENCE_TRUST, REFERENCE_FEAR, REFERENCE_RIVALRY, REFERENCE_CLARITY = 0.45, 0.5, 0.4, 0.5
LEVELS = ("contribution", "collaboration", "integrated", "trust")


def clamp(x, low, high):
    return min(max(x, low), high)


def mean(values, count):
    return sum(values) / count


def normal_cdf(z):
    return 0.5 * erfc(-z / sqrt(2))


def normal_density(z):
    return exp(-0.5 * z * z) / sqrt(2 * pi)


class Curve:
    """A payout curve (phase 2)."""

    def __init__(self, threshold, threshold_pay, maximum, maximum_pay):
        self.threshold, self.threshold_pay = threshold, threshold_pay
        self.maximum, self.maximum_pay = maximum, maximum_pay
        self.first = (1 - threshold_pay) / (1 - threshold)
        self.second = (maximum_pay - 1) / (maximum - 1)

    def pay(self, attainment):
        """What is paid, in multiples of target."""
        if attainment < self.threshold:
            return 0.0
        if attainment < 1:
            return self.threshold_pay + self.first * (attainment - self.threshold)
        return min(1 + self.second * (attainment - 1), self.maximum_pay)

    def slope(self, forecast, sd):
        """What an extra point is felt to be worth."""
        z = (forecast - self.threshold) / sd
        return (
            self.threshold_pay * normal_density(z) / sd
            + self.first * normal_cdf(z)
            + (self.second - self.first) * normal_cdf((forecast - 1) / sd)
            - self.second * normal_cdf((forecast - self.maximum) / sd)
        )


class Luck:
    """A multiplier with mean 1 that remembers last week (phase 7)."""

    def __init__(self, model, sd):
        self.model, self.sd = model, sd
        self.state = model.random.gauss()

    def next(self):
        memory = self.model.c.noise_memory
        self.state = memory * self.state + sqrt(1 - memory * memory) * self.model.random.gauss()
        return exp(self.sd * (self.state - 0.5 * self.sd))


class Person(mesa.Agent):
    """Somebody with a week to give to own work, help inside the team and help across."""

    def __init__(self, model, team):
        super().__init__(model)
        self.team = team
        self.draw()

    def draw(self):
        """People of a future (Initialisation)."""
        model, c, gauss, uniform = self.model, self.model.c, self.random.gauss, self.random.random
        spread = min(EXPERIENCE_SPREAD, self.team.experience, 1 - self.team.experience)
        experience = self.team.experience + spread * (2 * uniform() - 1)
        place = 100 * uniform()
        self.type = next(name for name, share in zip(TYPES, SHARES) if place < share)
        self.pay_response = c.pay_response * (1 - c.experience_damping * experience)
        self.first_trust = self.trust = clamp(model.culture.trust + TRUST_SPREAD * gauss(), 0.02, 0.98)
        self.fear = clamp(model.culture.fear + FEAR_SPREAD * gauss(), 0.02, 0.98)
        self.fear_factor = (1 - c.fear_response * self.fear) / (1 - c.fear_response * REFERENCE_FEAR)
        self.skill = max(0.2, 1 + ABILITY_SPREAD * gauss())  # relative to the team's mean once all are there
        kept = sqrt((1 - c.forecast_memory) / (1 + c.forecast_memory))
        self.own_forecast = 1 + kept * c.noise_measurement_own * gauss()

    def settle(self, own, inside, across):
        """Starts with these efforts today, and finds the hidden motives that explain them."""
        model, c, r = self.model, self.model.c, self.model.rivalry
        self.first_own, self.own = own, own
        self.inside = inside
        self.across = self.habit = across
        self.engaged = model.engagement(across, self.fear)
        self.first_help = self.help = self.engaged * across
        self.feedback_forecast = 1 + c.feedback_reliability * (self.help / model.week.across - 1)
        norm = model.week.own + c.norm_margin
        pay, drift = self.pay, self.team.motive
        self.hidden = (
            model.own_curvature * own + r * (inside + across) - model.norm_pressure * norm - pay[0] + drift[0],
            c.effort_cost * inside + r * (own + across) - pay[1] + drift[1],
            c.effort_cost * across + r * (own + inside) - pay[2] + drift[2],
        )

    def feel_pay(self):
        """Phase 2: slopes of expected pay, at the start of a period."""
        c, terms, curve = self.model.c, self.team.terms, self.model.plan.curve
        self.own_slope = self.feedback_slope = 0.0
        if terms.own:
            self.own_slope = terms.bonus * terms.own * curve.slope(self.own_forecast, c.forecast_sd_own)
        if terms.feedback:
            slope = curve.slope(self.feedback_forecast, c.forecast_sd_feedback)
            self.feedback_slope = terms.bonus * terms.feedback * slope
        self.own_reached = self.help_seen = 0.0

    def pull(self):
        """Phase 3: what pay pulls toward each effort, as it is felt."""
        model, c, team = self.model, self.model.c, self.team
        regard = REGARD[self.type] * team.response[self.type] * self.trust
        inside = 1 + (regard * c.regard_inside + model.pressure) * team.mates
        everyone = inside + regard * c.regard_across * team.others
        through_team = team.team_slope * inside + team.firm_pull * everyone + (1 - team.control) * self.own_slope
        own = self.skill * team.own_worth * through_team + team.control / model.week.own * self.own_slope
        help_inside = team.inside_gain * through_team
        help_across = team.firm_help_pull * everyone - team.switching * own
        if self.feedback_slope:
            help_across += c.feedback_reliability / model.usual_help * self.feedback_slope
        if team.joint_pull:
            trusting = (self.trust / REFERENCE_TRUST) ** c.trust_power
            help_across += team.joint_pull * everyone * self.fear_factor * trusting
        felt, damping = self.pay_response, c.stake_damping
        return (
            felt * own / (1 + damping * abs(own)),
            felt * help_inside / (1 + damping * abs(help_inside)),
            felt * help_across / (1 + damping * abs(help_across)),
        )

    def choose(self):
        """Phases 3 and 4."""
        model, c, hidden, pay = self.model, self.model.c, self.hidden, self.pull()
        own = hidden[0] + pay[0] + model.norm_pressure * self.team.norm
        inside = hidden[1] + pay[1]
        across = hidden[2] + pay[2]
        joint_help = model.without_habit.help_across(own, inside, across)
        best = model.with_habit.best(own, inside, across + c.habit_pull * self.habit)
        if min(best) < 0:
            best = model.at_corner(own, inside, across + c.habit_pull * self.habit)
        total = sum(best)
        scale = model.longest_week / total if total > model.longest_week else 1.0
        self.own += c.effort_step * (scale * best[0] - self.own)
        self.inside += c.effort_step * (scale * best[1] - self.inside)
        self.across += c.effort_step * (scale * best[2] - self.across)
        self.engaged = model.engagement(joint_help, self.fear)
        self.help = self.engaged * self.across
        self.hours = self.own - self.first_own - self.team.switching * (self.help - self.first_help)

    def measure(self):
        """Phase 8."""
        team, model = self.team, self.model
        self.own_reached += 1 + team.control * self.hours / model.week.own + team.around
        self.help_seen += self.help / model.usual_help

    def get_paid(self):
        """Phase 9, and the own forecasts of phase 1."""
        model, c, terms, curve, gauss = self.model, self.model.c, self.team.terms, self.model.plan.curve, self.random.gauss
        own = self.own_reached / QUARTER_WEEKS + c.noise_measurement_own * gauss()
        noticed = c.feedback_reliability * (self.help_seen / QUARTER_WEEKS - 1)
        feedback = 1 + noticed + c.noise_measurement_feedback * gauss()
        self.own_forecast = model.updated(self.own_forecast, own)
        self.feedback_forecast = model.updated(self.feedback_forecast, feedback)
        multiple = self.team.multiple
        if terms.own:
            multiple += terms.own * curve.pay(own)
        if terms.feedback:
            multiple += terms.feedback * curve.pay(feedback)
        self.bonus = round(100 * self.team.target * multiple) / 100

    def learn(self):
        """What phase 10 says of trust and habit."""
        c, start = self.model.c, self.first_trust
        gap = clamp(start + (1 - start) * self.team.support, 0, 1) - self.trust
        rate = self.model.ease * c.trust_rate_up if gap > 0 else c.trust_rate_down
        self.trust = clamp(self.trust + rate * gap - self.team.trust_drift, 0, 1)
        self.habit += c.habit_rate * (self.across - self.habit)


class Team(mesa.Agent):
    """People who share a KPI."""

    def __init__(self, model, place, order):
        super().__init__(model)
        c = model.c
        self.place, self.heads, self.base, self.control = place, order["heads"], order["base"], order["control"]
        self.experience, self.inside_worth, self.switching = order["experience"], order["inside_worth"], order["switching"]
        self.motive, self.trust_drift = order["motive"], order["trust_drift"]
        self.own_worth = 1 / (self.heads * model.week.own)
        self.mates = (self.heads - 1) / (1 + (self.heads - 1) / c.circle)
        self.others = model.headcount - self.heads
        self.openness = model.rivalry_factor * order["candour"]
        self.luck = Luck(model, c.noise_team)
        self.handoffs, self.partners = [], []
        self.belief = self.forecast = 1.0
        self.response = dict.fromkeys(TYPES, 1.0)
        self.given = self.given_inside = 1.0
        self.people = [Person(model, self) for _ in range(self.heads)]
        skill = mean((person.skill for person in self.people), self.heads)
        for person in self.people:
            person.skill /= skill

    def settle(self):
        """Today's efforts of its people (Initialisation)."""
        model, c, people = self.model, self.model.c, self.people
        self.respond()
        self.feel_pull()
        for person in people:
            person.pay = person.pull()
        wishes = [(p.pay[0], p.pay[1], p.pay[2] + c.type_spread * REGARD[p.type]) for p in people]
        means = [mean(wish, self.heads) for wish in zip(*wishes)]
        gaps = [model.without_habit.best(*(x - y for x, y in zip(wish, means))) for wish in wishes]
        usual = self.usual_across([gap[2] for gap in gaps])
        for person, (own, inside, across) in zip(people, gaps):
            person.settle(max(0, model.week.own + own), max(0, model.week.inside + inside), max(0, usual + across))

    def usual_across(self, gaps):
        """The mean help of those who engage that gives today's."""
        low, high = -2.0, 2.0
        for _ in range(HALVINGS):
            middle = 0.5 * (low + high)
            given = 0.0
            for person, gap in zip(self.people, gaps):
                across = max(0, middle + gap)
                given += across * self.model.engagement(across, person.fear)
            if given < self.model.week.across * self.heads:
                low = middle
            else:
                high = middle
        return 0.5 * (low + high)

    def feel_pay(self):
        """Phase 2: slopes of expected pay, at the start of a period."""
        model, c, curve = self.model, self.model.c, self.model.plan.curve
        self.terms = model.plan.terms[self.place]
        bonus, self.reached = self.terms.bonus, 0.0
        self.target = self.base * QUARTER_WEEKS / YEAR_WEEKS * bonus
        self.team_slope = bonus * self.terms.team * curve.slope(self.forecast, c.forecast_sd_team)
        self.firm_slope = bonus * self.terms.firm * curve.slope(model.firm_forecast, c.forecast_sd_firm)
        self.joint_slope = bonus * self.terms.joint * curve.slope(model.joint_forecast, c.forecast_sd_joint)

    def feel_pull(self):
        """What of phase 3 is the same for all its people."""
        model = self.model
        self.firm_pull = self.firm_slope * self.share
        self.firm_help_pull = self.firm_slope * self.value * model.foresight
        felt = model.foresight * self.openness * model.clear
        self.joint_pull = self.joint_slope * model.joint_forecast * self.integration * felt

    def respond(self):
        """How each type answers to what the team believes of others' help."""
        slope = self.model.c.reciprocity
        self.response["conditional"] = clamp(1 + slope * (self.belief - 1), 0, 2)
        self.response["hump-shaped"] = clamp(1 + slope * (min(self.belief, 3 - self.belief) - 1), 0, 2)

    def prepare(self):
        """What people find at the start of a week."""
        self.respond()
        self.feel_pull()
        self.norm = mean((person.own for person in self.people), self.heads) + self.model.c.norm_margin

    def supply(self):
        """Phase 6: what its people supply, relative to today."""
        week, heads, people = self.model.week, self.heads, self.people
        self.output = max(0, 1 + sum(p.skill * p.hours for p in people) / (heads * week.own))
        self.given = sum(p.help for p in people) / (heads * week.across)
        self.given_inside = sum(p.inside for p in people) / (heads * week.inside)
        self.trust_gained = mean((p.trust - p.first_trust for p in people), heads)

    def work_inside(self):
        """Phases 6 and 7: hand-offs inside, and output."""
        quality = self.model.quality
        self.quality, self.elasticity = self.model.handoff(quality.inside_supply * self.given_inside, 1)
        smooth = 1 + self.inside_worth * (self.quality - quality.inside) / quality.inside
        self.output = max(self.output * smooth * self.luck.next(), LEAST_OUTPUT)

    def measure(self):
        """Phase 8."""
        self.reached += self.output
        self.around = (1 - self.control) * (self.output * self.model.market - 1)

    def get_paid(self):
        """Phase 9: what people of the team all get, and its forecast."""
        model, terms, curve = self.model, self.terms, self.model.plan.curve
        reached = self.reached / QUARTER_WEEKS + model.c.noise_measurement_team * self.random.gauss()
        self.forecast = model.updated(self.forecast, reached)
        self.multiple = terms.team * curve.pay(reached) + terms.firm * curve.pay(model.firm_reached)
        self.multiple += terms.joint * curve.pay(model.joint_reached)

    def perceive(self):
        """What its efforts change (phase 10)."""
        model, week = self.model, self.model.week
        at_stake = self.inside_worth * self.quality / model.quality.inside
        inside = self.heads * week.inside * max(self.given_inside, LEAST_HELP)
        across = self.heads * week.across * max(self.given, LEAST_HELP)
        return (
            at_stake / (1 - self.inside_worth + at_stake) * self.elasticity / inside,
            model.c.output_elasticity * sum(journey.part / len(journey.teams) for journey in self.journeys),
            0.5 * sum(handoff.worth * handoff.part for handoff in self.handoffs) / across,
            0.5 * sum(handoff.elasticity * handoff.integrated for handoff in self.handoffs) / across,
        )

    def learn(self):
        """What phase 10 says of perceived worth, trust received and belief."""
        c = self.model.c
        names = ("inside_gain", "share", "value", "integration")
        for name, true in zip(names, self.perceive()):
            seen = getattr(self, name)
            setattr(self, name, seen + c.perception_rate * (true - seen))
        received = mean((partner.given for partner in self.partners), len(self.partners))
        surplus = received - 1
        self.support = 2 * c.trust_from_help * surplus / (1 + abs(surplus))
        self.belief = c.belief_memory * self.belief + (1 - c.belief_memory) * received


class HandOff(mesa.Agent):
    """Two teams that follow each other on some journey."""

    def __init__(self, model, one, other):
        super().__init__(model)
        self.sides = one, other
        self.journeys = []
        self.luck = Luck(model, model.c.noise_handoff)
        one.partners.append(other)
        other.partners.append(one)
        one.handoffs.append(self)
        other.handoffs.append(self)

    def coordinate(self):
        """Phase 6."""
        model, (one, other) = self.model, self.sides
        trust = clamp(model.culture.trust + 0.5 * (one.trust_gained + other.trust_gained), 0, 1)
        supply = model.quality.supply * model.correction.supply * sqrt(one.given * other.given) * self.luck.next()
        self.quality, self.elasticity = model.handoff(supply, model.ceiling(trust))

    def weigh(self):
        """What hangs on it this week: its part of contribution and of integrated journeys."""
        stake = self.model.stake
        quality = self.quality
        self.value = 1 + stake * (quality - self.model.quality.across)
        self.worth = self.elasticity * stake * quality / self.value
        self.part = sum(journey.part for journey in self.journeys)
        self.integrated = sum(journey.integrated_part for journey in self.journeys)


class Journey(mesa.Agent):
    """Customers on their way through teams."""

    def __init__(self, model, volume, worth, teams, handoffs):
        super().__init__(model)
        self.volume, self.worth, self.teams, self.handoffs = volume, worth, teams, handoffs
        self.elasticity = model.c.output_elasticity / len(teams)
        for handoff in handoffs:
            handoff.journeys.append(self)

    def travel(self):
        """Phase 7."""
        model = self.model
        self.flow = self.worth * model.market * exp(self.elasticity * sum(log(team.output) for team in self.teams))
        self.integrated = self.volume
        for handoff in self.handoffs:
            self.flow *= 1 + model.stake * (handoff.quality - model.quality.across)
            self.integrated *= handoff.quality

    def weigh(self):
        """Its parts of the whole."""
        self.part = self.flow / self.model.flow
        self.integrated_part = self.integrated / self.model.integrated


class Inverse:
    """Solves the weekly choice inside the corners: A·a = B (phase 4)."""

    def __init__(self, own, inside, across, rivalry):
        a, b, c, r = own, inside, across, rivalry
        determinant = a * b * c + 2 * r**3 - r * r * (a + b + c)
        self.own_own = (b * c - r * r) / determinant
        self.inside_inside = (a * c - r * r) / determinant
        self.across_across = (a * b - r * r) / determinant
        self.own_inside = (r * r - r * c) / determinant
        self.own_across = (r * r - r * b) / determinant
        self.inside_across = (r * r - r * a) / determinant

    def help_across(self, own, inside, across):
        return self.own_across * own + self.inside_across * inside + self.across_across * across

    def best(self, own, inside, across):
        return (
            self.own_own * own + self.own_inside * inside + self.own_across * across,
            self.own_inside * own + self.inside_inside * inside + self.inside_across * across,
            self.help_across(own, inside, across),
        )


class Organisation(mesa.Model):
    """One future of one option."""

    def __init__(self, order, option, rng=None):
        super().__init__(rng=rng)
        self.read(order)
        self.market_luck = Luck(self, self.c.noise_market)
        self.plans = [read_plan(one) for one in order["options"]]
        self.option, self.plan = self.plans[option], self.plans[0]
        self.teams = [Team(self, place, team) for place, team in enumerate(order["teams"])]
        self.handoffs = [HandOff(self, self.teams[one], self.teams[other]) for one, other in order["pairs"]]
        self.journeys = [
            Journey(
                self,
                journey["volume"],
                journey["worth"],
                [self.teams[k] for k in journey["teams"]],
                [self.handoffs[k] for k in journey["pairs"]],
            )
            for journey in order["journeys"]
        ]
        for team in self.teams:
            team.journeys = [journey for journey in self.journeys if team in journey.teams]
        self.everyone = self.agents_by_type[Person]
        self.all_teams, self.all_handoffs = self.agents_by_type[Team], self.agents_by_type[HandOff]
        self.all_journeys = self.agents_by_type[Journey]
        self.settle()
        self.datacollector = mesa.DataCollector(model_reporters={name: name for name in (*LEVELS, "paid")})

    def read(self, order):
        """What is given, and what follows from it at once."""
        self.c = c = SimpleNamespace(**order["constants"])
        self.week, self.culture = SimpleNamespace(**order["week"]), SimpleNamespace(**order["culture"])
        self.quality, self.correction = SimpleNamespace(**order["quality"]), SimpleNamespace(**order["correction"])
        self.headcount, self.foresight = order["people"], order["foresight"]
        self.pressure = c.peer_pressure * order["observability"]
        self.norm_pressure = c.norm_pressure * order["observability"]
        self.rivalry = c.effort_cost * c.effort_rivalry
        self.own_curvature = c.effort_cost + self.norm_pressure
        self.with_habit = Inverse(self.own_curvature, c.effort_cost, c.effort_cost + c.habit_pull, self.rivalry)
        self.without_habit = Inverse(self.own_curvature, c.effort_cost, c.effort_cost, self.rivalry)
        self.longest_week = c.intensity_limit - self.week.meetings
        self.stake = self.quality.worth / self.quality.reference
        shared = 1 - c.rivalry_response * self.culture.rivalry
        self.rivalry_factor = shared / (1 - c.rivalry_response * REFERENCE_RIVALRY)
        self.clear = (self.culture.clarity / REFERENCE_CLARITY) ** c.clarity_power
        self.ease = 1 - c.rivalry_drag * self.culture.rivalry
        self.usual_help, self.contribution = self.week.across, 100.0
        self.firm_forecast = self.joint_forecast = 1.0

    def settle(self):
        """Today solved for these people (Initialisation)."""
        self.market, self.paid = 1.0, 0.0
        for handoff in self.handoffs:
            handoff.quality, handoff.elasticity = self.handoff(self.quality.supply, self.ceiling(self.culture.trust))
        for team in self.teams:
            team.output = 1.0
            team.quality, team.elasticity = self.handoff(self.quality.inside_supply, 1)
        self.travel()
        for team in self.teams:
            team.inside_gain, team.share, team.value, team.integration = team.perceive()
            team.feel_pay()
        on_target = self.c.forecast_sd_own
        for person in self.everyone:
            terms = person.team.terms
            person.own_slope = terms.bonus * terms.own * self.plan.curve.slope(1, on_target)
            person.feedback_slope = 0.0  # today's plan does not pay for feedback
        self.all_teams.do("settle")

    def step(self):
        """A week."""
        week = self.steps - 1  # Mesa counts from 1
        if week % QUARTER_WEEKS == 0:
            self.feel_pay(week)
        self.all_teams.do("prepare")
        self.everyone.do("choose")
        self.all_teams.do("supply")
        self.all_handoffs.do("coordinate")
        self.all_teams.do("work_inside")
        self.earn()
        self.measure(week)
        self.paid = 0.0
        if (week + 1) % QUARTER_WEEKS == 0:
            self.pay()
        self.all_teams.do("learn")
        self.everyone.do("learn")
        self.look()
        self.datacollector.collect(self)

    def feel_pay(self, week):
        """Phase 2, at the start of a period."""
        self.plan = self.option if week >= self.option.pay_from else self.plans[0]
        self.firm_seen = self.joint_seen = self.path = 0.0
        self.all_teams.do("feel_pay")
        self.everyone.do("feel_pay")

    def earn(self):
        """Phase 7."""
        self.market = self.market_luck.next()
        self.travel()
        fresh = self.flow * self.correction.contribution
        self.contribution = self.c.carry_over * self.contribution + (1 - self.c.carry_over) * 100 * fresh

    def travel(self):
        self.all_journeys.do("travel")
        self.flow = sum(journey.flow for journey in self.journeys)
        self.integrated = sum(journey.integrated for journey in self.journeys)
        self.all_journeys.do("weigh")
        self.all_handoffs.do("weigh")

    def measure(self, week):
        """Phase 8."""
        self.all_teams.do("measure")
        self.everyone.do("measure")
        self.firm_seen += self.contribution / 100
        if self.plan.goal:
            end, weeks = self.plan.goal
            progress = min(1, (week - self.plan.pay_from + 1) / weeks)
            self.joint_seen += self.integrated
            self.path += self.quality.integrated + (end - self.quality.integrated) * progress

    def pay(self):
        """Phase 9, and the forecasts of phase 1."""
        error = self.c.noise_measurement_joint * self.random.gauss()
        self.joint_reached = (self.joint_seen / self.path if self.plan.goal else 1) + error
        error = self.c.noise_measurement_firm * self.random.gauss()
        self.firm_reached = self.firm_seen / QUARTER_WEEKS + error
        self.joint_forecast = self.updated(self.joint_forecast, self.joint_reached)
        self.firm_forecast = self.updated(self.firm_forecast, self.firm_reached)
        self.all_teams.do("get_paid")
        self.everyone.do("get_paid")
        self.paid = self.everyone.agg("bonus", sum)

    def look(self):
        """What is seen of the week; usual help follows it."""
        help = self.everyone.agg("help", sum) / self.headcount
        self.usual_help += self.c.perception_rate * (help - self.usual_help)
        self.collaboration = 40 * help
        self.trust = 100 * self.everyone.agg("trust", sum) / self.headcount
        self.integrated *= 100

    def updated(self, forecast, seen):
        memory = self.c.forecast_memory
        return memory * forecast + (1 - memory) * seen

    def ceiling(self, trust):
        return self.quality.ceiling * (MISTRUST + (1 - MISTRUST) * trust) ** self.c.trust_ceiling_power

    def handoff(self, supply, ceiling):
        """Quality of a hand-off and its elasticity in supply (phase 6)."""
        power = supply**self.c.steepness
        contact = max(power / (1 + power), LEAST_CONTACT)
        quality = (contact**-4 + ceiling**-4) ** -0.25
        return min(quality, 1), (quality / contact) ** 4 * self.c.steepness * (1 - contact)

    def engagement(self, help, fear):
        """Phase 4."""
        c = self.c
        gain = 0.5 * max(help, 0) ** 2 / self.without_habit.across_across
        cost = c.entry_cost * (fear + 1 - self.culture.clarity)
        return (1 - c.fear_toll * fear) / (1 + exp((cost - gain) / c.entry_spread))

    def at_corner(self, own_pull, inside_pull, across_pull):
        """Coordinate descent for those few who would give less than nothing."""
        c, own, inside, across = self.c, 0.0, 0.0, 0.0
        for _ in range(30):
            own = max(0, (own_pull - self.rivalry * (inside + across)) / self.own_curvature)
            inside = max(0, (inside_pull - self.rivalry * (own + across)) / c.effort_cost)
            across = max(0, (across_pull - self.rivalry * (own + inside)) / (c.effort_cost + c.habit_pull))
        return own, inside, across


def read_plan(option):
    terms = [SimpleNamespace(bonus=one["bonus"], **one["weights"]) for one in option["terms"]]
    return SimpleNamespace(
        terms=terms, curve=Curve(**option["curve"]), goal=option["goal"], pay_from=option["pay_from"]
    )


def live(order, option, seed):
    """One future of one option: what is seen of it, by measure and date."""
    model = Organisation(order, option, rng=seed)
    for _ in range(order["weeks"]):
        model.step()
    seen = model.datacollector.model_vars
    values = {name: [mean(seen[name][d - LEVEL_WEEKS : d], LEVEL_WEEKS) for d in order["dates"]] for name in LEVELS}
    values["bonus"] = [sum(seen["paid"][d - BONUS_WEEKS : d]) for d in order["dates"]]
    return values


def lap(order, futures):
    """The whole work: values by measure, option, date and future. Options share the seeds of their futures."""
    options = range(len(order["options"]))
    lives = [[live(order, option, seed) for seed in range(futures)] for option in options]
    return {
        measure: [
            [[one[measure][d] for one in lives[option]] for d in range(len(order["dates"]))] for option in options
        ]
        for measure in lives[0][0]
    }


def main(path, futures, laps):
    with open(path, encoding="utf-8") as file:
        order = json.load(file)
    order["constants"] = {name.replace(".", "_"): value for name, value in order["constants"].items()}
    seconds = []
    for _ in range(laps):
        start = time.process_time()
        values = lap(order, futures)
        seconds.append(time.process_time() - start)
    python = ".".join(map(str, sys.version_info[:3]))
    answer = {
        "name": f"Mesa {mesa.__version__}, Python {python}",
        "futures": futures,
        "agent_weeks": order["people"] * order["weeks"] * len(order["options"]) * futures,
        "seconds": seconds,
        "values": values,
    }
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
