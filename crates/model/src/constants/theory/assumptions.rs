//! Overrides of single constants by each theory, and apart from them the reason of each. Values lie in the range of the table of
//! constants, but for the three weights on others' gain that the selfish theory sets to 0.

/// A theory's override of one constant.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TheoryAssumption {
    /// Name of the constant.
    pub constant: &'static str,
    /// Its value under the theory, in the constant's unit.
    pub value: f64,
}

/// The overrides of a theory, and apart from them their reasons, so that who only simulates does not carry those.
macro_rules! assumptions {
    ($($(#[$about:meta])* $name:ident, $reasons:ident = [ $( ($constant:literal, $value:expr, $reason:literal $(,)?) ),* $(,)? ];)*) => { $(
        $(#[$about])*
        pub const $name: &[TheoryAssumption] = &[
            $( TheoryAssumption { constant: $constant, value: $value } ),*
        ];
        /// Why, a sentence for each override.
        pub const $reasons: &[&str] = &[ $( $reason ),* ];
    )* };
}

assumptions! {
    /// Holmström 1982, Kandel and Lazear 1992.
    SELFISH, SELFISH_REASONS = [
        (
            "regard_inside",
            0.0,
            "A team-mate's gain is nobody's own, so a shared bonus counts one n-th; outside the range because the theory says exactly nought.",
        ),
        (
            "regard_across",
            0.0,
            "Nor is another team's; outside the range for the same reason.",
        ),
        (
            "reciprocity",
            0.0,
            "Help is not returned for its own sake; outside the range for the same reason.",
        ),
        (
            "peer_pressure",
            1.2,
            "Those who share a bonus press for effort they can see, which is all that works against one n-th.",
        ),
        (
            "norm_pressure",
            0.25,
            "What regard does not do the norm of the team has to do.",
        ),
        (
            "goal_pull",
            0.0,
            "A goal that pays nothing is worth nothing.",
        ),
        ("pull_of_goal", 0.0, "Nor does it make anyone change."),
    ];

    /// Fischbacher and Gächter 2010.
    CONDITIONAL_COOPERATION, CONDITIONAL_COOPERATION_REASONS = [
        (
            "regard_inside",
            1.0,
            "A team-mate's gain counts like an own one while help comes back.",
        ),
        (
            "regard_across",
            0.30,
            "Another team's counts as much as is held possible.",
        ),
        (
            "reciprocity",
            0.95,
            "People match what they see others give, nearly in full.",
        ),
        (
            "belief_memory",
            0.8,
            "Beliefs follow what the others do, and quickly.",
        ),
        (
            "trust_power",
            1.0,
            "What only works together is worth what the others can be trusted to give.",
        ),
        (
            "trust_from_help",
            0.45,
            "Trust is built by help that is received.",
        ),
        (
            "pay_response",
            0.34,
            "One's own pay moves less than what the others do.",
        ),
        (
            "goal_pull",
            0.0,
            "A goal is no reason to give; the others' giving is.",
        ),
        ("pull_of_goal", 0.0, "Nor is it a reason to change."),
    ];

    /// Locke and Latham; Kleingeld, van Mierlo and Arends 2011.
    GOAL_SETTING, GOAL_SETTING_REASONS = [
        (
            "goal_pull",
            0.12,
            "A specific, hard goal moves people whether it pays or not.",
        ),
        (
            "pull_of_goal",
            2.5,
            "A goal that is announced makes people take up the new way.",
        ),
        ("pay_response", 0.12, "Pay adds little beside a clear goal."),
        ("pull_of_gain", 3.0, "Nor does pay make many change."),
    ];

    /// Roos, Reale and Banning 2022.
    TRUST_AND_FLAT_WAGE, TRUST_AND_FLAT_WAGE_REASONS = [
        (
            "care_response",
            2.0,
            "Pay for what is counted drives out care for what is not.",
        ),
        (
            "care_power",
            0.35,
            "Work that meets others' lives on what nobody counts.",
        ),
        (
            "claim_response",
            2.5,
            "Pay for what is counted makes people claim it.",
        ),
        (
            "pay_response",
            0.12,
            "People work from values and norms; pay moves little.",
        ),
        (
            "trust_power",
            1.0,
            "What only works together rests on trust.",
        ),
        (
            "trust_ceiling_power",
            0.20,
            "Those who trust each other share what they know.",
        ),
        ("trust_from_help", 0.40, "Help that is given builds trust."),
        (
            "trust_from_transparency",
            0.45,
            "Openness builds trust where control would not.",
        ),
        ("trust_from_contact", 0.40, "So does meeting each other."),
    ];
}
