//! The levers that are numbers: where each one sits in a form, and its manual in the model's table.

mod derived;
mod place;

use tandem_model::parameter::{Parameter, Unit};
use tandem_model::{Barrier, Form, Remedy};

use derived::{
    ANNOUNCED, CONSULTATION, GOAL_WEEKS, INTEGRATED_TODAY, JOINT_SHARE, SEED, SHARED_RISK, TARGET,
    TARGET_BONUS,
};
use place::{Place, field, start};

macro_rules! levers {
    ($( $lever:ident = $place:expr; )*) => {
        /// A number of the form that a visitor can drag or type.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        #[expect(missing_docs, reason = "each is named and explained by its parameter")]
        pub enum Lever { $( $lever ),* }

        impl Lever {
            /// All of them, in the order of the page.
            pub const ALL: [Self; PLACES.len()] = [ $( Self::$lever ),* ];
        }

        /// Their places, in the same order.
        const PLACES: &[Place] = &[ $( $place ),* ];
    };
}

levers! {
    JointShare = JOINT_SHARE;
    TargetBonus = TARGET_BONUS;
    Target = TARGET;
    Roles = field!(ROLES, programme.roles);

    Announced = ANNOUNCED;
    GoalWeeks = GOAL_WEEKS;
    Threshold = field!(THRESHOLD, plan.curve.threshold);
    ThresholdPay = field!(THRESHOLD_PAY, plan.curve.threshold_pay);
    Maximum = field!(MAXIMUM, plan.curve.maximum);
    MaximumPay = field!(MAXIMUM_PAY, plan.curve.maximum_pay);
    Period = field!(PERIOD, plan.period);
    GateOpens = field!(GATE, gate.attainment);
    Winners = field!(TOP_SHARE, rank.top);
    BudgetCap = field!(BUDGET_CAP, budget_cap);
    SharedRisk = SHARED_RISK;
    Guarantee = field!(GUARANTEE, plan.guarantee);
    Ratchet = field!(RATCHET, plan.ratchet);

    Aversion = field!(AVERSION, form.culture.aversion_to_change);
    Fear = field!(FEAR, form.culture.fear_of_failure);
    UnclearRoles = field!(UNCLEAR_ROLES, form.culture.unclear_roles);
    Distrust = field!(DISTRUST, form.culture.lack_of_trust);
    Competition = field!(COMPETITION, form.culture.history_of_competition);

    ProjectManagers = field!(PROJECT_MANAGERS, programme.project_managers);
    Strategists = field!(STRATEGISTS, programme.strategists);
    Deciding = field!(CONVERGE, programme.converge_hours);
    Transparency = field!(TRANSPARENCY, programme.transparency);
    Contact = field!(CONTACT, programme.contact_hours);
    OpeningUp = field!(DIVERGE, programme.diverge_hours);
    Training = field!(TRAINING, programme.training);
    SafeToFail = field!(SAFE_TO_FAIL, programme.safe_to_fail);
    Communication = field!(COMMUNICATION, programme.communication);
    Informed = field!(INFORMED, programme.informed);
    Sponsor = field!(SPONSOR, programme.sponsor.strength);
    Patience = field!(PATIENCE, programme.sponsor.patience);
    Tenure = field!(TENURE, programme.sponsor.tenure);
    Pooling = field!(BUDGET_POOLING, programme.budget_pooling);
    Dialogue = field!(DIALOGUE, programme.dialogue);
    WorkshopCost = field!(WORKSHOP_COST, programme.workshop_cost);
    LeadCost = field!(LEAD_COST, programme.lead_cost);
    StaffCost = field!(STAFF_COST, programme.staff_cost);

    Consultation = CONSULTATION;
    StopAfter = field!(STOP_AFTER, stop.after);
    StopLoss = field!(STOP_LOSS, stop.loss);
    StartLead = start!(Lead);
    StartRoles = start!(Roles);
    StartTransparency = start!(Transparency);
    StartContact = start!(Contact);
    StartPlanning = start!(Planning);
    StartTraining = start!(Training);
    StartSafeToFail = start!(SafeToFail);
    StartCommunication = start!(Communication);
    StartPooling = start!(BudgetPooling);
    StartDialogue = start!(Dialogue);

    Contribution = field!(CONTRIBUTION, form.organisation.contribution);
    OnCost = field!(ON_COST, form.organisation.on_cost);
    IntegratedToday = INTEGRATED_TODAY;
    HelpHours = field!(HELP_HOURS, form.organisation.help_hours);
    MeetingHours = field!(MEETING_HOURS, form.organisation.meeting_hours);
    Systems = field!(SYSTEMS, form.organisation.systems);
    DialogueToday = field!(DIALOGUE, form.organisation.dialogue);
    PoolingToday = field!(BUDGET_POOLING, form.organisation.budget_pooling);
    SpendScale = field!(SPEND_SCALE, form.organisation.spend_scale);
    WeeklyTargets = field!(WEEKLY_TARGETS, form.organisation.weekly_targets);
    Interdependence = field!(INTERDEPENDENCE, form.organisation.interdependence);
    Observability = field!(OBSERVABILITY, form.organisation.observability);

    MarketNoise = field!(MARKET_NOISE, form.environment.market_noise);
    AttributionNoise = field!(ATTRIBUTION_NOISE, form.environment.attribution_noise);
    DoubleCounting = field!(DOUBLE_COUNTING, form.environment.double_counting);
    Turnover = field!(TURNOVER, form.environment.turnover);
    ChannelsToday = field!(CHANNELS_TODAY, form.environment.channels_today);
    ChannelsAhead = field!(CHANNELS_AHEAD, form.environment.channels_ahead);
    SystemPressure = field!(SYSTEM_PRESSURE, form.environment.system_pressure);

    Worthwhile = field!(WORTHWHILE, form.worthwhile);
    Weeks = field!(WEEKS, form.run.weeks);
    Futures = field!(REPLICATES, form.run.replicates);
    Seed = SEED;
}

