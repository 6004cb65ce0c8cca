//! Parts of the form that the page sets: the one door by which levers and picks read and write them.

/// Reads (`of`) or changes (`of_mut`) a part of a form; none if the form has no such part.
macro_rules! part {
    (form of $form:expr) => {
        Some(&*$form)
    };
    (form of_mut $form:expr) => {
        Some(&mut *$form)
    };
    (plan of $form:expr) => {
        $crate::proposal::plan($form)
    };
    (plan of_mut $form:expr) => {
        $crate::proposal::plan_mut($form)
    };
    (programme of $form:expr) => {
        $crate::proposal::programme($form)
    };
    (programme of_mut $form:expr) => {
        $crate::proposal::programme_mut($form)
    };
    (stop of $form:expr) => {
        $crate::proposal::programme($form).and_then(|programme| programme.stop.as_ref())
    };
    (stop of_mut $form:expr) => {
        $crate::proposal::programme_mut($form).and_then(|programme| programme.stop.as_mut())
    };
    ($condition:ident of $form:expr) => {
        $crate::proposal::plan($form).and_then(|plan| plan.$condition.as_ref())
    };
    ($condition:ident of_mut $form:expr) => {
        $crate::proposal::plan_mut($form).and_then(|plan| plan.$condition.as_mut())
    };
}

pub(crate) use part;
