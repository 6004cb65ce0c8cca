//! The columns of a row of the table, one macro each.
//!
//! A row is `{ name, unit, default in min ..= max step step, absent …, at …, grade, source, sentence }`. `absent` is what a
//! file without the number means: a number, `required` or `none`; the default where it is left out. `at` is the slot of
//! the page's form and the order in it, `editor` or `with_another`.
//! A row `{ like OTHER, absent …, at … }` has the words, unit, range, default and grade of another one.

/// The id of a field: the path of its section, and its name.
macro_rules! id {
    ([$($path:ident).*] $field:ident) => {
        concat!($(stringify!($path), ".",)* stringify!($field))
    };
}

/// The parameter of a row.
macro_rules! parameter {
    ($id:expr, { like $of:ident $($rest:tt)* }) => {
        Parameter { id: $id, ..$of }
    };
    ($id:expr, {
        $name:literal, $unit:ident, $default:literal in $min:literal ..= $max:literal step $step:literal
        $(, absent $absent:tt)?, at $slot:ident $($order:literal)?, $grade:ident, $source:literal, $sentence:literal
    }) => {
        Parameter {
            id: $id,
            words: $id,
            name: $name,
            unit: Unit::$unit,
            default: $default,
            min: $min,
            max: $max,
            step: $step,
            grade: Grade::$grade,
        }
    };
}

/// What is said of a row; nothing if it has the words of another one.
macro_rules! manual {
    ({ like $($rest:tt)* }) => {
        None
    };
    ({
        $name:literal, $unit:ident, $default:literal in $min:literal ..= $max:literal step $step:literal
        $(, absent $absent:tt)?, at $slot:ident $($order:literal)?, $grade:ident, $source:literal, $sentence:literal
    }) => {
        Some(Manual {
            source: $source,
            sentence: $sentence,
        })
    };
}

/// What a file means that leaves a row's number out.
macro_rules! absence {
    ({ like $of:ident, at $($rest:tt)* }) => {
        Absent::Number($crate::input::field::parameter::$of.default)
    };
    ({ like $of:ident, absent $absent:tt, $($rest:tt)* }) => {
        absence!($absent)
    };
    ({ $name:literal, $unit:ident, $default:literal in $min:literal ..= $max:literal step $step:literal, at $($rest:tt)* }) => {
        Absent::Number($default)
    };
    ({
        $name:literal, $unit:ident, $default:literal in $min:literal ..= $max:literal step $step:literal,
        absent $absent:tt, $($rest:tt)*
    }) => {
        absence!($absent)
    };
    (required) => {
        Absent::Required
    };
    (none) => {
        Absent::Nothing
    };
    ($value:literal) => {
        Absent::Number($value)
    };
}

/// Where the page shows a row.
macro_rules! place {
    ({ like $of:ident $(, absent $absent:tt)?, at $($at:tt)+ }) => {
        place!($($at)+)
    };
    ({
        $name:literal, $unit:ident, $default:literal in $min:literal ..= $max:literal step $step:literal
        $(, absent $absent:tt)?, at $slot:ident $($order:literal)?, $grade:ident, $source:literal, $sentence:literal
    }) => {
        place!($slot $($order)?)
    };
    (editor) => {
        Place::Editor
    };
    (with_another) => {
        Place::WithAnother
    };
    ($slot:ident $order:literal) => {
        Place::Form(Slot::$slot, $order)
    };
}

/// How the number is reached in a form: it is `reached` as a field of a part, it is a week in which a measure is `started`,
/// or there are as many as a form has teams or a plan has choices, and a target does not say which.
macro_rules! access {
    (reached $struct:ident $field:ident) => {
        Some(Access {
            get: |form, at| <$struct as Part>::of(form, at)?.$field.get(),
            set: |form, at, value| {
                if let Some(part) = <$struct as Part>::of_mut(form, at) {
                    part.$field.put(value);
                }
            },
        })
    };
    (started $struct:ident $field:ident) => {
        Some(Access {
            get: |form, at| <$struct as Part>::of(form, at)?.start_named(stringify!($field)),
            set: |form, at, weeks| {
                if let Some(part) = <$struct as Part>::of_mut(form, at) {
                    part.set_start_named(stringify!($field), weeks);
                }
            },
        })
    };
    ($other:ident $struct:ident $field:ident) => {
        None
    };
}

