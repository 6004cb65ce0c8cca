//! A hook for parts that are not there before they are first asked for, and stay from then on.

use yew::{hook, use_mut_ref};

/// Whether `now` is so, or was at an earlier render.
#[hook]
pub fn use_shown_once(now: bool) -> bool {
    let ever = use_mut_ref(|| false);
    let so = now || *ever.borrow();
    *ever.borrow_mut() = so;
    so
}
