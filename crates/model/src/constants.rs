//! The behavioural constants: one set for every organisation, never part of a scenario.
//!
//! Unless a field says otherwise its grade is *assumed*: the values are held only by the laws and shapes that the tests
//! assert. `docs/model.md` prints them with these comments; a test reads `Default …; range ….` out of each.

use crate::environment::Environment;
use crate::organisation::Organisation;
use crate::parameter;
use crate::plan::Component;

/// Behavioural constants. Efforts are in standard weeks of today (1 is 40 hours); rates are per week.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Constants {
    /// c: curvature of the cost of effort. Sets the unit of motives. Default 1.
    pub effort_cost: f64,
    /// δ: how far one kind of effort makes another costlier. Default 0.05; range 0-0.3.
    pub effort_rivalry: f64,
    /// g: effort that a share of base pay buys from an inexperienced person. Default 0.25; range 0.12-0.40.
    pub pay_response: f64,
    /// ρ: how fast another part of pay counts for less as more of pay is at stake, as an exponent; 0 is in proportion.
    /// Default 0.15; range 0-0.5. V1, V14, V18.
    pub stake_power: f64,
    /// ξ: how far full experience damps the response to pay. Default 0.5; range 0-1. V19.
    pub experience_damping: f64,
    /// s̄ inside a team: weight of a team-mate's gain beside an own one. Default 0.5; range 0.2-1. V32 scaled down.
    pub regard_inside: f64,
    /// Weight that a person who is seen in full gives to team-mates' gain beside regard, of whatever type: shame before
    /// those who share the bonus. Default 0.1; range 0-0.6. Kandel and Lazear; V7, V32.
    pub peer_pressure: f64,
    /// s̄ across teams. Default 0.2; range 0.1-0.3. V32 scaled down.
    pub regard_across: f64,
    /// Slope with which conditional cooperators follow the help they see. Default 0.8; range 0.6-0.95. Below 1: fact 14.
    pub reciprocity: f64,
    /// Share of the last belief that is kept each week. Default 0.9 (0.6 a month); range 0.8-0.97.
    pub belief_memory: f64,
    /// γ: pull of an announced goal beyond money. Default 0.07; range 0-0.12. M5.
    pub goal_pull: f64,
    /// κ: pressure toward the norm for own work where it is seen in full. Default 0.18; range 0-0.5. V35.
    pub norm_pressure: f64,
    /// How far the norm lies above the peers' mean. Default 0.05; range 0-0.2. Kandel and Lazear.
    pub norm_margin: f64,
    /// η: pull of habit on help. Default 2; range 0-5.
    pub habit_pull: f64,
    /// Share of the way toward the chosen effort that is made in a week. Default 0.25; range 0.1-1.
    pub effort_step: f64,
    /// F: entry cost of joint work at full fear and no clarity, in units of utility. Default 0.003; range 0-0.008.
    pub entry_cost: f64,
    /// ς: spread of entry costs. Default 0.010; range 0.002-0.03.
    pub entry_spread: f64,
    /// φ: share of people whom full fear keeps from joint work altogether. Default 0.30; range 0-0.6.
    pub fear_toll: f64,
    /// ν: how far cooperator types differ in help today. Default 0.065; range 0-0.1.
    pub type_spread: f64,
    /// a: exponent of clarity in what a joint goal is felt to be worth. Default 0.6; range 0-1.5.
    pub clarity_power: f64,
    /// b: exponent of trust in what a joint goal is felt to be worth. Default 0.5; range 0-1.5.
    pub trust_power: f64,
    /// m: steepness with which supplied help turns into a working hand-off. Default 2; range 2-3.
    pub steepness: f64,
    /// Exponent of systems integration in the ceiling of a hand-off. Default 0.22; the six sum to at most 1.
    pub systems_power: f64,
    /// Exponent of clarity in the ceiling. Default 0.28.
    pub ceiling_clarity_power: f64,
    /// Exponent of leadership in the ceiling. Default 0.19.
    pub lead_power: f64,
    /// Exponent of budget pooling in the ceiling. Default 0.05.
    pub pooling_power: f64,
    /// Exponent of customer dialogue in the ceiling. Default 0.05.
    pub dialogue_power: f64,
    /// Exponent of trust in the ceiling: those who trust each other share what they know. Default 0.12. De Jong et al. 2016.
    pub trust_ceiling_power: f64,
    /// Ceiling's leadership factor without any lead; it rises to 1. Default 0.6.
    pub leaderless: f64,
    /// Quality of hand-offs inside teams today. Default 0.7.
    pub inside_quality: f64,
    /// ι: share of a journey's value that depends on one hand-off. Default 0.07; range 0.03-0.11. K2, K3.
    pub handoff_worth: f64,
    /// α: elasticity of contribution to marketing's output. Default 0.35; range 0.2-0.6. Inferred: K8, K15.
    pub output_elasticity: f64,
    /// τ: own output lost per partner team and unit of help. Default 0.02; range 0-0.06. Facts 20, 22.
    pub switching_loss: f64,
    /// Carry-over of contribution from week to week. Default 0.889 (0.6 a month). Derived: K8.
    pub carry_over: f64,
    /// Share of the way by which perceived need follows true need in a week. Default 0.1; range 0.08-0.12.
    pub perception_rate: f64,
    /// Effect on peer feedback of helping by as much as the mean person does. Default 0.12; range 0.02-0.30.
    pub feedback_reliability: f64,
    /// Share of a forecast that is kept when a period's result is seen. Default 0.6. Fischbacher and Gächter.
    pub forecast_memory: f64,
    /// Standard deviations of people's forecasts of own, team, firm, joint and feedback results, and of rivals' standing.
    pub forecast_sd: [f64; 6],
    /// p: monthly hazard of taking up a new way unprompted. Default 0.05; range 0.02-0.08. Bass inside firms.
    pub innovation: f64,
    /// q: monthly hazard from seeing others. Default 0.30; range 0.15-0.35.
    pub imitation: f64,
    /// a1: logits of pull per share of base expected to be gained. Default 10; range 0-30.
    pub pull_of_gain: f64,
    /// a2: logits of pull of an announced goal. Default 1; range 0-3.
    pub pull_of_goal: f64,
    /// λ: how much worse a loss is than a gain is good. Default 1.95; range 1.82-2.10. Measured: Brown et al. 2024.
    pub loss_aversion: f64,
    /// Gain of practice skill with help. Default 0.1; range 0-0.3.
    pub practice_gain: f64,
    /// Weekly rates at which practice builds and fades. Default 0.03, 0.02.
    pub practice_rate: Rates,
    /// Knowledge of partners gained per hour of contact. Default 0.005; range 0.001-0.01. V21.
    pub knowledge_gain: f64,
    /// Knowledge of partners lost a week. Default 0.004; range 0.001-0.01. V21: still there after 20 weeks.
    pub knowledge_decay: f64,
    /// k_h: trust gained from help received. Default 0.25; range 0.05-0.45.
    pub trust_from_help: f64,
    /// k_t: trust gained from full transparency. Default 0.22; range 0-0.5.
    pub trust_from_transparency: f64,
    /// k_c: trust gained from an hour of structured contact a week. Default 0.18; range 0-0.5.
    pub trust_from_contact: f64,
    /// Weekly rates at which trust is gained and lost. Default 0.02, 0.05: lost 2-3 times as fast.
    pub trust_rate: Rates,
    /// Share of missing clarity that fully agreed roles bring. Default 0.7; range 0.35-0.95. V29.
    pub clarity_from_roles: f64,
    /// Share of missing clarity that a lead with authority brings. Default 0.15; range 0-0.4.
    pub clarity_from_lead: f64,
    /// Weekly rate at which a full workshop settles roles while it lasts. Default 0.2: nearly all in a quarter.
    pub roles_rate: f64,
    /// Weekly rate at which clarity moves to its target. Default 0.04.
    pub clarity_rate: f64,
    /// Weekly rate at which a new lead, budget or dialogue takes hold, or its end. Default 0.08.
    pub structure_rate: f64,
    /// Weekly rate at which habit follows the help of those who engage. Default 0.27. Lally et al. 2010: 0.045 a day.
    pub habit_rate: f64,
    /// Hours a week that a full role workshop takes in its first quarter. Default 0.6.
    pub workshop_hours: f64,
    /// Hours a week that full training takes while it lasts. Default 0.5.
    pub training_hours: f64,
    /// Hours a week that trials take where failing is safe. Default 0.2.
    pub safety_hours: f64,
    /// Hours a week that steady communication takes. Default 0.15.
    pub communication_hours: f64,
    /// Hours a week that full openness takes. Default 0.2.
    pub transparency_hours: f64,
    /// Hours a week that one budget for all takes. Default 0.1.
    pub pooling_hours: f64,
    /// Hours a week that full customer dialogue takes. Default 0.15.
    pub dialogue_hours: f64,
    /// Authority that a full-time strategist adds to the lead's. Default 0.15; range 0-0.3. K1.
    pub authority_of_strategist: f64,
    /// How far a project manager cuts the cost of switching. Default 0.3; range 0-0.6.
    pub drag_relief_of_manager: f64,
    /// How far full training cuts it. Default 0.23. K9.
    pub drag_relief_of_training: f64,
    /// Share of the response to a joint goal that full fear takes. Default 0.75; range 0.4-0.95.
    pub fear_response: f64,
    /// Share of fear that a safe place to fail takes away. Default 0.6; range 0.3-0.8. Frazier et al. 2017.
    pub fear_from_safety: f64,
    /// Share of fear that full training takes away. Default 0.2; range 0-0.4.
    pub fear_from_training: f64,
    /// How much a joint goal missed by far adds to fear where failing is not safe, in shares of fear and of what is missing
    /// of it. Default 0.6; range 0-1.
    pub fear_from_setback: f64,
    /// Weekly rate at which fear and aversion move. Default 0.03.
    pub fear_rate: f64,
    /// Share of people whom full aversion keeps from ever taking up a new way. Default 0.7; range 0.3-0.9.
    pub holdouts: f64,
    /// Share of aversion that steady communication takes away. Default 0.4; range 0.2-0.6.
    pub aversion_from_communication: f64,
    /// Share that it takes away beside that once there are wins to tell. Default 0.2; range 0-0.4.
    pub aversion_from_wins: f64,
    /// How far full legacy of competition slows trust and practice. Default 0.7; range 0.3-0.9. V28.
    pub rivalry_drag: f64,
    /// Share of the response to a joint goal that full legacy of competition takes. Default 0.4; range 0.1-0.7. V28.
    pub rivalry_response: f64,
    /// Weekly rates at which that legacy grows under prizes for rank, fades under a joint goal and goes in a role workshop.
    /// Default 0.05, 0.006, 0.15. V28, V29.
    pub rivalry_rise: f64,
    /// See [`Constants::rivalry_rise`].
    pub rivalry_fade: f64,
    /// See [`Constants::rivalry_rise`].
    pub rivalry_cure: f64,
    /// Share of missing clarity that an hour a week of joint planning brings. Default 0.25; range 0-0.4.
    pub clarity_from_planning: f64,
    /// Share of settled roles that a new channel wears off in a year. Default 0.10; range 0-0.3.
    pub wear_of_roles: f64,
    /// Weekly rate at which settled roles are forgotten once a change is called off, at a middling aversion to change.
    /// Default 0.02; range 0.01-0.05.
    pub fall_back: f64,
    /// Share of today's clarity and knowledge that a new channel beyond today's number wears off in a year. Default 0.04;
    /// range 0-0.1.
    pub wear_of_channel: f64,
    /// Share of systems integration that full pressure wears off in a year. Default 0.12; range 0-0.3.
    pub wear_of_systems: f64,
    /// Output that full pressure on systems adds at once. Default 0.01; range 0-0.03.
    pub rush: f64,
    /// χ: how fast care falls with pay for what is counted. Default 1; range 0-2. V18, V24.
    pub care_response: f64,
    /// Exponent of care in the quality of hand-offs. Default 0.15; range 0-0.4.
    pub care_power: f64,
    /// ψ: how fast claiming credit grows with pay for what is counted and attribution noise. Default 1; range 0-3.
    pub claim_response: f64,
    /// Share of claims that openness uncovers. Default 0.5.
    pub claims_seen: f64,
    /// Contribution of journeys lost per share of time spent claiming credit. Default 0.3; range 0-1.
    pub claim_damage: f64,
    /// Attainment of the own KPI gained per share of time spent claiming credit. Default 2; range 0-4.
    pub claim_gain: f64,
    /// How much harder the first joint campaign is than a usual one, and how fast experience makes up for it: the exponent
    /// of the 80 % learning curve. Default 1.5, 0.32.
    pub first_campaign: f64,
    /// See [`Constants::first_campaign`].
    pub campaign_learning: f64,
    /// β: what pay a quarter away is felt to be worth beside pay today. Default 0.85; range 0.7-0.95. Chung et al. 2014.
    pub present_bias: f64,
    /// How far steering by weekly numbers shrinks the worth of what pays later. Default 0.3; range 0-0.6.
    pub short_sight: f64,
    /// How far full fear for the contract shrinks what joint work is worth to an agency. Default 0.7; range 0.3-0.9.
    pub agency_reserve: f64,
    /// Weekly rate at which commitment falls and recovers. Default 0.02.
    pub commitment_rate: f64,
    /// How much likelier people leave per share of base that looks unfair. Default 4; range 1-8.
    pub leaving_unfairness: f64,
    /// How much likelier people leave per standard week of overload. Default 4; range 1-8. K9.
    pub leaving_overload: f64,
    /// How much likelier the less able leave per share of base paid for individual results beyond today. Default 3. V14.
    pub sorting_out: f64,
    /// Ability of newcomers gained per share of base paid for individual results beyond today. Default 0.3. V14.
    pub sorting_in: f64,
    /// Share of full skill that a newcomer lacks on the first day. Default 0.25; range 0.1-0.5.
    pub newcomers_loss: f64,
    /// Weekly rate at which newness wears off. Default 0.03.
    pub newness_rate: f64,
    /// Share of journeys that do not work and are reported as working all the same. Default 0.74. Inferred: K1's 89 of 100
    /// marketers and 58 of 100 customers.
    pub reporting_bias: f64,
    /// Most intensity a week can reach, relative to today. Default 1.5.
    pub intensity_limit: f64,
    /// How strongly chance acts.
    pub noise: Noise,
}

