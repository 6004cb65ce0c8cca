//! The table of fields. How a row reads is explained in `row.rs`.

use crate::input::contract::Agency;
use crate::input::culture::Culture;
use crate::input::environment::Environment;
use crate::input::fault::Faults;
use crate::input::field::Access;
use crate::input::field::Field;
use crate::input::field::amount::{AmountCheck, Amounts};
use crate::input::field::number::{Absent, Number};
use crate::input::field::parameter::{self, Manual};
use crate::input::field::part::Part;
use crate::input::field::place::{Place, Slot};
use crate::input::form::{ArmForm, Form, Run};
use crate::input::organisation::{Journey, Organisation, Team};
use crate::input::payout::Curve;
use crate::input::payout_condition::{Gate, Tournament};
use crate::input::plan::{Goal, Plan, Weights};
use crate::input::programme::Programme;
use crate::input::sponsor::{Sponsor, StopRule};

fields! {
    [culture] culture: Culture {} reached default {
        AVERSION = aversion_to_change { "Aversion to change", Level, 50.0 in 0.0 ..= 100.0 step 5.0, at Barriers 1, Assumed, "loss aversion 1.95: Brown et al. 2024",
            "How slowly people take up a new way; it delays adoption, and some hold out altogether." }
        FEAR = fear_of_failure { "Fear of failure", Level, 50.0 in 0.0 ..= 100.0 step 5.0, at Barriers 2, Assumed, "McKinsey 2022: 85 % of executives say fear holds innovation back",
            "How dangerous a failed joint attempt feels; it keeps people from starting joint work at all." }
        UNCLEAR_ROLES = unclear_roles { "Unclear roles", Level, 50.0 in 0.0 ..= 100.0 step 5.0, at Barriers 3, Assumed, "V29; Gilboa et al. 2008: role ambiguity is the stressor worst for performance",
            "How often nobody knows who owns a hand-off; it caps hand-offs and wastes the wish to help." }
        DISTRUST = lack_of_trust { "Lack of trust", Level, 55.0 in 0.0 ..= 100.0 step 5.0, at Trust 1, Assumed, "De Jong et al. 2016: trust and performance correlate at .30",
            "How little people count on other teams to give back; it lowers what a shared goal is worth to them." }
        COMPETITION = history_of_competition { "History of competition", Level, 40.0 in 0.0 ..= 100.0 step 5.0, at Trust 2, Inferred, "V28: teams with a competitive past share less, lastingly",
            "How long and how hard teams were set against each other; it slows trust and practice until roles are discussed, and a little of it does next to nothing." }
    }
    [environment] environment: Environment {} reached default {
        MARKET_NOISE = market_noise { "Market noise", Share, 0.03 in 0.0 ..= 0.3 step 0.01, at Market 1, Assumed, "ours",
            "How far the market moves contribution from week to week, as a standard deviation." }
        ATTRIBUTION_NOISE = attribution_noise { "Attribution noise", Share, 0.08 in 0.0 ..= 0.5 step 0.01, at Market 2, Assumed, "ours",
            "How far a person's measured KPI strays from the truth in a quarter; noisy attribution invites claiming credit." }
        DOUBLE_COUNTING = double_counting { "Double counting", Share, 0.2 in 0.0 ..= 1.0 step 0.05, at Market 3, Assumed, "ours",
            "Share by which channels' own attribution counts the same customer twice." }
        TURNOVER = turnover { "Turnover", Share, 0.15 in 0.0 ..= 0.6 step 0.01, at Channels 1, Assumed, "your HR records; the default is ours",
            "Share of people who leave in a year today; newcomers start without skill, trust or habit of their own, and nobody in other teams knows them yet." }
        CHANNELS_TODAY = channels_today { "New channels a year, today", Count, 1.0 in 0.0 ..= 12.0 step 0.5, at Channels 2, Assumed, "ours",
            "New channels a year that today's organisation just keeps up with." }
        CHANNELS_AHEAD = channels_ahead { "New channels a year, ahead", Count, 1.0 in 0.0 ..= 12.0 step 0.5, at Channels 3, Assumed, "ours",
            "New channels a year from now on; more than today's wear integration down, because they have no history with anybody." }
        SYSTEM_PRESSURE = system_pressure { "Pressure on systems", Share, 0.0 in 0.0 ..= 1.0 step 0.05, at Channels 4, Assumed, "ours; K10: 59 % call their systems too disparate",
            "How much more rushed point-to-point work IT does than today; it raises output a little now and wears systems integration down." }
    }
    [organisation] organisation: Organisation { currency returns teams journeys } reached required {
        CONTRIBUTION = contribution { "Contribution driven by marketing", Money, 30e6 in 1e4 ..= 1e11 step 1e6, absent required, at Money 1, Assumed, "ours; range 15-45M for a mid-size brand",
            "Contribution margin a year that depends on marketing, never the whole revenue; everything the model earns or loses is a share of it." }
        ON_COST = on_cost { "On-cost", Share, 0.25 in 0.0 ..= 1.0 step 0.01, at Money 2, Yours, "payroll taxes and benefits on a bonus",
            "What a bonus costs the firm on top of what the person receives." }
        PAY_AGAINST_MARKET = pay_against_market { "Our pay against the market", Share, 0.0 in -0.1 ..= 0.1 step 0.01, at Money 3, Yours, "your pay survey",
            "How far total pay lies above what others pay for the same work, or below; after a pay cut newcomers are hired at what the market pays." }
        PLAN_CHANGE_COST = plan_change_cost { "Cost of changing a plan", Money, 60_000.0 in 0.0 ..= 1e9 step 10_000.0, absent 0.0, at Money 4, Assumed, "ours; one adviser's example of a revision is 100,000",
            "Cost of designing, agreeing and setting up another incentive plan, once for each option that has one." }
        PLAN_CHANGE_COST_A_HEAD = plan_change_cost_a_head { "Cost of changing a plan, a head", Money, 500.0 in 0.0 ..= 1e5 step 100.0, absent 0.0, at Money 5, Assumed, "ours",
            "Cost of explaining and administering another incentive plan, once for each person on the payroll." }
        SYSTEMS = systems { "Systems integration", Share, 0.75 in 0.05 ..= 1.0 step 0.05, at Tools 1, Assumed, "K10: 59 % call their systems too disparate",
            "How far tools and data fit together; it caps how well any hand-off can work." }
        INTEGRATED_TODAY = integrated_today { "Journeys integrated today", Share, 0.29 in 0.02 ..= 0.95 step 0.01, at Today 1, Inferred, "K10: 29 % of marketers integrate effectively; a stand-in, it counts marketers and not journeys",
            "Share of customer journeys whose hand-offs all work today." }
        HELP_HOURS = help_hours { "Help across teams today", Hours, 2.4 in 0.2 ..= 10.0 step 0.1, at Today 2, Assumed, "ours: 6 % of a 40-hour week",
            "Hours a week that a person gives to other teams' work without being told to." }
        MEETING_HOURS = meeting_hours { "Cross-team meetings today", Hours, 4.0 in 0.0 ..= 16.0 step 0.5, at Today 3, Assumed, "ours",
            "Hours a week in meetings with other teams, apart from help; the more there are, the less structured contact still teaches." }
        DIALOGUE = dialogue { "Customer dialogue", Share, 0.5 in 0.0 ..= 1.0 step 0.05, at Tools 2, Assumed, "K10: two thirds use visitor data, half leave social data unused",
            "How far answers and data from service, site and campaigns flow back to the other teams; it caps how well hand-offs can work; what a programme adds takes hours, and brings more the better systems fit together." }
        BUDGET_POOLING = budget_pooling { "Budget pooling", Share, 0.2 in 0.0 ..= 1.0 step 0.05, at Tools 3, Assumed, "ours; K11: 36 % name budget as a barrier",
            "How far budgets are one instead of each team's own; turf caps how well hand-offs can work; what a programme adds takes hours." }
        SPEND_SCALE = spend_scale { "Spend scale", Share, 1.0 in 0.0 ..= 1.0 step 0.1, at Tools 4, Assumed, "ours",
            "How often customers can be reached: at 0 contacts are few, so that a little help shows nothing and enough of it tips a hand-off, at 1 help shows early." }
        WEEKLY_TARGETS = weekly_targets { "Weekly targets", Share, 0.5 in 0.0 ..= 1.0 step 0.05, at Today 6, Inferred, "Chung et al. 2014: clear present bias",
            "How far people are steered by this week's numbers; what pays later, as joint work does, then counts for less." }
        INTERDEPENDENCE = interdependence { "Interdependence", Count, 1.0 in 0.0 ..= 5.0 step 0.1, at Today 4, Assumed, "ours; 1 is what K2 and K3 suggest for marketing",
            "How much depends on hand-offs between teams, as a multiple of what is usual in marketing; at 0 joint work earns nothing." }
        OBSERVABILITY = observability { "Observability", Share, 0.6 in 0.0 ..= 1.0 step 0.05, at Today 5, Assumed, "V35 and V15: peers matter only where they are seen",
            "How well colleagues see each other's work; what is seen sets a norm, friends are not beaten in plain sight, and those who share a bonus keep up care for what is not counted." }
        ABILITY_SPREAD = ability_spread { "Spread of ability", Share, 0.15 in 0.05 ..= 0.6 step 0.01, at Today 7, Inferred, "Hunter et al. 1990, recalled: 0.19 in simple work, 0.32 in middling, 0.48 in complex work and selling",
            "How far people's output differs at the same effort, as a standard deviation; the more it does, the more they learn from the abler among them, by help in the team and by contact within a craft (how fast is our guess)." }
    }
    [team] team: Team { name kind medium craft contract } listed required {
        HEADS = heads { "Heads", Count, 6.0 in 1.0 ..= 500.0 step 1.0, absent required, at editor, Yours, "your payroll",
            "People in the team." }
        BASE = base { "Base salary", Money, 80_000.0 in 0.0 ..= 1e7 step 1000.0, absent 0.0, at editor, Yours, "your payroll",
            "Base salary a year of a typical person of the team." }
        TARGET_BONUS = target_bonus { "Target bonus", Share, 0.08 in 0.0 ..= 1.0 step 0.005, absent 0.0, at editor, Yours, "P1: about 10 % at the lowest eligible grade; P2: 5-10 % for marketing specialists (recalled, not seen)",
            "Bonus at target as a share of base salary; below 2-3 % nobody's work changes visibly." }
        CONTROLLABILITY = controllability { "Control over own KPI", Share, 0.6 in 0.0 ..= 1.0 step 0.05, at editor, Assumed, "ours",
            "How far a person's own KPI follows that person's work; the rest follows the team and the market." }
        EXPERIENCE = experience { "Experience with the old way", Share, 0.5 in 0.0 ..= 1.0 step 0.05, at editor, Assumed, "V19: pay moves the inexperienced",
            "How seasoned people are in today's way of working; the seasoned answer less to pay and move later." }
        INSIDE_WORTH = inside_worth { "Worth of help inside the team", Share, 0.10 in 0.0 ..= 0.5 step 0.01, at editor, Assumed, "ours",
            "Share of the team's output that depends on hand-offs among its own people; the larger it is, the harder those who share a bonus press each other." }
        OPPOSING = opposing { "Opposing KPI", Share, 0.0 in 0.0 ..= 1.0 step 0.05, at editor, Assumed, "K12: 10 % see marketing and IT working well together",
            "How far the team's own KPI falls with help given, as uptime and cost targets do: at 1 an hour of help costs as much attainment as an hour of own work brings; as far as the bonus hangs on it and not on the joint goal, part of what hand-offs could gain stays unused." }
    }
    [team.contract.agency] agency: Agency { basis } listed default {
        AGENCY_FEE = fee { "Agency fee", Money, 1.2e6 in 0.0 ..= 1e9 step 50_000.0, at editor, Yours, "your contract",
            "Fee a year of an agency when everything is on target." }
        FEE_AT_RISK = at_risk { "Fee at risk", Share, 0.15 in 0.0 ..= 1.0 step 0.05, at editor, Assumed, "ours",
            "Share of the agency's fee that depends on results; where little of the fee hangs on the joint goal, part of what hand-offs with the agency could gain stays unused." }
        RENEWAL_FEAR = renewal_fear { "Fear for renewal", Share, 0.5 in 0.0 ..= 1.0 step 0.05, at editor, Assumed, "ours",
            "How much the agency fears for its contract; fear makes it keep what it knows to itself." }
    }
    [journey] journey: Journey { teams } listed required {
        VOLUME = volume { "Share of journeys", Share, 0.2 in 0.0 ..= 1.0 step 0.01, absent required, at editor, Yours, "your analytics",
            "Share of customers who travel this way; all journeys together make 1." }
        VALUE = value { "Value of a journey", Count, 1.0 in 0.0 ..= 100.0 step 0.1, at editor, Yours, "your analytics",
            "Contribution of one such customer relative to the others." }
    }
    [plan.weights] weights: Weights {} reached absent {
        OWN_WEIGHT = own { "Weight in the bonus", Share, 0.25 in 0.0 ..= 1.0 step 0.05, absent 0.0, at editor, Yours, "P7: 70 % of plans mix unit and individual results",
            "Share of the target bonus that this measure decides; all weights together make 1; a bonus spread over more measures than today's moves people less where roles are unclear." }
        TEAM_WEIGHT = team { like OWN_WEIGHT, absent 0.0, at editor }
        FIRM_WEIGHT = firm { like OWN_WEIGHT, absent 0.0, at editor }
        JOINT_WEIGHT = joint { like OWN_WEIGHT, absent 0.0, at First 1 }
        FEEDBACK_WEIGHT = feedback { like OWN_WEIGHT, absent 0.0, at editor }
        RANK_WEIGHT = rank { like OWN_WEIGHT, absent 0.0, at editor }
    }
    [plan.target_bonus] target_bonus: TargetBonus {} chosen required {
        PLAN_BONUS = share_of_base { like TARGET_BONUS, absent required, at First 2 }
    }
    [plan.goal.metric] metric: JointMetric {} chosen required {
        TARGET_SHARE = integrated_journeys { "Target: journeys integrated", Share, 0.5 in 0.02 ..= 1.0 step 0.01, absent required, at Target 1, Yours, "ours: reachable in the default",
            "Integrated share of journeys the goal ends at; far beyond reach it pays nothing and people stop trying." }
        TARGET_INDEX = customer_value { "Target: index", Attainment, 1.03 in 1.005 ..= 2.0 step 0.005, absent required, at with_another, Yours, "ours: reachable in the default",
            "Level the goal ends at, as a multiple of today." }
        ATTRIBUTED_INDEX = attributed_results { like TARGET_INDEX, absent required, at with_another }
    }
    [plan.goal] goal: Goal { metric outside } reached required {
        GOAL_WEEKS = weeks { "Weeks to the target", Weeks, 58.0 in 4.0 ..= 260.0 step 1.0, absent required, at Goal 2, Yours, "ours",
            "Weeks over which the target rises from today to its end." }
        GOAL_PULL = announced { "Goal announced", Share, 1.0 in 0.0 ..= 1.0 step 0.25, absent required, at Goal 1, Inferred, "M5: group goals d = 0.56",
            "How loudly the joint goal is announced; a goal pulls even when it pays nothing, as far as roles are clear." }
    }
    [plan.curve] curve: Curve {} reached default {
        THRESHOLD = threshold { "Threshold", Attainment, 0.8 in 0.0 ..= 0.99 step 0.01, at Payout 1, Assumed, "P4: 80-90 % of goal (recalled, not seen)",
            "Attainment below which the measure pays nothing." }
        THRESHOLD_PAY = threshold_pay { "Pay at threshold", Attainment, 0.5 in 0.0 ..= 1.0 step 0.05, at Payout 2, Measured, "P3: 50 % of target",
            "Payout at the threshold, as a share of the target payout." }
        MAXIMUM = maximum { "Maximum", Attainment, 1.2 in 1.01 ..= 3.0 step 0.01, at Payout 3, Assumed, "P4: 110-120 % of goal (recalled, not seen)",
            "Attainment beyond which the measure pays no more." }
        MAXIMUM_PAY = maximum_pay { "Pay at maximum", Attainment, 1.5 in 1.0 ..= 5.0 step 0.05, at Payout 4, Measured, "P3: 150-200 % of target",
            "Payout at the maximum, as a multiple of the target payout: the cap." }
    }
    [plan.gate] gate: Gate { measure } reached required {
        GATE = attainment { "Gate", Attainment, 0.9 in 0.0 ..= 2.0 step 0.05, absent required, at Gate 1, Yours, "your plan",
            "Attainment of the gate's measure below which the own KPI pays nothing." }
    }
    [plan.rank] rank: Tournament { between } reached required {
        TOP_SHARE = top { "Share of winners", Share, 0.2 in 0.02 ..= 0.9 step 0.05, absent required, at Prize 1, Yours, "your plan",
            "Share of people or teams that win the prize for rank; the fewer, the larger the prize." }
    }
    [plan] plan: Plan { name target_bonus total_pay weights curve curves exceptions goal gate pool rank relative_to } reached absent {
        PERIOD = period { "Pay period", Weeks, 13.0 in 4.0 ..= 52.0 step 1.0, at Payout 5, Yours, "quarterly",
            "Weeks between two payouts; whether pay falls short people judge over a year." }
        BUDGET_CAP = budget_cap { "Budget cap", Attainment, 1.2 in 0.1 ..= 5.0 step 0.05, absent none, at Cap 1, Yours, "your plan",
            "Most that all bonuses of a period may cost, as a multiple of their cost at target; beyond it everyone's is scaled down." }
        RATCHET = ratchet { "Target reset", Share, 0.0 in 0.0 ..= 1.0 step 0.05, at Transition 3, Assumed, "Bouwens and Kroos 2011 found the harm, Matejka et al. 2024 did not",
            "Share of a year's surprise by which next year's targets move; people who know hold back." }
        GUARANTEE = guarantee { "First-year guarantee", Share, 0.0 in 0.0 ..= 1.0 step 0.05, at Transition 2, Yours, "your plan",
            "Share of today's bonus at target that everyone gets in the first year at least; it takes the fear of loss and some of the drive." }
        SHARED_RISK = shared_risk { "Shared risk and reward", Share, 0.0 in 0.0 ..= 1.0 step 0.05, at Transition 1, Assumed, "K12",
            "Share of the own KPI's weight that teams with an opposing KPI, such as IT, exchange for the joint goal; it takes the edge off that KPI and off pressure on systems." }
    }
    [option] option: ArmForm { name plan programme } reached required {
        PAY_FROM = pay_from { "Consultation", Weeks, 13.0 in 0.0 ..= 156.0 step 1.0, absent 0.0, at Consultation 1, Yours, "three months are common where a works council has a say",
            "Weeks before the new plan takes the place of today's." }
        UNTIL = until { "Trial", Weeks, 26.0 in 1.0 ..= 260.0 step 1.0, absent none, at editor, Yours, "your roll-out",
            "Weeks after which a trial ends and today's plan and way of working come back." }
        OPTION_GOAL = goal { "Goal of this option", Attainment, 0.5 in 0.02 ..= 2.0 step 0.01, absent none, at editor, Yours, "worked out, or yours",
            "Level that this option's joint goal ends at, in the place of its plan's." }
    }
    [programme] programme: Programme { name lead sponsor starts stop } reached absent {
        ROLES = roles { "Roles", Share, 1.0 in 0.0 ..= 1.0 step 0.05, absent 0.0, at First 3, Inferred, "V29: a role discussion removes the legacy of competition",
            "How thoroughly a workshop settles who owns each hand-off." }
        TRANSPARENCY = transparency { "Transparency", Share, 0.5 in 0.0 ..= 1.0 step 0.05, absent 0.0, at ForTrust 1, Inferred, "V35: peers matter where they are seen",
            "How openly plans and results are shared between teams; it raises trust." }
        RESULTS_FEEDBACK = results_feedback { "Results shown beside others'", Share, 0.0 in 0.0 ..= 1.0 step 0.05, at Results 1, Inferred, "Azmat and Iriberri 2010: grades +5 %; Blanes i Vidal and Nossol 2011: a large rise",
            "How far people see their own results beside those of others, by themselves or in a bulletin, without pay; it draws attention to own work, which at 100 % rises by about 2 % (studies disagree), while transparency opens plans and results between teams and raises trust." }
        RESULTS_RANKING = results_ranking { "Public ranking", Share, 0.0 in 0.0 ..= 1.0 step 0.05, at Results 2, Inferred, "Bandiera, Barankay and Rasul 2013: ranked teams -14 %; Barankay 2012: +11 % without ranks",
            "How far people and teams are publicly ranked by results, without pay; it draws attention to own work as shown results do and breeds rivalry, and the greater that is, the less those who are ranked help each other (size ours)." }
        REVIEW_TALKS = review_talks { "Review talks", Share, 0.0 in 0.0 ..= 1.0 step 0.05, at Results 3, Inferred, "V20: profit +7 % without a bonus, nothing with one",
            "Talks of each person with the lead about what was done; 1 is an hour a month, which costs both of them an hour and raises own work by about 6 %; a bonus for results that is 5 % of base above today's takes all of that away (size ours)." }
        CONTACT = contact_hours { "Structured contact", Hours, 0.4 in 0.0 ..= 8.0 step 0.1, absent 0.0, at ForTrust 2, Inferred, "V21: structured meetings, lasting gain",
            "Hours a week each person spends in structured exchange with other teams in the first year, half of it after; where people hardly meet today they learn most of each other, and people of one craft learn from the abler; that lasts until people leave, the hours are lost to own work." }
        DIVERGE = diverge_hours { "Joint planning, opening up", Hours, 0.0 in 0.0 ..= 8.0 step 0.1, at ForTrust 3, Assumed, "ours; V21 for structured contact",
            "Hours a week that those who plan, some 30 % of people, one or two of a small team, spend collecting ideas with other teams; they alone learn what others can do." }
        CONVERGE = converge_hours { "Joint planning, deciding", Hours, 0.0 in 0.0 ..= 8.0 step 0.1, at ForRoles 1, Assumed, "ours; V29 for role discussion",
            "Hours a week that those who plan, some 30 % of people, one or two of a small team, spend agreeing on one plan with other teams; it keeps roles clear for everybody, the first minutes bring most, and more than an hour brings no more clarity." }
        TRAINING = training { "Training", Share, 0.0 in 0.0 ..= 1.0 step 0.05, at AgainstFear 1, Inferred, "K9: talent development cuts collaboration drag by 23 %",
            "How thoroughly people are trained for joint work in the first half-year; it takes hours and cuts fear and drag." }
        SAFE_TO_FAIL = safe_to_fail { "Safe to fail", Share, 0.0 in 0.0 ..= 1.0 step 0.05, at AgainstFear 2, Inferred, "McKinsey 2022; Frazier et al. 2017",
            "How far a failed joint attempt has no consequences for the people who dared; trials take time." }
        COMMUNICATION = communication { "Communication and small wins", Share, 0.0 in 0.0 ..= 1.0 step 0.05, at AgainstAversion 1, Inferred, "Balliet 2010: d = 1.01; Prosci's list of sponsors and communication",
            "How steadily reasons and early wins are told; it takes time and lowers aversion to change." }
        INFORMED = informed { "Kept informed", Share, 1.0 in 0.0 ..= 1.0 step 0.05, at AgainstAversion 2, Assumed, "ours",
            "Share of people who are kept informed of goal and results; a goal nobody hears of pulls nobody." }
        PROGRAMME_POOLING = budget_pooling { like BUDGET_POOLING, absent 0.0, at ForHandoffs 1 }
        PROGRAMME_DIALOGUE = dialogue { like DIALOGUE, absent 0.0, at ForHandoffs 2 }
        PROJECT_MANAGERS = project_managers { "Project managers", Count, 0.0 in 0.0 ..= 10.0 step 0.5, at Staff 2, Assumed, "ours",
            "Full-time project managers beside the lead; they take coordination off people's weeks and keep agreements alive, and the first clears up part of what is still unclear about roles." }
        STRATEGISTS = strategists { "Integrated strategists", Count, 0.0 in 0.0 ..= 10.0 step 0.5, at Staff 3, Inferred, "K1: a strong central idea lifts integrated campaigns",
            "Full-time strategists who own the idea across channels; they add to the lead's authority, which brings most where teams disagree, and lift what hand-offs can be worth." }
        WORKSHOP_COST = workshop_cost { "One-off programme cost", Money, 200_000.0 in 0.0 ..= 1e9 step 10_000.0, absent 0.0, at ForRoles 2, Assumed, "ours",
            "Cost of a full role workshop, once; a partial one costs its share." }
        LEAD_COST = lead_cost { "Running programme cost", Money, 330_000.0 in 0.0 ..= 1e9 step 10_000.0, absent 0.0, at Staff 1, Assumed, "ours: an integration lead and a project manager",
            "Cost a year of a client-side lead with a project manager; weaker arrangements cost a part of it and bring little where teams disagree, which is where a lead with authority brings most (size ours)." }
        STAFF_COST = staff_cost { "Cost of such a person", Money, 140_000.0 in 0.0 ..= 1e7 step 5_000.0, at Staff 4, Assumed, "ours, with on-cost",
            "Cost a year of one project manager or strategist, with on-cost." }
    }
    [programme.sponsor] sponsor: Sponsor {} reached default {
        SPONSOR = strength { "Sponsor's strength", Share, 0.5 in 0.0 ..= 1.0 step 0.05, at Sponsor 1, Inferred, "Prosci: visible sponsors come first",
            "How visibly somebody at the top stands behind the change; it speeds adoption and carries a bad stretch." }
        PATIENCE = patience { "Sponsor's patience", Weeks, 40.0 in 4.0 ..= 260.0 step 2.0, at Sponsor 2, Assumed, "ours",
            "Weeks of results below the start after which commitment begins to fall." }
        TENURE = tenure { "Sponsor's tenure", Weeks, 130.0 in 13.0 ..= 520.0 step 13.0, at Sponsor 3, Assumed, "ours; marketing chiefs are said to stay a few years",
            "Mean weeks until the sponsor is replaced; the next one starts less committed." }
    }
    [programme.stop] stop: StopRule {} reached required {
        STOP_AFTER = after { "Stop rule: week", Weeks, 52.0 in 4.0 ..= 260.0 step 1.0, absent required, at Stop 1, Yours, "your roll-out",
            "Week in which the change is called off if it has lost more than agreed." }
        STOP_LOSS = loss { "Stop rule: loss", Money, 300_000.0 in 0.0 ..= 1e11 step 50_000.0, absent required, at Stop 2, Yours, "your roll-out",
            "Loss since the start beyond which the change is called off." }
    }
    [programme.starts] starts: Programme {} started required {
        START_LEAD = lead { "Start", Weeks, 0.0 in 0.0 ..= 260.0 step 1.0, at Starts 1, Yours, "your roll-out",
            "Week in which a measure of the programme starts." }
        START_ROLES = roles { like START_LEAD, at Starts 2 }
        START_TRANSPARENCY = transparency { like START_LEAD, at Starts 3 }
        START_CONTACT = contact { like START_LEAD, at Starts 4 }
        START_PLANNING = planning { like START_LEAD, at Starts 5 }
        START_TRAINING = training { like START_LEAD, at Starts 6 }
        START_SAFE_TO_FAIL = safe_to_fail { like START_LEAD, at Starts 7 }
        START_COMMUNICATION = communication { like START_LEAD, at Starts 8 }
        START_BUDGET_POOLING = budget_pooling { like START_LEAD, at Starts 9 }
        START_DIALOGUE = dialogue { like START_LEAD, at Starts 10 }
        START_RESULTS = results { like START_LEAD, at Starts 11 }
        START_TALKS = talks { like START_LEAD, at Starts 12 }
    }
    [] form: Form { name note organisation culture environment plans programmes options goals run } reached required {
        WORTHWHILE = worthwhile { "Worthwhile bar", Money, 300_000.0 in 0.0 ..= 1e11 step 50_000.0, at Simulation 1, Yours, "yours",
            "Net gain over the horizon below which you would rather not bother." }
    }
    [run] run: Run { uncertainty } reached default {
        WEEKS = weeks { "Weeks simulated", Weeks, 156.0 in 13.0 ..= 260.0 step 13.0, at Simulation 2, Yours, "three years",
            "How far ahead the simulation looks." }
        REPLICATES = replicates { "Simulated futures", Count, 320.0 in 10.0 ..= 10_000.0 step 10.0, absent 200.0, at Simulation 3, Yours, "ours",
            "How many futures are simulated; more of them smooth the bands." }
        SEED = seed { "Seed", Count, 1.0 in 0.0 ..= 4_294_967_295.0 step 1.0, at Simulation 4, Yours, "any whole number",
            "Another seed draws other futures from the same assumptions; the answer should hardly change." }
    }
}
