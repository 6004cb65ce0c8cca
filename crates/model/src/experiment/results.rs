//! Results of consecutive replicates, which can be simulated in another worker or process. Serialized as `f64` numbers and
//! read back to the last bit.

use std::ops::Range;

use crate::mechanism::indicator::{Indicator, Payment, Row, Track};
use crate::mechanism::journey_month::JourneyMonth;
use crate::mechanism::people_cost::PeopleCost;

/// Results of consecutive replicates of an experiment, by replicate, then by option, today first.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplicateResults {
    /// Number of the first one.
    pub first: u32,
    /// The futures: by replicate, then by option, today first.
    pub tracks: Vec<Vec<Track>>,
}

impl ReplicateResults {
    /// The numbers of the replicates, from 0.
    pub fn range(&self) -> Range<u32> {
        self.first..self.first.saturating_add(self.tracks.len() as u32)
    }

    /// Serializes them as numbers, to be sent to another worker.
    pub fn write(&self) -> Vec<f64> {
        let mut out = vec![f64::from(self.first)];
        write_all(&mut out, &self.tracks, |out, future| {
            write_all(out, future, Track::write);
        });
        out
    }

    /// Deserializes what [`ReplicateResults::write`] wrote; `None` for anything else.
    pub fn read(numbers: &[f64]) -> Option<Self> {
        let rest = &mut { numbers };
        let first = count(rest)? as u32;
        let tracks = read_all(rest, |rest| read_all(rest, Track::read))?;
        rest.is_empty().then_some(Self { first, tracks })
    }
}

impl Track {
    fn write(out: &mut Vec<f64>, track: &Self) {
        out.push(track.programme);
        out.push(f64::from(u8::from(track.pay_is_held)));
        out.extend(track.people.to_numbers());
        out.push(track.rows.len() as f64);
        out.extend_from_slice(track.rows.as_flattened());
        write_all(out, &track.payments, Payment::write);
        write_all(out, &track.journey_months, |out, journey_month| {
            out.extend([journey_month.held, journey_month.lost]);
        });
    }

    fn read(rest: &mut &[f64]) -> Option<Self> {
        let [programme, pay_is_held] = *take(rest)?;
        let people = PeopleCost::from_numbers(*take(rest)?);
        let weeks = count(rest)?;
        let rows = rest.split_off(..weeks.checked_mul(Indicator::COUNT)?)?;
        let (rows, _) = rows.as_chunks();
        Some(Self {
            rows: Vec::<Row>::from(rows),
            programme,
            people,
            pay_is_held: pay_is_held != 0.0,
            payments: read_all(rest, Payment::read)?,
            journey_months: read_all(rest, JourneyMonth::read)?,
        })
    }
}

impl JourneyMonth {
    fn read(rest: &mut &[f64]) -> Option<Self> {
        let [held, lost] = *take(rest)?;
        Some(Self { held, lost })
    }
}

impl Payment {
    fn write(out: &mut Vec<f64>, payment: &Self) {
        out.extend([
            payment.week as f64,
            f64::from(payment.weeks),
            payment.paid,
            payment.at_target,
            payment.cost,
            payment.cost_at_target,
            payment.cost_today,
        ]);
        write_all(out, &payment.by_team, |out, paid| out.push(*paid));
    }

    fn read(rest: &mut &[f64]) -> Option<Self> {
        Some(Self {
            week: count(rest)?,
            weeks: count(rest)? as u32,
            paid: number(rest)?,
            at_target: number(rest)?,
            cost: number(rest)?,
            cost_at_target: number(rest)?,
            cost_today: number(rest)?,
            by_team: read_all(rest, number)?,
        })
    }
}

fn write_all<T>(out: &mut Vec<f64>, items: &[T], write: impl Fn(&mut Vec<f64>, &T)) {
    out.push(items.len() as f64);
    items.iter().for_each(|item| write(out, item));
}

/// Each item takes at least one number, so that a wrong count ends with the numbers.
fn read_all<T>(rest: &mut &[f64], read: impl Fn(&mut &[f64]) -> Option<T>) -> Option<Vec<T>> {
    (0..count(rest)?).map(|_| read(rest)).collect()
}

fn take<'a, const N: usize>(rest: &mut &'a [f64]) -> Option<&'a [f64; N]> {
    rest.split_off(..N)?.first_chunk()
}

fn number(rest: &mut &[f64]) -> Option<f64> {
    take(rest).map(|[number]| *number)
}

/// A whole number that fits into 32 bits.
fn count(rest: &mut &[f64]) -> Option<usize> {
    let number = number(rest)?;
    let whole = number as u32;
    (f64::from(whole) == number).then_some(whole as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn futures() -> ReplicateResults {
        let payment = Payment {
            week: 12,
            weeks: 13,
            by_team: vec![1.0, -0.0, 1e-300],
            paid: 0.1 + 0.2,
            ..Payment::default()
        };
        let track = Track {
            rows: vec![[0.7; Indicator::COUNT]; 3],
            payments: vec![payment],
            journey_months: vec![
                JourneyMonth {
                    held: 0.3,
                    lost: 0.1 + 0.2,
                };
                2
            ],
            programme: 5.5,
            people: PeopleCost {
                salary: 0.1 + 0.2,
                empty_seats: -0.0,
                ..PeopleCost::default()
            },
            pay_is_held: true,
        };
        ReplicateResults {
            first: 8,
            tracks: vec![vec![track, Track::default()]; 2],
        }
    }

    #[test]
    fn what_is_written_is_read_to_the_last_bit() {
        let futures = futures();
        assert_eq!(ReplicateResults::read(&futures.write()), Some(futures));
        let none = ReplicateResults::default();
        assert_eq!(ReplicateResults::read(&none.write()), Some(none));
    }

    #[test]
    fn numbers_cut_short_or_out_of_place_are_no_futures() {
        let numbers = futures().write();
        for end in 0..numbers.len() {
            assert_eq!(ReplicateResults::read(&numbers[..end]), None, "{end}");
        }
        for wrong in [-1.0, 0.5, f64::NAN, f64::INFINITY, 4e9] {
            let mut numbers = numbers.clone();
            numbers[1] = wrong;
            assert_eq!(ReplicateResults::read(&numbers), None, "{wrong}");
        }
        assert_eq!(
            ReplicateResults::read(&[&numbers[..], &[1.0]].concat()),
            None
        );
    }
}
