//! Accessors of the structs that fields sit in: the plan, programme, team or option that a [`Target`] names.

use crate::input::culture::Culture;
use crate::input::environment::Environment;
use crate::input::form::{ArmForm, Form, Run};
use crate::input::organisation::Organisation;
use crate::input::payout::Curve;
use crate::input::payout_condition::{Gate, Pool, Tournament};
use crate::input::plan::{Goal, Plan, Weights};
use crate::input::programme::Programme;
use crate::input::sponsor::{Sponsor, StopRule};

/// Which plan, programme and option of a form are meant, by their places in its lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Target {
    /// The plan; today's is the first.
    pub plan: Option<usize>,
    /// The programme.
    pub programme: Option<usize>,
    /// The option.
    pub option: Option<usize>,
}

/// A part of a form.
pub trait Part: Sized {
    /// This part of `form`; none if it has none.
    fn of(form: &Form, at: Target) -> Option<&Self>;

    /// This part of `form`, to be changed.
    fn of_mut(form: &mut Form, at: Target) -> Option<&mut Self>;
}

impl Part for Form {
    fn of(form: &Form, _: Target) -> Option<&Self> {
        Some(form)
    }

    fn of_mut(form: &mut Form, _: Target) -> Option<&mut Self> {
        Some(form)
    }
}

/// A part that is a field of another part, an entry of one of its lists, or a field that may be missing.
macro_rules! part {
    ($part:ident = $outer:ident.$field:ident) => {
        part!($part, $outer, at, it => Some(&it.$field), Some(&mut it.$field));
    };
    ($part:ident = $outer:ident.$field:ident[$place:ident]) => {
        part!($part, $outer, at, it => it.$field.get(at.$place?), it.$field.get_mut(at.$place?));
    };
    ($part:ident = $outer:ident.$field:ident?) => {
        part!($part, $outer, at, it => it.$field.as_ref(), it.$field.as_mut());
    };
    ($part:ident, $outer:ident, $at:ident, $it:ident => $of:expr, $of_mut:expr) => {
        impl Part for $part {
            fn of(form: &Form, $at: Target) -> Option<&Self> {
                let $it = $outer::of(form, $at)?;
                $of
            }

            fn of_mut(form: &mut Form, $at: Target) -> Option<&mut Self> {
                let $it = $outer::of_mut(form, $at)?;
                $of_mut
            }
        }
    };
}

part!(Organisation = Form.organisation);
part!(Culture = Form.culture);
part!(Environment = Form.environment);
part!(Run = Form.run);
part!(Plan = Form.plans[plan]);
part!(Weights = Plan.weights);
part!(Curve = Plan.curve);
part!(Goal = Plan.goal?);
part!(Gate = Plan.gate?);
part!(Pool = Plan.pool?);
part!(Tournament = Plan.rank?);
part!(Programme = Form.programmes[programme]);
part!(Sponsor = Programme.sponsor);
part!(StopRule = Programme.stop?);
part!(ArmForm = Form.options[option]);