/// What a struct of numbers has of the table: bytes and checks of every number.
macro_rules! numbers {
    (started $($rest:tt)*) => {};
    (chosen $($rest:tt)*) => {};
    ($reach:ident $struct:ident { $($other:ident)* } { $($constant:ident $field:ident)* }) => {
        crate::codec::structs! { $struct { $($other)* $($field)* } }

        impl $struct {
            /// Notes each of its numbers that is outside its range, but for amounts, under the path `field`.
            pub(crate) fn check_numbers(&self, field: &str, faults: &mut Faults) {
                self.with_numbers(&mut |numbers| parameter::check_all(field, numbers, faults));
            }

            /// Shows all its numbers at once. Called by what checks them and not inlined in each: together they are long.
            #[inline(never)]
            fn with_numbers(&self, look: &mut dyn FnMut(&[(&parameter::Parameter, Option<f64>)])) {
                look(&[ $( (&$constant, self.$field.get()) ),* ]);
            }
        }

        impl Amounts for $struct {
            fn check_amounts(&self, field: &str, check: &mut AmountCheck) {
                self.with_numbers(&mut |numbers| check.check_all(field, numbers));
            }
        }
    };
}

/// What a struct is whose numbers may all be absent, and with `default` what it is in a new scenario.
macro_rules! filled_struct {
    (required $($rest:tt)*) => {};
    (default $module:ident $struct:ident { $($other:ident)* } { $($constant:ident $field:ident)* }) => {
        filled_struct!(absent $module $struct { $($other)* } { $($constant $field)* });

        impl Default for $struct {
            /// What it is in a new scenario.
            fn default() -> Self {
                let mut new = Self::absent();
                $( new.$field.put($constant.default); )*
                new
            }
        }
    };
    (absent $module:ident $struct:ident { $($other:ident)* } { $($constant:ident $field:ident)* }) => {
        impl $struct {
            /// What it is where a file leaves out all that may be left out.
            pub(crate) fn absent() -> Self {
                Self {
                    $( $other: Default::default(), )*
                    $( $field: absent::$module::$field(), )*
                }
            }
        }
    };
}

/// The table: sections of rows, one for each part of a scenario.
///
/// A section is `[path] module: Struct { fields that are no numbers } reach fill { rows }`. `module` is where serde's
/// functions of the section are, in `absent` and `is_absent`; `reach` is
/// explained at `access`; `fill` is `absent` where a struct can be made of what its absent numbers mean, and `default` where it
/// is also one of a new scenario.
macro_rules! fields {
    ($(
        $path:tt $module:ident: $struct:ident { $($other:ident)* } $reach:ident $fill:ident {
            $( $constant:ident = $field:ident $row:tt )*
        }
    )*) => {
        /// A parameter for each field.
        pub mod parameters {
            use crate::input::field::parameter::{Grade, Parameter, Unit};

            $($(
                #[doc = concat!("The number `", id!($path $field), "`.")]
                pub const $constant: Parameter = parameter!(id!($path $field), $row);
            )*)*
        }

        use parameters::*;

        /// All fields, in the order of the documentation.
        pub static FIELDS: &[Field] = &[ $($(
            Field {
                parameter: $constant,
                place: place!($row),
                access: access!($reach $struct $field),
            },
        )*)* ];

        /// What a file without a field means, in the same order. It stands apart, as the page does not need it.
        pub(super) static ABSENT: &[Absent] = &[ $($( absence!($row), )*)* ];

        /// What is said of each, in the same order. It stands apart, so that who needs the numbers alone does not carry the
        /// words.
        pub(super) static MANUALS: &[Option<Manual>] = &[ $($( manual!($row), )*)* ];

        /// What a number is that a file leaves out, for serde.
        #[allow(dead_code, reason = "serde asks for those that a struct does not fill in by itself")]
        pub(crate) mod absent {
            $(
                pub(crate) mod $module {
                    $(
                        pub(crate) fn $field<N: crate::input::field::Number>() -> N {
                            use crate::input::field::Absent;
                            N::absent(absence!($row))
                        }
                    )*
                }
            )*
        }

        /// Whether a number is what its absence means, so that a file can leave it out, for serde.
        #[allow(dead_code, reason = "most numbers are written whatever they are")]
        pub(crate) mod is_absent {
            $(
                pub(crate) mod $module {
                    $(
                        pub(crate) fn $field<N: crate::input::field::Number>(number: &N) -> bool {
                            *number == super::super::absent::$module::$field()
                        }
                    )*
                }
            )*
        }

        $(
            numbers!($reach $struct { $($other)* } { $($constant $field)* });
            filled_struct!($fill $module $struct { $($other)* } { $($constant $field)* });
        )*
    };
}
