//! Misaligned incentives under today's plan and under the proposal: shown beside the other barriers, not set.

use tandem_model::{Barrier, misalignment};
use yew::{Callback, Html, Properties, component, html, use_node_ref, use_state};

use crate::browser::css_property::use_css_property;
use crate::components::controls::disclosure::Disclosure;
use crate::components::form_context::FormContext;
use crate::i18n::messages::{lever as words, parameter_docs};
use crate::i18n::{first, later};
use crate::scenario::proposal;

const BARRIER: Barrier = Barrier::Misalignment;

/// The form whose plans are looked at.
#[derive(Clone, PartialEq, Properties)]
pub struct MisalignmentProps {
    /// The form.
    pub context: FormContext,
}

/// The barrier with both of its levels.
#[component]
pub fn Misalignment(props: &MisalignmentProps) -> Html {
    let help = use_state(|| Disclosure::Closed);
    let form = &props.context.form;
    let today = BARRIER.level(form);
    let proposed = proposal::plan(form).map(|plan| misalignment(form, plan));
    let toggle = {
        let help = help.clone();
        Callback::from(move |_| help.set(help.toggled()))
    };
    html! {
        <div class="lever" data-lever="Misalignment">
            <div class="lever__row">
                <span class="lever__title">
                    <span class="lever__name">{ parameter_docs::barrier(BARRIER) }</span>
                    <button type="button" class="lever__help" aria-expanded={help.expanded()} onclick={toggle}
                        aria-label={first::lever_help(&parameter_docs::barrier(BARRIER))}>{ "?" }</button>
                </span>
            </div>
            <dl class="levels">
                <Level name={later::misalignment_today()} level={today} />
                if let Some(level) = proposed {
                    <Level name={later::misalignment_proposal()} {level} />
                }
            </dl>
            <p class="lever__hint lever__hint--scene">{ parameter_docs::scene(BARRIER, proposed.unwrap_or(today)) }</p>
            if *help == Disclosure::Open {
                <p class="lever__manual">
                    { later::misalignment() }
                    <small>{ words::barrier_cures(BARRIER) }</small>
                </p>
            }
        </div>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct LevelProps {
    name: String,
    level: f64,
}

/// A level from 0 to 100 as a bar with its number.
#[component]
fn Level(props: &LevelProps) -> Html {
    let node = use_node_ref();
    use_css_property(&node, "--share", props.level / 100.0);
    html! {
        <div class="levels__row">
            <dt>{ props.name.clone() }</dt>
            <dd class="levels__level"><span class="levels__bar" ref={node}></span>{ words::level(props.level) }</dd>
        </div>
    }
}
