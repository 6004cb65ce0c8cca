//! The behavioural constants: one set for every organisation, never part of a scenario.
//! Each is stated once: words, default, range, grade, source and meaning. The fields, their defaults, the draws of a future
//! and `docs/model.md` all read this table.

use crate::constants::constant::{Constant, Unit};
use crate::constants::fitted;
use crate::constants::theory::Theory;
use crate::input::environment::Environment;
use crate::input::field::parameter::{self, Grade, Manual};
use crate::input::kpi::Kpi;
use crate::input::organisation::Organisation;
use crate::math::simd::SimdFloat;

/// Weekly rates up and down.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rates<L = f64> {
    /// When the target lies above.
    pub up: L,
    /// When it lies below.
    pub down: L,
}

impl<L: SimdFloat> Rates<L> {
    /// The step toward a target that is `gap` away; on the way up the rate is multiplied by `pace`.
    pub(crate) fn step(self, gap: L, pace: L) -> L {
        let rate = L::select(L::default().simd_lt(gap), pace * self.up, self.down);
        gap * rate
    }
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
        measurement: [0.0; Kpi::COUNT],
        events: Events::Never,
    };
}

impl<L> Noise<L> {
    /// Whether people leave and sponsors change.
    pub fn events(&self) -> bool {
        self.events == Events::Happen
    }
}

impl Constants {
    /// These constants with [`Noise::NONE`].
    pub(crate) fn without_noise(self) -> Self {
        Self {
            noise: Noise::NONE,
            ..self
        }
    }

    /// These constants where the organisation and its environment say how noisy the world is and how often customers can
    /// be reached.
    pub(crate) fn in_surroundings(self, organisation: &Organisation, around: &Environment) -> Self {
        let usual = (
            parameter::MARKET_NOISE.default,
            parameter::ATTRIBUTION_NOISE.default,
        );
        let met = organisation.meeting_hours / parameter::MEETING_HOURS.default;
        let mut constants = Self {
            steepness: self.steepness + 1.0 - organisation.spend_scale,
            knowledge_gain: self.knowledge_gain * (1.0 + self.contact_met)
                / (1.0 + self.contact_met * met),
            ..self
        };
        constants.noise.market *= around.market_noise / usual.0;
        for attributed in [Kpi::Own, Kpi::Team] {
            constants.noise.measurement[attributed as usize] *= around.attribution_noise / usual.1;
        }
        constants
    }
}

/// One row of the table: what a constant is called, what it says, and where it sits.
macro_rules! row {
    ($name:expr, $default:expr, $least:literal, $most:literal, $grade:ident, $sentence:literal, $($place:tt)+) => {
        Constant {
            name: $name, default: $default, least: $least, most: $most,
            grade: Grade::$grade, unit: Unit::from_sentence($sentence),
            get: |constants| constants$($place)+,
            place: |constants| &mut constants$($place)+,
        }
    };
}

