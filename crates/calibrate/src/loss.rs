//! How wrong an outcome is, as a number that a search can make smaller.

use tandem_model::evidence::Verdict;

/// Share of a band's width that is kept free at either end, so that a fit does not sit on the edge.
const MARGIN: f64 = 0.15;
/// Most that one outcome may weigh, so that a study that the model cannot meet does not bend everything else.
const MOST: f64 = 3.0;
/// Size, in the outcome's unit, of a wrong sign that weighs twice as much as one that is nearly right.
const SIGN_SCALE: f64 = 20.0;

/// One outcome under some constants.
#[derive(Debug, Clone, PartialEq)]
pub struct Judged {
    /// Its name.
    pub id: String,
    /// What is asked for.
    pub published: String,
    /// What came out.
    pub simulated: f64,
    /// Whether they agree.
    pub inside: bool,
    /// How wrong it is, 0 to 3.
    pub loss: f64,
    /// What kind of statement it is.
    pub kind: Kind,
}

/// What kind of statement is held against constants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// What must stay true of the default organisation.
    Anchor,
    /// A published sign.
    Sign,
    /// A published size, or that nothing was seen.
    Size,
}

impl From<&Verdict> for Judged {
    fn from(verdict: &Verdict) -> Self {
        let loss = match (verdict.low, verdict.high) {
            (Some(low), Some(high)) => beside([low, high], verdict.simulated),
            _ if verdict.inside => 0.0,
            (Some(least), None) if verdict.too_small => short_of(least, verdict.simulated),
            (None, Some(least)) if verdict.too_small => short_of(-least, -verdict.simulated),
            _ => wrong_sign(verdict.simulated),
        };
        Self {
            id: verdict.id.clone(),
            published: verdict.published.clone(),
            simulated: verdict.simulated,
            inside: verdict.inside,
            loss,
            kind: match verdict.kind {
                "sign" => Kind::Sign,
                _ => Kind::Size,
            },
        }
    }
}

/// The square of how far `value` lies outside the inner part of a band, in half widths.
pub fn beside([low, high]: [f64; 2], value: f64) -> f64 {
    let width = high - low;
    let (low, high) = (low + MARGIN * width, high - MARGIN * width);
    let gap = (low - value).max(value - high).max(0.0) / (0.5 * width);
    (gap * gap).min(MOST)
}

/// Of a right sign that is too small: the share of its least size that is missing, so that a search sees which way is up.
fn short_of(least: f64, value: f64) -> f64 {
    1.0 - value / least
}

fn wrong_sign(value: f64) -> f64 {
    (1.0 + value.abs() / SIGN_SCALE).min(MOST)
}

/// The sum over outcomes.
pub fn sum(judged: &[Judged]) -> f64 {
    judged.iter().map(|one| one.loss).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use tandem_model::Constants;
    use tandem_model::evidence::{Study, examine};

    #[test]
    fn inside_the_inner_band_nothing_is_wrong_and_outside_ever_more() {
        let band = [0.0, 10.0];
        assert_eq!(beside(band, 5.0), 0.0);
        assert!(beside(band, 9.0) > 0.0 && beside(band, 12.0) > beside(band, 10.0));
        assert_eq!(beside(band, 1e9), MOST);
    }

    #[test]
    fn a_sign_costs_what_it_lacks_of_its_least_size_and_a_wrong_one_more() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../model/evidence/V19.json");
        let study = Study::read(&std::fs::read_to_string(folder).unwrap()).unwrap();
        let mut verdicts = examine(&study, &Constants::default(), 10).unwrap();
        let sign = &mut verdicts[1];
        let least = sign.low.unwrap();
        (sign.inside, sign.too_small, sign.simulated) = (false, true, 0.4 * least);
        assert!((Judged::from(&*sign).loss - 0.6).abs() < 1e-12);
        (sign.too_small, sign.simulated) = (false, -0.4 * least);
        assert!(Judged::from(&*sign).loss >= 1.0);
    }

    #[test]
    fn a_wrong_sign_weighs_more_the_larger_it_is_and_never_too_much() {
        assert!(wrong_sign(-0.1) >= 1.0 && wrong_sign(-30.0) > wrong_sign(-10.0));
        assert_eq!(wrong_sign(-1e6), MOST);
    }
}
