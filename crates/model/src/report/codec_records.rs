//! Binary codec of reports, for messages from a worker to the page.

use crate::codec::{structs, words};
use crate::constants::constant::Unit;
use crate::constants::theory::Theory;
use crate::input::barrier::Barrier;
use crate::mechanism::indicator::Indicator;
use crate::report::{
    ArmComparison, ArmReport, Assumption, AssumptionKind, Bands, BarrierCost, Comparison,
    ExpectedPay, Flip, GroupPay, Handoffs, JourneyInfo, JourneySeries, MoneyLines, Report,
    RobustAssumption, Salary, Side, Spread, Summary, Trough,
};

structs! {
    Report { model_version seed replicates weeks months journeys options barrier_costs unreported_people comparison }
    JourneyInfo { teams volume }
    ArmReport { name measures summary pay handoffs }
    Bands { p2_5 p10 p25 p50 p75 p90 p97_5 }
    Spread { p2_5 p10 p25 p50 p75 p90 p97_5 }
    Summary { plateau integrated bonus bonus_at_target programme }
    GroupPay { group heads this today made_up guarantee salary }
    Handoffs { lost journeys }
    JourneySeries { p10 p50 p90 lost lost_in_year }
    BarrierCost { barrier saved gained integrated }
    Comparison { baseline worthwhile options beats tried }
    ArmComparison {
        name net better_in worse_in worthwhile_in loss_in called_off_in unpaid_bonus money leavers pay trough payback_month break_even_lift
        noise_variance_share flips robust samples
    }
    MoneyLines {
        contribution bonus salary newcomers recruiting vacancies plan_change programme less_work empty_seats
    }
    ExpectedPay {
        total_pay made_up taken_out saved groups groups_less relative break_even_fall from_week
    }
    Trough { depth month }
    Assumption { kind constant name unit usual least most }
    Flip { assumption clears at }
    RobustAssumption { assumption net }
}

words! {
    Indicator {
        Contribution Collaboration HelpInside OwnWork Integrated Reported Trust Clarity Fear Adoption Engagement FreeRiding
        Overload Leaving Care Claims Inequality Earned Commitment Systems Pay Programme Net
    }
    Theory { Tandem Selfish ConditionalCooperation GoalSetting TrustAndFlatWage }
    Barrier { Aversion Fear UnclearRoles Misalignment Distrust }
    AssumptionKind { Figure Constant }
    Unit { Share AWeek AMonth Hours Money Number }
    Salary { Low Usual }
    Side { Below Above }
}