/// Weekly rates up and down.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rates {
    /// When the target lies above.
    pub up: f64,
    /// When it lies below.
    pub down: f64,
}

impl Rates {
    /// The step toward a target that is `gap` away.
    pub fn step(self, gap: f64) -> f64 {
        if gap > 0.0 {
            self.up * gap
        } else {
            self.down * gap
        }
    }
}

/// Standard deviations of what is left to chance; all 0 is a world without surprises.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Noise {
    /// The market, for everyone, with a memory of `memory`.
    pub market: f64,
    /// A team's own luck.
    pub team: f64,
    /// A pair's luck with its hand-off.
    pub handoff: f64,
    /// Memory of these three from week to week.
    pub memory: f64,
    /// Error of results measured over a quarter: own, team, firm, joint, feedback, rank.
    pub measurement: [f64; 6],
    /// Whether people leave and sponsors change.
    pub events: Events,
}

/// Whether people leave and sponsors change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Events {
    /// They do.
    Happen,
    /// They do not.
    Never,
}

impl Noise {
    /// A world without surprises.
    pub const NONE: Self = Self {
        market: 0.0,
        team: 0.0,
        handoff: 0.0,
        memory: 0.9,
        measurement: [0.0; 6],
        events: Events::Never,
    };

    /// Whether people leave and sponsors change.
    pub fn events(&self) -> bool {
        self.events == Events::Happen
    }
}

