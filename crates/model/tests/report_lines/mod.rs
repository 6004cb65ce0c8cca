//! Digests of every number of reports: a line for each field, which says how many numbers it has in all its places and
//! what their bits come to. Names and words are left out.

use std::collections::BTreeMap;

use serde::Serialize;
use tandem_model::{
    ArmComparison, ArmReport, Assumption, AssumptionKind, Bands, Barrier, BarrierCost, Comparison,
    ExpectedPay, Flip, GroupPay, Handoffs, Indicator, JourneyInfo, JourneySeries, MoneyLines,
    Report, RobustAssumption, Salary, Side, Spread, Summary, TotalPay, Trough, Unit,
};

/// The lines of `reports`, one after the other, in the order of their fields' names.
pub fn lines(reports: &[Report]) -> String {
    let mut digests = Digests::default();
    for report in reports {
        report.visit("", &mut digests);
    }
    let line = |(field, Digest { count, hash })| format!("{field} {count} {hash:016x}\n");
    digests.0.into_iter().map(line).collect()
}

/// The digest of each field.
#[derive(Default)]
struct Digests(BTreeMap<String, Digest>);

/// How many numbers there were, and FNV-1a over their bytes.
struct Digest {
    count: usize,
    hash: u64,
}

impl Digests {
    fn add(&mut self, field: &str, bytes: &[u8]) {
        let digest = self.0.entry(field.to_owned()).or_insert(Digest {
            count: 0,
            hash: 0xcbf2_9ce4_8422_2325,
        });
        digest.count += 1;
        for byte in bytes {
            digest.hash = (digest.hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    /// Adds the word that stands for `value` in files.
    fn add_word(&mut self, field: &str, value: &impl Serialize) {
        self.add(field, word(value).as_bytes());
    }
}

fn word(value: &impl Serialize) -> String {
    let word = serde_json::to_value(value).unwrap();
    word.as_str().unwrap().to_owned()
}

/// What has numbers to be digested, in a field.
trait Visit {
    fn visit(&self, field: &str, digests: &mut Digests);
}

impl Visit for f64 {
    fn visit(&self, field: &str, digests: &mut Digests) {
        digests.add(field, &self.to_bits().to_le_bytes());
    }
}

impl Visit for u32 {
    fn visit(&self, field: &str, digests: &mut Digests) {
        digests.add(field, &self.to_le_bytes());
    }
}

/// An identifier; what is there to be read is not visited.
impl Visit for String {
    fn visit(&self, field: &str, digests: &mut Digests) {
        digests.add(field, self.as_bytes());
    }
}

impl<T: Visit> Visit for Option<T> {
    fn visit(&self, field: &str, digests: &mut Digests) {
        digests.add(field, &[u8::from(self.is_some())]);
        self.iter().for_each(|value| value.visit(field, digests));
    }
}

impl<T: Visit> Visit for Vec<T> {
    fn visit(&self, field: &str, digests: &mut Digests) {
        digests.add(field, &(self.len() as u32).to_le_bytes());
        self.iter().for_each(|value| value.visit(field, digests));
    }
}

impl<T: Visit, const N: usize> Visit for [T; N] {
    fn visit(&self, field: &str, digests: &mut Digests) {
        self.iter().for_each(|value| value.visit(field, digests));
    }
}

impl Visit for BTreeMap<Indicator, Bands> {
    fn visit(&self, field: &str, digests: &mut Digests) {
        for (measure, bands) in self {
            bands.visit(&format!("{field}.{}", word(measure)), digests);
        }
    }
}

/// All quantiles in one line.
impl Visit for Bands {
    fn visit(&self, field: &str, digests: &mut Digests) {
        let Self {
            p2_5,
            p10,
            p25,
            p50,
            p75,
            p90,
            p97_5,
        } = self;
        let quantiles = [p2_5, p10, p25, p50, p75, p90, p97_5];
        quantiles
            .iter()
            .for_each(|weeks| weeks.visit(field, digests));
    }
}

/// All quantiles in one line.
impl Visit for Spread {
    fn visit(&self, field: &str, digests: &mut Digests) {
        let Self {
            p2_5,
            p10,
            p25,
            p50,
            p75,
            p90,
            p97_5,
        } = *self;
        [p2_5, p10, p25, p50, p75, p90, p97_5].visit(field, digests);
    }
}

/// Words of a file.
macro_rules! words {
    ($($name:ident)*) => { $(
        impl Visit for $name {
            fn visit(&self, field: &str, digests: &mut Digests) {
                digests.add_word(field, self);
            }
        }
    )* };
}

words! { AssumptionKind Barrier Salary Side TotalPay Unit }

/// Name of a field in the lines: its own, or the one given after `=`, which it has in files.
macro_rules! id {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $id:ident) => {
        stringify!($id)
    };
}

/// Structs, each with all its fields, those after a minus left out: one that is forgotten does not compile.
macro_rules! structs {
    ($($name:ident { $($field:ident $(= $id:ident)?)* } $(- { $($left_out:ident)* })?)*) => { $(
        impl Visit for $name {
            fn visit(&self, at: &str, digests: &mut Digests) {
                let Self { $($field,)* $($($left_out: _,)*)? } = self;
                $( $field.visit(&joined(at, id!($field $($id)?)), digests); )*
            }
        }
    )* };
}

structs! {
    Report { model_version seed replicates weeks months journeys options barrier_costs = reliefs unreported_people = held_back comparison }
    JourneyInfo { volume } - { teams }
    ArmReport { measures summary pay handoffs } - { name }
    Summary { plateau integrated bonus bonus_at_target programme }
    GroupPay { heads this today made_up guarantee salary } - { group }
    Handoffs { lost journeys }
    JourneySeries { p10 p50 p90 lost lost_in_year }
    BarrierCost { barrier saved gained integrated }
    Comparison { worthwhile options beats tried } - { baseline }
    ArmComparison {
        net better_in worse_in worthwhile_in loss_in called_off_in unpaid_bonus money leavers pay trough payback_month
        break_even_lift noise_variance_share = chance_share flips robust = holds samples
    } - { name }
    MoneyLines { contribution bonus salary newcomers recruiting vacancies plan_change programme less_work empty_seats }
    ExpectedPay { total_pay made_up taken_out saved groups groups_less relative break_even_fall from_week }
    Trough { depth month }
    Assumption { kind constant unit usual least most } - { name }
    Flip { assumption clears at }
    RobustAssumption { assumption net }
}

fn joined(at: &str, field: &str) -> String {
    if at.is_empty() {
        field.to_owned()
    } else {
        format!("{at}.{field}")
    }
}
