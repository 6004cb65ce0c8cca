//! Number types that a field may have (`f64`, `u32`, optional), and their values when a file leaves them out.

/// What a file means that has no such number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Absent {
    /// Such a file cannot be read: wherever the part is that the number belongs to, the number has to be.
    Required,
    /// What the number would set is not there: no cap, no end.
    Nothing,
    /// This number. Only a number equal to it is left out when a file is written.
    Number(f64),
}

/// A number of a form, or one that may be missing.
pub trait Number: Copy + PartialEq {
    /// Its value; none if it is missing.
    fn get(self) -> Option<f64>;

    /// Sets it to `value`, or to the whole number below; nothing happens if it is missing.
    fn put(&mut self, value: f64);

    /// What it is where a file leaves it out. What is required is not a number then, which no check lets pass.
    fn absent(absent: Absent) -> Self;
}

impl Number for f64 {
    fn get(self) -> Option<f64> {
        Some(self)
    }

    fn put(&mut self, value: f64) {
        *self = value;
    }

    fn absent(absent: Absent) -> Self {
        match absent {
            Absent::Number(value) => value,
            Absent::Required | Absent::Nothing => Self::NAN,
        }
    }
}

impl Number for u32 {
    fn get(self) -> Option<f64> {
        Some(f64::from(self))
    }

    fn put(&mut self, value: f64) {
        *self = value as Self;
    }

    fn absent(absent: Absent) -> Self {
        f64::absent(absent) as Self
    }
}

impl<N: Number> Number for Option<N> {
    fn get(self) -> Option<f64> {
        self.and_then(N::get)
    }

    fn put(&mut self, value: f64) {
        if let Some(number) = self {
            number.put(value);
        }
    }

    fn absent(absent: Absent) -> Self {
        match absent {
            Absent::Number(_) => Some(N::absent(absent)),
            Absent::Required | Absent::Nothing => None,
        }
    }
}