impl Constants {
    /// These constants where the organisation and its environment say how noisy the world is and how often customers can
    /// be reached.
    pub(crate) fn in_surroundings(self, organisation: &Organisation, around: &Environment) -> Self {
        let usual = (
            parameter::MARKET_NOISE.default,
            parameter::ATTRIBUTION_NOISE.default,
        );
        let mut constants = Self {
            steepness: self.steepness + 1.0 - organisation.spend_scale,
            ..self
        };
        constants.noise.market *= around.market_noise / usual.0;
        constants.noise.measurement[Component::Own as usize] *= around.attribution_noise / usual.1;
        constants
    }
}

impl Default for Constants {
    fn default() -> Self {
        Self {
            effort_cost: 1.0,
            effort_rivalry: 0.05,
            pay_response: 0.25,
            stake_power: 0.15,
            experience_damping: 0.5,
            regard_inside: 0.5,
            peer_pressure: 0.1,
            regard_across: 0.2,
            reciprocity: 0.8,
            belief_memory: 0.9,
            goal_pull: 0.07,
            norm_pressure: 0.18,
            norm_margin: 0.05,
            habit_pull: 2.0,
            effort_step: 0.25,
            entry_cost: 0.003,
            entry_spread: 0.010,
            fear_toll: 0.30,
            type_spread: 0.065,
            clarity_power: 0.6,
            trust_power: 0.5,
            steepness: 2.0,
            systems_power: 0.22,
            ceiling_clarity_power: 0.28,
            lead_power: 0.19,
            pooling_power: 0.05,
            dialogue_power: 0.05,
            trust_ceiling_power: 0.12,
            leaderless: 0.6,
            inside_quality: 0.7,
            handoff_worth: 0.07,
            output_elasticity: 0.35,
            switching_loss: 0.02,
            carry_over: 0.889,
            perception_rate: 0.1,
            feedback_reliability: 0.12,
            forecast_memory: 0.6,
            forecast_sd: [0.12, 0.10, 0.06, 0.15, 0.25, 0.12],
            innovation: 0.05,
            imitation: 0.30,
            pull_of_gain: 10.0,
            pull_of_goal: 1.0,
            loss_aversion: 1.95,
            practice_gain: 0.1,
            practice_rate: Rates {
                up: 0.03,
                down: 0.02,
            },
            knowledge_gain: 0.005,
            knowledge_decay: 0.004,
            trust_from_help: 0.25,
            trust_from_transparency: 0.22,
            trust_from_contact: 0.18,
            trust_rate: Rates {
                up: 0.02,
                down: 0.05,
            },
            clarity_from_roles: 0.7,
            clarity_from_lead: 0.15,
            roles_rate: 0.2,
            clarity_rate: 0.04,
            structure_rate: 0.08,
            habit_rate: 0.27,
            workshop_hours: 0.6,
            training_hours: 0.5,
            safety_hours: 0.2,
            communication_hours: 0.15,
            transparency_hours: 0.2,
            pooling_hours: 0.1,
            dialogue_hours: 0.15,
            authority_of_strategist: 0.15,
            drag_relief_of_manager: 0.3,
            drag_relief_of_training: 0.23,
            fear_response: 0.75,
            fear_from_safety: 0.6,
            fear_from_training: 0.2,
            fear_from_setback: 0.6,
            fear_rate: 0.03,
            holdouts: 0.7,
            aversion_from_communication: 0.4,
            aversion_from_wins: 0.2,
            rivalry_drag: 0.7,
            rivalry_response: 0.4,
            rivalry_rise: 0.05,
            rivalry_fade: 0.006,
            rivalry_cure: 0.15,
            clarity_from_planning: 0.25,
            wear_of_roles: 0.10,
            fall_back: 0.02,
            wear_of_channel: 0.04,
            wear_of_systems: 0.12,
            rush: 0.01,
            care_response: 1.0,
            care_power: 0.15,
            claim_response: 1.0,
            claims_seen: 0.5,
            claim_damage: 0.3,
            claim_gain: 2.0,
            first_campaign: 1.5,
            campaign_learning: 0.32,
            present_bias: 0.85,
            short_sight: 0.3,
            agency_reserve: 0.7,
            commitment_rate: 0.02,
            leaving_unfairness: 4.0,
            leaving_overload: 4.0,
            sorting_out: 3.0,
            sorting_in: 0.3,
            newcomers_loss: 0.25,
            newness_rate: 0.03,
            reporting_bias: 0.74,
            intensity_limit: 1.5,
            noise: Noise::default(),
        }
    }
}

impl Default for Noise {
    fn default() -> Self {
        Self {
            market: 0.03,
            team: 0.02,
            handoff: 0.05,
            memory: 0.9,
            measurement: [0.08, 0.05, 0.0, 0.04, 0.15, 0.0],
            events: Events::Happen,
        }
    }
}