macro_rules! constants {
    (
        single { $( $field:ident: $words:literal, $default:expr, $least:literal ..= $most:literal, $grade:ident, $source:literal, $sentence:literal; )* }
        rates { $( $rates:ident: $meaning_of_rates:literal { $( $way:ident: $w_words:literal, $w_default:expr, $w_least:literal ..= $w_most:literal, $w_grade:ident, $w_source:literal, $w_sentence:literal; )* } )* }
        measures { $( $array:ident: $meaning_of_array:literal { $( $part:ident = $kpi:ident: $p_words:literal, $p_default:expr, $p_least:literal ..= $p_most:literal, $p_grade:ident, $p_source:literal, $p_sentence:literal; )* } )* }
        noise { $( $shocks:ident: $l_words:literal, $l_default:expr, $l_least:literal ..= $l_most:literal, $l_grade:ident, $l_source:literal, $l_sentence:literal; )* }
        errors { $( $error:ident: $meaning_of_error:literal { $( $e_part:ident = $e_component:ident: $e_words:literal, $e_default:expr, $e_least:literal ..= $e_most:literal, $e_grade:ident, $e_source:literal, $e_sentence:literal; )* } )* }
    ) => {
        /// Behavioural constants. Efforts are in standard weeks of today (1 is 40 hours); rates are per week.
        /// [`Constant::ALL`] holds range, grade and source of each.
        #[derive(Debug, Clone, Copy, PartialEq)]
        pub struct Constants<L = f64> {
            $( #[doc = concat!($sentence, " Default ", stringify!($default), "; range ", $least, "-", $most, ".")] pub $field: L, )*
            $( #[doc = $meaning_of_rates] pub $rates: Rates<L>, )*
            $( #[doc = $meaning_of_array] pub $array: [L; Kpi::COUNT], )*
            /// How strongly chance acts.
            pub noise: Noise<L>,
            /// Whose constants these are: what this theory sets is not drawn.
            pub theory: Theory,
        }

        /// Standard deviations of shocks and measurement errors; all 0 is a world without noise.
        #[derive(Debug, Clone, Copy, PartialEq)]
        pub struct Noise<L = f64> {
            $( #[doc = concat!($l_sentence, " Default ", stringify!($l_default), "; range ", $l_least, "-", $l_most, ".")] pub $shocks: L, )*
            $( #[doc = $meaning_of_error] pub $error: [L; Kpi::COUNT], )*
            /// Whether people leave and sponsors change.
            pub events: Events,
        }

        impl Default for Constants {
            fn default() -> Self {
                Self {
                    $( $field: $default, )*
                    $( $rates: Rates { $( $way: $w_default ),* }, )*
                    $( $array: [ $( $p_default ),* ], )*
                    noise: Noise::default(),
                    theory: Theory::Tandem,
                }
            }
        }

        impl Default for Noise {
            fn default() -> Self {
                Self {
                    $( $shocks: $l_default, )*
                    $( $error: [ $( $e_default ),* ], )*
                    events: Events::Happen,
                }
            }
        }

        impl<L: SimdFloat> Constants<L> {
            /// The constants of each lane, side by side. What is no number is that of lane 0: all lanes share it.
            pub(crate) fn pack<'a>(lane: impl Fn(usize) -> &'a Constants) -> Self {
                let mut packed = Self::noughts(lane(0).noise.events, lane(0).theory);
                // A loop over places: written out it would be several kilobytes.
                for (place, constant) in packed.places().into_iter().zip(TABLE) {
                    *place = L::from_fn(|k| (constant.get)(lane(k)));
                }
                packed
            }

            fn noughts(events: Events, theory: Theory) -> Self {
                let nought = L::default();
                Self {
                    $( $field: nought, )*
                    $( $rates: Rates { $( $way: nought ),* }, )*
                    $( $array: [nought; Kpi::COUNT], )*
                    noise: Noise {
                        $( $shocks: nought, )*
                        $( $error: [nought; Kpi::COUNT], )*
                        events,
                    },
                    theory,
                }
            }

            /// Where each number stands, in the order of the table.
            fn places(&mut self) -> Vec<&mut L> {
                let mut places = vec![
                    $( &mut self.$field, )*
                    $($( &mut self.$rates.$way, )*)*
                ];
                $( places.extend(&mut self.$array); )*
                $( places.push(&mut self.noise.$shocks); )*
                $( places.extend(&mut self.noise.$error); )*
                places
            }
        }

        /// All constants, in the order of the documentation.
        pub(crate) const TABLE: &[Constant] = &[
            $( row!(stringify!($field), $default, $least, $most, $grade, $sentence, .$field), )*
            $($( row!(concat!(stringify!($rates), ".", stringify!($way)), $w_default, $w_least, $w_most, $w_grade, $w_sentence, .$rates.$way), )*)*
            $($( row!(concat!(stringify!($array), ".", stringify!($part)), $p_default, $p_least, $p_most, $p_grade, $p_sentence, .$array[Kpi::$kpi as usize]), )*)*
            $( row!(concat!("noise.", stringify!($shocks)), $l_default, $l_least, $l_most, $l_grade, $l_sentence, .noise.$shocks), )*
            $($( row!(concat!("noise.", stringify!($error), ".", stringify!($e_part)), $e_default, $e_least, $e_most, $e_grade, $e_sentence, .noise.$error[Kpi::$e_component as usize]), )*)*
        ];

        /// What each is in a few words, in the same order.
        pub(crate) static WORDS: &[&str] = &[
            $( $words, )*
            $($( $w_words, )*)*
            $($( $p_words, )*)*
            $( $l_words, )*
            $($( $e_words, )*)*
        ];

        /// What is said of each, in the same order.
        pub(crate) const MANUALS: &[Manual] = &[
            $( Manual { sentence: $sentence, source: $source }, )*
            $($( Manual { sentence: $w_sentence, source: $w_source }, )*)*
            $($( Manual { sentence: $p_sentence, source: $p_source }, )*)*
            $( Manual { sentence: $l_sentence, source: $l_source }, )*
            $($( Manual { sentence: $e_sentence, source: $e_source }, )*)*
        ];
    };
}

constants! {
    single {
        effort_cost: "Cost of effort (c)", 1.0, 1.0 ..= 1.0, Assumed, "a choice of unit",
            "c: curvature of the cost of effort; it sets the unit of motives, so it is fixed.";
        effort_rivalry: "How far one effort makes another costlier (δ)", 0.05, 0.0 ..= 0.3, Assumed, "ours",
            "δ: how far one kind of effort makes another costlier.";
        pay_response: "How strongly people answer to pay (g)", fitted::PAY_RESPONSE, 0.12 ..= 0.52, Inferred, "fitted; M1, and V14 and M2, which are left out of the fit, for its direction",
            "g: effort that a share of base pay buys from an inexperienced person.";
        stake_damping: "How fast more pay counts for less (ρ)", 0.1, 0.0 ..= 0.3, Assumed, "ours; the fitted studies, V1 among them, ask for none at all, which would say that people never have enough",
            "ρ: how fast another part of pay counts for less as the same effort earns more; at 1, pay worth all of base is felt as half of that.";
        experience_damping: "How far experience damps the answer to pay (ξ)", 0.5, 0.0 ..= 1.0, Assumed, "V19",
            "ξ: how far full experience damps the response to pay.";
        regard_inside: "How much a team-mate's gain counts", fitted::REGARD_INSIDE, 0.2 ..= 1.0, Inferred, "fitted; V32",
            "s̄ inside a team: weight of a team-mate's gain beside an own one.";
        peer_pressure: "Pressure of those who share a bonus", fitted::PEER_PRESSURE, 0.0 ..= 1.2, Inferred, "fitted; Kandel and Lazear, V7, V32",
            "Weight that a person who is seen in full gives to team-mates' gain beside regard, of whatever type: shame before those who share the bonus.";
        linked_monitoring: "How far those whose work depends on each other see it", 1.0, 0.0 ..= 4.0, Inferred, "direction fact 2 and V11, size ours; among the skilled peers' pull is about a third (R8: Cornelissen et al. 2017): in the starters, of whose output 0.1 is linked at an observability of 0.6, this adds a sixth of what it adds in V11 with 0.4 at 0.9, and all weight by being seen is half of V11's at a value of 1",
            "How much more a person who is seen heeds team-mates' gain where all of the team's output depends on hand-offs inside it, and in proportion where less does; 0 says that it makes no difference.";
        circle: "How many team-mates one has in view", fitted::CIRCLE, 3.0 ..= 30.0, Inferred, "fitted; V1, and V5 and V33, which are left out of the fit, for its direction; Bandiera et al. 2004: small groups cooperate more",
            "Most team-mates whose gain is felt, however many share it.";
        regard_across: "How much another team's gain counts (s̄)", 0.2, 0.10 ..= 0.30, Inferred, "V32 scaled down",
            "s̄ across teams: weight of another team's gain beside an own one.";
        reciprocity: "How far people follow the help they see", 0.8, 0.6 ..= 0.95, Inferred, "below 1: fact 14",
            "Slope with which conditional cooperators follow the help they see.";
        belief_memory: "How slowly beliefs about others move", 0.9, 0.8 ..= 0.97, Assumed, "ours; 0.6 a month",
            "Share of the last belief that is kept each week.";
        goal_pull: "Pull of a goal beyond money (γ)", 0.07, 0.0 ..= 0.12, Assumed, "M5",
            "γ: pull of an announced goal beyond money.";
        norm_pressure: "Pressure of the team's norm (κ)", 0.18, 0.1 ..= 0.25, Inferred, "V35",
            "κ: pressure toward the norm for own work where it is seen in full.";
        norm_margin: "How far the norm lies above the team's mean", 0.05, 0.0 ..= 0.2, Assumed, "Kandel and Lazear",
            "How far the norm lies above the peers' mean.";
        habit_pull: "Pull of habit on help (η)", 2.0, 0.0 ..= 5.0, Assumed, "ours",
            "η: pull of habit on help.";
        effort_step: "How fast people change what they do", 0.25, 0.1 ..= 1.0, Assumed, "ours",
            "Share of the way toward the chosen effort that is made in a week.";
        entry_cost: "Effort of entering joint work (F)", fitted::ENTRY_COST, 0.0 ..= 0.008, Inferred, "fitted; V26",
            "F: entry cost of joint work at full fear and no clarity, in units of utility.";
        entry_spread: "How much the effort of entering differs (ς)", 0.010, 0.002 ..= 0.03, Assumed, "ours",
            "ς: spread of entry costs.";
        fear_toll: "People whom fear keeps from joint work (φ)", 0.30, 0.0 ..= 0.6, Assumed, "ours",
            "φ: share of people whom full fear keeps from joint work altogether.";
        type_spread: "How far people differ in help today (ν)", 0.065, 0.0 ..= 0.1, Assumed, "ours",
            "ν: how far cooperator types differ in help today.";
        clarity_power: "How much clear roles matter to a joint goal (a)", 0.6, 0.0 ..= 1.5, Assumed, "ours",
            "a: exponent of clarity in what a joint goal is felt to be worth.";
        attention_dilution: "How far pay for several things divides attention", 1.0, 0.0 ..= 1.5, Assumed, "V26, V24, and V25 against them; size ours",
            "Exponent, where no role is clear, of how concentrated a plan's weights are beside today's, in what its pay is felt to be worth.";
        trust_power: "How much trust matters to a joint goal (b)", 0.5, 0.0 ..= 1.5, Assumed, "ours",
            "b: exponent of trust in what a joint goal is felt to be worth.";
        steepness: "How suddenly help turns into a working hand-off (m)", 2.0, 1.6 ..= 2.6, Assumed, "ours",
            "m: steepness with which supplied help turns into a working hand-off, where customers can be reached often.";
        systems_power: "How much systems cap hand-offs", 0.22, 0.10 ..= 0.34, Assumed, "ours",
            "Exponent of systems integration in the ceiling of a hand-off.";
        ceiling_clarity_power: "How much clear roles cap hand-offs", 0.28, 0.14 ..= 0.40, Assumed, "ours",
            "Exponent of clarity in the ceiling.";
        lead_power: "How much leadership caps hand-offs", 0.12, 0.04 ..= 0.2, Assumed, "ours",
            "Exponent of leadership in the ceiling.";
        pooling_power: "How much separate budgets cap hand-offs", 0.05, 0.0 ..= 0.10, Assumed, "ours",
            "Exponent of budget pooling in the ceiling.";
        dialogue_power: "How much customer dialogue caps hand-offs", 0.02, 0.0 ..= 0.05, Assumed, "ours",
            "Exponent of customer dialogue in the ceiling.";
        trust_ceiling_power: "How much trust caps hand-offs", 0.12, 0.04 ..= 0.20, Assumed, "De Jong et al. 2016",
            "Exponent of trust in the ceiling: those who trust each other share what they know.";
        leaderless: "What hand-offs can be without a lead", 0.6, 0.4 ..= 0.8, Assumed, "ours",
            "Ceiling's leadership factor without any lead; it rises to 1.";
        inside_quality: "How well hand-offs inside teams work today", 0.7, 0.6 ..= 0.78, Assumed, "ours",
            "Quality of hand-offs inside teams today; no help makes it more than 0.84, which narrows the range.";
        handoff_worth: "Share of a journey's value at each hand-off (ι)", 0.07, 0.03 ..= 0.11, Assumed, "K2, K3",
            "ι: share of a journey's value that depends on one hand-off.";
        output_elasticity: "How far results follow marketing's output (α)", 0.35, 0.20 ..= 0.60, Inferred, "K8, K15",
            "α: elasticity of contribution to marketing's output.";
        switching_loss: "Own work lost by switching to help (τ)", 0.02, 0.0 ..= 0.06, Assumed, "facts 20, 22",
            "τ: own output lost per partner team and unit of help.";
        carry_over: "How long results last", 0.889, 0.81 ..= 0.94, Inferred, "K8; 0.6 a month, range 0.4-0.76",
            "Carry-over of contribution from week to week.";
        perception_rate: "How fast people see what help is needed", 0.1, 0.08 ..= 0.12, Assumed, "ours",
            "Share of the way by which perceived need follows true need in a week.";
        feedback_reliability: "How well peers notice help", 0.12, 0.02 ..= 0.30, Assumed, "ours",
            "Effect on peer feedback of helping by as much as the mean person does.";
        forecast_memory: "How slowly forecasts of pay move", 0.6, 0.4 ..= 0.8, Inferred, "Fischbacher and Gächter, recalled",
            "Share of a forecast that is kept when a period's result is seen.";
        innovation: "Early adopters (p)", 0.05, 0.02 ..= 0.08, Assumed, "Bass inside firms",
            "p: monthly hazard of taking up a new way unprompted.";
        imitation: "Followers (q)", 0.30, 0.15 ..= 0.35, Assumed, "Bass inside firms",
            "q: monthly hazard of taking up a new way from seeing others.";
        pull_of_gain: "How far expected pay speeds adoption (a1)", 10.0, 0.0 ..= 30.0, Assumed, "ours",
            "a1: logits of pull per share of base expected to be gained.";
        pull_of_goal: "How far an announced goal speeds adoption (a2)", 1.0, 0.0 ..= 3.0, Assumed, "ours",
            "a2: logits of pull of an announced goal.";
        loss_aversion: "How much worse a loss is than a gain is good (λ)", 1.95, 1.82 ..= 2.10, Measured, "Brown et al. 2024",
            "λ: how much worse a loss is than a gain is good.";
        practice_gain: "How much better practice makes people at joint work", 0.1, 0.0 ..= 0.3, Assumed, "ours",
            "Gain of practice skill with help.";
        knowledge_gain: "What people learn of each other in an hour of contact", 0.005, 0.001 ..= 0.020, Assumed, "V8, V21: direction; size ours, since no study that is fitted tells values apart",
            "Knowledge of partners gained per hour of contact among twenty people of partner teams; among fewer it is more.";
        knowledge_decay: "How fast people forget what partners can do", 0.004, 0.001 ..= 0.01, Assumed, "V21: still there after 20 weeks",
            "Knowledge of partners lost a week.";
        counterparts_lost: "What partners know of a leaver that is lost", 1.0, 0.5 ..= 1.0, Assumed, "ours; of two who know each other, neither knows the newcomer",
            "Share of what partner teams know of a leaver that goes with the leaver; 0 says that whoever follows is known as well.";
        know_how_from_help: "Know-how that help inside a team passes on (λ_h)", 0.005, 0.0 ..= 0.02, Assumed, "direction V11, size ours",
            "λ_h: speed at which people catch up with the abler half of their team, a week and hour of help inside beyond today's; 0 says that help teaches nothing.";
        know_how_from_contact: "Know-how that contact passes on (λ_c)", 0.5, 0.0 ..= 1.0, Inferred, "V21: direction and persistence, size ours",
            "λ_c: speed at which people catch up with the abler half of their craft, an hour of structured contact with people of it; 0 says that contact teaches nothing.";
        know_how_share: "What the abler are ahead by that can be passed on", 0.5, 0.2 ..= 0.8, Assumed, "ours; the rest is talent and practice, which no talk passes on",
            "Share of what the abler half is ahead by that others can take over from it, however long they meet.";
        trust_from_help: "Trust that help received builds (k_h)", 0.25, 0.05 ..= 0.45, Assumed, "ours",
            "k_h: trust gained from help received.";
        trust_from_transparency: "Trust that openness builds (k_t)", 0.22, 0.0 ..= 0.5, Assumed, "ours",
            "k_t: trust gained from full transparency.";
        trust_from_contact: "Trust that contact builds (k_c)", 0.18, 0.0 ..= 0.5, Assumed, "ours",
            "k_c: trust gained from an hour of structured contact a week.";
        clarity_from_roles: "Clarity that a role workshop brings", 0.7, 0.35 ..= 0.95, Assumed, "V29",
            "Share of missing clarity that fully agreed roles bring.";
        clarity_from_lead: "Clarity that a lead brings", 0.15, 0.0 ..= 0.4, Assumed, "ours",
            "Share of missing clarity that a lead with authority brings.";
        roles_rate: "How fast a workshop settles roles", 0.2, 0.1 ..= 0.35, Assumed, "ours; nearly all in a quarter",
            "Weekly rate at which a full workshop settles roles while it lasts.";
        clarity_rate: "How fast people get clear about roles", 0.04, 0.02 ..= 0.08, Assumed, "ours",
            "Weekly rate at which clarity moves to its target.";
        structure_rate: "How fast a new lead, budget or dialogue takes hold", 0.08, 0.04 ..= 0.16, Assumed, "ours",
            "Weekly rate at which a new lead, budget or dialogue takes hold, or its end.";
        habit_rate: "How fast habits form", 0.27, 0.08 ..= 0.55, Inferred, "Lally et al. 2010: 0.045 a day; 18 to 254 days",
            "Weekly rate at which habit follows the help of those who engage.";
        workshop_hours: "Hours of a role workshop", 0.6, 0.3 ..= 1.2, Assumed, "ours",
            "Hours a week that a full role workshop takes in its first quarter.";
        training_hours: "Hours of training", 0.5, 0.25 ..= 1.0, Assumed, "ours",
            "Hours a week that full training takes while it lasts.";
        safety_hours: "Hours of trials", 0.2, 0.1 ..= 0.4, Assumed, "ours",
            "Hours a week that trials take where failing is safe.";
        communication_hours: "Hours of communication", 0.15, 0.05 ..= 0.3, Assumed, "ours",
            "Hours a week that steady communication takes.";
        transparency_hours: "Hours of openness", 0.2, 0.1 ..= 0.4, Assumed, "ours",
            "Hours a week that full openness takes.";
        pooling_hours: "Hours of one budget", 0.1, 0.0 ..= 0.2, Assumed, "ours",
            "Hours a week that one budget for all takes.";
        dialogue_hours: "Hours of customer dialogue", 0.15, 0.05 ..= 0.3, Assumed, "ours",
            "Hours a week that full customer dialogue takes.";
        authority_of_strategist: "Authority that a strategist adds", 0.15, 0.0 ..= 0.3, Assumed, "ours",
            "Authority that a full-time strategist adds to the lead's.";
        drag_relief_of_manager: "How far a project manager eases switching", 0.3, 0.0 ..= 0.6, Assumed, "ours",
            "How far a project manager cuts the cost of switching.";
        clarity_from_manager: "Missing clarity that a project manager brings", 0.18, 0.0 ..= 0.33, Assumed, "Brown et al. 2012, coordinators in health care: by 8 to 33 % in 4 of 11 programmes, and only where need was high; analogy",
            "Share of the clarity that is still missing after all else that a full-time project manager brings.";
        lead_against_discord: "Help that a lead gets through where teams disagree", 1.0, 0.3 ..= 1.7, Assumed, "Wiktorowicz et al. 2010, Milward and Provan 1998: direction; size ours",
            "By which share more help gets through under full authority where KPIs or history set partners wholly against each other.";
        dialogue_on_systems: "Help that customer dialogue gets through", 0.1, 0.0 ..= 0.2, Assumed, "Liu et al. 2013, Hendricks et al. 2007: direction; size ours",
            "By which share more help gets through under full customer dialogue where there was none and systems fit together.";
        first_plans: "How far the first plans matter most", 1.0, 0.5 ..= 1.0, Assumed, "Serrador and Turner 2015: success against planning is an inverted U; analogy",
            "How much more than their share the first minutes of joint planning that decides bring; at 1 the last minute of an hour brings nothing.";
        spared_by_planning: "People whom joint planning spares", 0.7, 0.5 ..= 0.85, Assumed, "ours: one or two of a team plan for it",
            "Share of people of whom joint planning takes no hours.";
        kept_up_already: "What today's dialogue and budget spare", 1.0, 1.0 ..= 1.0, Assumed, "ours: a programme takes hours for what it adds",
            "Share of the hours of customer dialogue and of one budget that today's own take already.";
        drag_relief_of_training: "How far training eases switching", 0.23, 0.1 ..= 0.4, Inferred, "K9",
            "How far full training cuts the cost of switching.";
        fear_response: "How far fear holds joint work back", 0.75, 0.4 ..= 0.95, Assumed, "ours",
            "Share of the response to a joint goal that full fear takes.";
        fear_from_safety: "Fear that a safe place to fail takes", 0.6, 0.3 ..= 0.8, Assumed, "Frazier et al. 2017",
            "Share of fear that a safe place to fail takes away.";
        fear_from_training: "Fear that training takes", 0.2, 0.0 ..= 0.4, Assumed, "ours",
            "Share of fear that full training takes away.";
        fear_from_setback: "Fear that a missed goal adds", 0.6, 0.0 ..= 1.0, Assumed, "ours",
            "How much a joint goal missed by far adds to fear where failing is not safe, in shares of fear and of what is missing of it.";
        fear_rate: "How fast fear and aversion move", 0.03, 0.01 ..= 0.06, Assumed, "ours",
            "Weekly rate at which fear and aversion move.";
        holdouts: "People who hold out against change", 0.7, 0.3 ..= 0.9, Assumed, "ours",
            "Share of people whom full aversion keeps from ever taking up a new way.";
        aversion_from_communication: "Aversion that communication takes", 0.4, 0.2 ..= 0.6, Assumed, "ours",
            "Share of aversion that steady communication takes away.";
        aversion_from_wins: "Aversion that small wins take", 0.2, 0.0 ..= 0.4, Assumed, "ours",
            "Share of aversion that communication takes away besides once there are wins to tell.";
        rivalry_drag: "How far old competition slows trust and practice", 0.9, 0.5 ..= 1.0, Assumed, "V28",
            "How far full legacy of competition slows trust and practice.";
        rivalry_response: "How far old competition holds joint work back", 0.8, 0.5 ..= 0.95, Assumed, "V28",
            "Share of the response to a joint goal that full legacy of competition takes.";
        rivalry_rise: "How fast prizes for rank breed rivalry", 0.05, 0.02 ..= 0.1, Assumed, "V28",
            "Weekly rate at which the legacy of competition grows under prizes for rank.";
        rivalry_fade: "How fast rivalry fades under a joint goal", 0.006, 0.002 ..= 0.02, Assumed, "V28",
            "Weekly rate at which it fades under a joint goal.";
        rivalry_cure: "How fast a role workshop cures rivalry", 0.15, 0.05 ..= 0.25, Assumed, "V29",
            "Weekly rate at which it goes in a role workshop.";
        attention_to_results: "Work that shown results draw", 0.01, -0.05 ..= 0.06, Inferred, "Azmat and Iriberri 2010: grades +5 % where results counted; Blanes i Vidal and Nossol 2011: a large rise under piece rates; nothing under flat pay (Azmat and Iriberri 2016); Barankay 2012: less",
            "Share by which own work rises where everybody's results are shown beside others' or ranked.";
        ranking_reserve: "Help that people who are ranked withhold", 0.4, 0.0 ..= 0.8, Inferred, "Bandiera, Barankay and Rasul 2013: teams that were ranked without pay, -14 %; size ours",
            "Share of today's help, inside the team and across, that is withheld under a full public ranking at full rivalry.";
        work_from_talks: "Work that review talks bring", 0.06, 0.0 ..= 0.1, Inferred, "V20",
            "Share by which own work rises under an hour of review talks a month where pay does not take it away.";
        talks_displaced: "How far pay for results takes the effect of review talks", 20.0, 0.0 ..= 40.0, Inferred, "V20: a bonus on profit took all of it; size ours",
            "How much of the effect of review talks a bonus for results beyond today's takes away, per share of base.";
        rivalry_threshold: "How far a short history of competition is forgiven", 1.0, 0.5 ..= 1.0, Assumed, "Song et al. 2000, Luo et al. 2006: some rivalry does not harm",
            "How far the legacy of competition is felt from a threshold on: at 1 it is felt by its cube, so that a short history does next to nothing.";
        opposition_block: "How far an opposing KPI keeps better hand-offs unused", 0.6, 0.3 ..= 1.0, Assumed, "M5",
            "Share of what hand-offs get better than today that stays unused where a team on its own KPI alone is opposed in full.";
        agency_guard: "How far agencies outside keep better hand-offs unused", 0.6, 0.0 ..= 0.8, Assumed, "El Asmar et al. 2013, by analogy",
            "Share of what hand-offs get better than today that stays unused at an agency none of whose fee depends on the joint goal.";
        contact_met: "How far people who meet today learn less by contact", 3.0, 1.0 ..= 5.0, Assumed, "V21, Kahn 1996",
            "How far what contact teaches falls with hours of meetings today, relative to what it teaches at four hours.";
        clarity_from_planning: "Clarity that joint planning brings", 0.28, 0.1 ..= 0.45, Assumed, "ours",
            "Share of missing clarity that an hour a week of joint planning brings.";
        wear_of_roles: "How fast new channels wear roles off", 0.10, 0.0 ..= 0.3, Assumed, "ours",
            "Share of settled roles that a new channel wears off in a year.";
        fall_back: "How fast roles are forgotten after a change fails", 0.02, 0.01 ..= 0.05, Assumed, "ours",
            "Weekly rate at which settled roles are forgotten once a change is called off, at a middling aversion to change.";
        wear_of_channel: "How fast new channels wear ties off", 0.04, 0.0 ..= 0.1, Assumed, "ours",
            "Share of today's clarity and knowledge that a new channel beyond today's number wears off in a year.";
        wear_of_systems: "How fast pressure wears systems down", 0.12, 0.0 ..= 0.3, Assumed, "ours",
            "Share of systems integration that full pressure wears off in a year.";
        rush: "What pressure on systems brings at once", 0.005, 0.0 ..= 0.01, Assumed, "ours",
            "Output that full pressure on systems adds at once.";
        care_response: "How fast care falls with pay for counts (χ)", 1.0, 0.0 ..= 2.0, Assumed, "V18, V24",
            "χ: how fast care falls with pay for what is counted.";
        care_power: "How much care matters to hand-offs", 0.15, 0.0 ..= 0.4, Assumed, "ours",
            "Exponent of care in the quality of hand-offs.";
        care_in_view: "Care that team-mates keep up who share pay", 0.5, 0.0 ..= 1.0, Assumed, "direction V24, V27; size ours",
            "Share of the care that pay for counts takes which is kept where all pay is shared and work is seen in full.";
        claim_response: "How fast claiming credit grows with pay for counts (ψ)", 1.0, 0.0 ..= 3.0, Assumed, "ours",
            "ψ: how fast claiming credit grows with pay for what is counted and attribution noise.";
        claims_seen: "Claims that openness uncovers", 0.5, 0.2 ..= 0.8, Assumed, "ours",
            "Share of claims that openness uncovers.";
        claim_damage: "What claiming credit costs journeys", 0.3, 0.0 ..= 1.0, Assumed, "ours",
            "Contribution of journeys lost per share of time spent claiming credit.";
        claim_gain: "What claiming credit brings the own KPI", 2.0, 0.0 ..= 4.0, Assumed, "ours",
            "Attainment of the own KPI gained per share of time spent claiming credit.";
        first_campaign: "How hard the first joint campaign is", 1.5, 1.0 ..= 2.5, Assumed, "ours",
            "How much harder the first joint campaign is than a usual one.";
        campaign_learning: "How fast joint campaigns get easier", 0.32, 0.1 ..= 0.5, Inferred, "Argote and others, recalled: 0.32 is the 80 % learning curve",
            "How fast experience makes up for that: the exponent of the learning curve.";
        present_bias: "What later pay is worth today (β)", 0.85, 0.7 ..= 0.95, Assumed, "Chung et al. 2014",
            "β: what pay a quarter away is felt to be worth beside pay today.";
        short_sight: "How far weekly numbers make short-sighted", 0.3, 0.0 ..= 0.6, Assumed, "ours",
            "How far steering by weekly numbers shrinks the worth of what pays later.";
        agency_reserve: "How far agencies hold back from fear", 0.7, 0.3 ..= 0.9, Assumed, "ours",
            "How far full fear for the contract shrinks what joint work is worth to an agency.";
        commitment_rate: "How fast commitment moves", 0.02, 0.01 ..= 0.04, Assumed, "ours",
            "Weekly rate at which commitment falls and recovers.";
        leaving_unfairness: "How far unfair pay makes people leave", 4.0, 1.0 ..= 8.0, Assumed, "ours",
            "How much likelier people leave per share of base that looks unfair.";
        fairness_over_year: "How far people judge pay by the year", 1.0, 0.5 ..= 1.0, Assumed, "V11; size ours",
            "Share of a team's grievance at low pay that answers to a year's pay, in which good periods make up for bad ones, and not to the last payout.";
        leaving_overload: "How far full weeks make people leave", 4.0, 1.0 ..= 8.0, Assumed, "K9",
            "How much likelier people leave per standard week of overload.";
        sorting_out: "How far own pay drives the less able out", 3.0, 0.0 ..= 6.0, Assumed, "V14",
            "How much likelier the less able leave per share of base paid for individual results beyond today.";
        sorting_in: "How far own pay draws the able in", 0.3, 0.0 ..= 0.6, Assumed, "V14",
            "Ability of newcomers gained per share of base paid for individual results beyond today.";
        sorting_saturation: "How soon more own pay sorts no further", 2.0, 1.0 ..= 4.0, Assumed, "ours; V14",
            "How fast pay for individual results beyond today counts for less in who leaves and who comes, per share of base.";
        work_after_cut: "How far less pay means less work", 0.3, 0.0 ..= 1.0, Inferred, "L4 found about nothing (Sandvik et al. 2021), L5 more than 0.6 (Kube, Maréchal, Puppe 2013) and L6 a third less output after bonus became salary (Krueger, Friebel)",
            "Share of own work that is withdrawn at first per share by which expected pay falls.";
        care_after_cut: "How far less pay means less care", 0.5, 0.0 ..= 1.0, Assumed, "direction L8: Coviello, Deserranno, Persico 2022; size ours",
            "Share of care for what is not counted that is withdrawn at first per share by which expected pay falls.";
        cut_half_life: "How long a pay cut is held against the firm", 78.0, 26.0 ..= 520.0, Assumed, "L6: more than three years; ours",
            "Weeks after which half of what a pay cut withdraws has come back.";
        quits_for_all: "How far less pay for everybody makes people leave", 1.5, 0.3 ..= 3.0, Assumed, "L2: direction seen, size ours",
            "Elasticity of quits to expected pay where everybody's moves alike.";
        quits_for_some: "How far less pay than colleagues get makes people leave", 3.0, 1.5 ..= 6.0, Inferred, "L1: Emanuel, Harrington 2020; Dube, Giuliano, Leonard; all low-wage",
            "Elasticity of quits to expected pay beside that of colleagues.";
        voluntary_leaving: "Leaving that is people's own choice", 0.7, 0.5 ..= 0.85, Assumed, "L3, recalled",
            "Share of leaving that answers to pay.";
        able_leave: "How far a pay cut drives the able out", 3.0, 0.0 ..= 6.0, Inferred, "L4: Sandvik et al. 2021; direction seen, size ours",
            "How much likelier than usual the abler leave after a pay cut, per unit of ability above the mean.";
        recruiting_cost: "Cost of recruiting", 0.12, 0.05 ..= 0.25, Assumed, "L12; what newcomers have to learn is simulated and not in it",
            "Cash cost of filling a seat, as a share of a year's base.";
        vacancy_weeks: "How long a seat stays empty", 8.0, 4.0 ..= 16.0, Assumed, "L12, recalled",
            "Weeks for which a leaver's seat stays empty at today's pay.";
        hiring_response: "How far less pay makes hiring slower", 3.0, 0.0 ..= 4.5, Inferred, "L13: Emanuel, Harrington, low-wage",
            "Elasticity of the weeks that a seat stays empty to what newcomers are paid.";
        newcomers_loss: "What a newcomer lacks", 0.25, 0.1 ..= 0.5, Assumed, "ours",
            "Share of full skill that a newcomer lacks on the first day.";
        newness_rate: "How fast newcomers learn", 0.03, 0.015 ..= 0.06, Assumed, "ours",
            "Weekly rate at which newness wears off.";
        reporting_bias: "Failed journeys that are reported as working", 0.74, 0.5 ..= 0.9, Inferred, "K1: 89 of 100 marketers and 58 of 100 customers",
            "Share of journeys that do not work and are reported as working all the same.";
        intensity_limit: "Longest week", 1.5, 1.3 ..= 1.8, Assumed, "ours",
            "Most intensity a week can reach, relative to today.";
    }
    rates {
        practice_rate: "Weekly rates at which practice builds and fades." {
            up: "How fast practice builds", 0.03, 0.01 ..= 0.06, Assumed, "ours",
                "Weekly rate at which practice builds.";
            down: "How fast practice fades", 0.02, 0.008 ..= 0.04, Assumed, "ours",
                "Weekly rate at which practice fades.";
        }
        trust_rate: "Weekly rates at which trust is gained and lost." {
            up: "How fast trust is gained", 0.02, 0.01 ..= 0.04, Assumed, "ours",
                "Weekly rate at which trust is gained.";
            down: "How fast trust is lost", 0.05, 0.03 ..= 0.1, Assumed, "ours; lost 2-3 times as fast",
                "Weekly rate at which trust is lost.";
        }
    }
    measures {
        forecast_sd: "Standard deviations of people's forecasts of own, team, firm, joint and feedback results, and of rivals' standing." {
            own = Own: "How unsure people are of their own KPI", 0.12, 0.06 ..= 0.20, Assumed, "ours",
                "Standard deviation of people's forecasts of their own results.";
            team = Team: "How unsure people are of the team's KPI", 0.10, 0.05 ..= 0.18, Assumed, "ours",
                "The same of the team's results.";
            firm = Firm: "How unsure people are of the firm's result", 0.06, 0.03 ..= 0.12, Assumed, "ours",
                "The same of the firm's result.";
            joint = Joint: "How unsure people are of the joint goal", 0.15, 0.08 ..= 0.25, Assumed, "ours",
                "The same of the joint goal.";
            feedback = Feedback: "How unsure people are of feedback", 0.25, 0.15 ..= 0.40, Assumed, "ours",
                "The same of feedback by peers.";
            rank = Rank: "How unsure people are of where rivals stand", fitted::FORECAST_SD_RANK, 0.10 ..= 0.50, Inferred, "fitted; output differs between people by 19 to 48 % (Hunter et al. 1990, recalled)",
                "The same of rivals' standing.";
        }
    }
    noise {
        market: "How far the market moves results", 0.03, 0.015 ..= 0.06, Assumed, "ours",
            "The market's luck, for everyone, as a standard deviation; a scenario's market noise over its default scales it.";
        team: "How far luck moves a team's output", 0.02, 0.01 ..= 0.04, Assumed, "ours",
            "A team's own luck, as a standard deviation.";
        handoff: "How far luck moves a hand-off", 0.05, 0.02 ..= 0.10, Assumed, "ours",
            "A pair's luck with its hand-off, as a standard deviation.";
        memory: "How long luck lasts", 0.9, 0.8 ..= 0.95, Assumed, "ours",
            "Share of these three that is kept from week to week.";
    }
    errors {
        measurement: "Standard deviations of the error of results measured over a quarter: own, team, firm, joint, feedback, rank." {
            own = Own: "How far the own KPI strays from the truth", 0.08, 0.04 ..= 0.14, Assumed, "ours",
                "Error of the own KPI over a quarter, as a standard deviation; a scenario's attribution noise over its default scales it and the team KPI's.";
            team = Team: "How far the team's KPI strays from the truth", 0.05, 0.02 ..= 0.09, Assumed, "ours",
                "The same of the team KPI.";
            firm = Firm: "How far the firm's result strays from the truth", 0.0, 0.0 ..= 0.02, Assumed, "ours; books are audited",
                "The same of the firm's result.";
            joint = Joint: "How far the joint goal's measure strays from the truth", 0.04, 0.02 ..= 0.08, Assumed, "ours",
                "The same of the joint goal.";
            feedback = Feedback: "How far feedback strays from the truth", 0.15, 0.08 ..= 0.25, Assumed, "ours",
                "The same of feedback by peers.";
            rank = Rank: "Error of rank", 0.0, 0.0 ..= 0.0, Assumed, "by construction",
                "Rank is read off the measured own or team KPI and has no error of its own, so it is fixed.";
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::constants::latin_hypercube::Design;
    use crate::math::simd::Lanes;

    #[test]
    fn each_lane_holds_the_constants_it_was_packed_with() {
        let central = Constants::default();
        let lanes = [3, 1_700].map(|point| Design::constants(&central, point));
        assert_eq!(Constants::<f64>::pack(|_| &lanes[1]), lanes[1]);
        let both = Constants::<Lanes>::pack(|lane| &lanes[lane % 2]);
        for (lane, alone) in lanes.iter().enumerate() {
            let holds = |packed: Lanes, constant: f64| {
                assert_eq!(packed.extract(lane), f64::from(constant as f32));
            };
            holds(both.trust_rate.up, alone.trust_rate.up);
            let firm = Kpi::Firm as usize;
            holds(both.forecast_sd[firm], alone.forecast_sd[firm]);
            holds(both.noise.handoff, alone.noise.handoff);
        }
    }
}