/// The levers that say when a measure starts.
const STARTS: [(Lever, Remedy); 10] = [
    (Lever::StartLead, Remedy::Lead),
    (Lever::StartRoles, Remedy::Roles),
    (Lever::StartTransparency, Remedy::Transparency),
    (Lever::StartContact, Remedy::Contact),
    (Lever::StartPlanning, Remedy::Planning),
    (Lever::StartTraining, Remedy::Training),
    (Lever::StartSafeToFail, Remedy::SafeToFail),
    (Lever::StartCommunication, Remedy::Communication),
    (Lever::StartPooling, Remedy::BudgetPooling),
    (Lever::StartDialogue, Remedy::Dialogue),
];

impl Lever {
    fn place(self) -> &'static Place {
        &PLACES[self as usize]
    }

    /// Its manual, with the range that it has in `form`.
    pub fn parameter(self, form: &Form) -> Parameter {
        (self.place().manual)(form)
    }

    /// Its value in `form`; none if the form has no such part.
    pub fn value(self, form: &Form) -> Option<f64> {
        (self.place().value)(form)
    }

    /// Sets it in `form`; nothing happens if the form has no such part.
    pub fn set(self, form: &mut Form, value: f64) {
        (self.place().set)(form, value);
    }

    /// Its value in `form`, or the usual one if the form has no such part: where it starts from.
    pub fn start(self, form: &Form) -> f64 {
        let usual = || self.parameter(form).default;
        self.value(form).unwrap_or_else(usual)
    }

    /// Whether its values are whole numbers.
    pub fn is_whole(self, form: &Form) -> bool {
        let parameter = self.parameter(form);
        matches!(parameter.unit, Unit::Weeks | Unit::Count) && parameter.step.fract() == 0.0
    }

    /// The barrier that it sets, if it sets one.
    pub fn barrier(self) -> Option<Barrier> {
        match self {
            Self::Aversion => Some(Barrier::Aversion),
            Self::Fear => Some(Barrier::Fear),
            Self::UnclearRoles => Some(Barrier::UnclearRoles),
            Self::Distrust => Some(Barrier::Distrust),
            _ => None,
        }
    }

    /// The measure whose start it sets, if it sets one.
    pub fn starts(self) -> Option<Remedy> {
        let found = STARTS.iter().find(|(lever, _)| *lever == self);
        found.map(|(_, remedy)| *remedy)
    }
}

#[cfg(test)]
mod tests;
