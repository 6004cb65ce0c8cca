//! What is said under a barrier that hardly fits the stated share of integrated journeys.

use tandem_model::Form;
use yew::{Html, component, html};

use crate::components::levers::lever::LeverProps;
use crate::i18n::messages::hint::hardly_fits;
use crate::scenario::field::Lever;

/// Level of a barrier up to which nobody asks whether it fits: in every starter it does.
const ASKED_FROM: f64 = 50.0;

/// Whether it is asked for this lever at all: of the two barriers that hand-offs feel, under the higher one, from a middling
/// level on. What answers is loaded when it is asked.
pub fn is_asked(lever: Lever, form: &Form) -> bool {
    let felt = [Lever::UNCLEAR_ROLES, Lever::DISTRUST];
    let level = lever.value(form);
    felt.contains(&lever)
        && level > Some(ASKED_FROM)
        && felt.iter().all(|other| other.value(form) <= level)
}

/// The sentence, or nothing where both fit.
#[component]
pub fn BarrierFit(props: &LeverProps) -> Html {
    let said = hardly_fits(&props.context.form);
    html! {
        if let Some(said) = said {
            <p class="lever__hint" id={format!("{}-fit", props.lever.key())}>{ said }</p>
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tandem_model::preset;

    #[test]
    fn up_to_the_level_from_which_it_is_asked_barriers_fit_in_every_starter() {
        for name in preset::scenario_names() {
            let mut form = preset::scenario(name).unwrap();
            for lever in [Lever::UNCLEAR_ROLES, Lever::DISTRUST] {
                lever.set(&mut form, ASKED_FROM);
                assert!(!is_asked(lever, &form));
            }
            assert_eq!(hardly_fits(&form), None, "{name}");
        }
        let mut form = preset::scenario("default").unwrap();
        Lever::UNCLEAR_ROLES.set(&mut form, 100.0);
        assert!(is_asked(Lever::UNCLEAR_ROLES, &form) && hardly_fits(&form).is_some());
        Lever::DISTRUST.set(&mut form, 60.0);
        assert!(!is_asked(Lever::DISTRUST, &form), "the higher one says it");
    }
}
