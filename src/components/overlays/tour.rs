//! The guided tour: a card beside what it speaks of, while the page can be used all the time.

use yew::{
    Callback, Html, MouseEvent, NodeRef, Properties, component, hook, html, use_effect_with,
    use_node_ref, use_state,
};

use crate::browser::{focus, highlight, keys, resize};
use crate::i18n::later;
use crate::shell::overlay::Panel;
use crate::shell::tour::{Corner, Step};

/// How it came, and whom to tell that it is over.
#[derive(Clone, PartialEq, Properties)]
pub struct TourProps {
    /// Whether it was asked for.
    pub panel: Panel,
    /// Hears that it is over.
    pub close: Callback<()>,
}

/// The card of the step at hand.
#[component]
pub fn Tour(props: &TourProps) -> Html {
    let step = use_state(|| Step::Answer);
    let card = use_node_ref();
    let corner = use_highlight(*step, &card);
    let end = use_end(&card, &props.close);
    use_effect_with(props.panel, |panel| {
        // Who did not ask for it keeps the keyboard where it is.
        if *panel == Panel::Tour {
            focus::on("tour");
        }
    });
    let go = |to: Option<Step>| {
        let (step, end) = (step.setter(), end.clone());
        Callback::from(move |_: MouseEvent| match to {
            Some(to) => step.set(to),
            None => end.emit(()),
        })
    };
    let (back, on) = (step.moved(-1), step.moved(1));
    let next = if on.is_some() {
        later::tour_on()
    } else {
        later::tour_done()
    };
    html! {
        <section ref={card} class="tour card" id="tour" role="dialog" aria-labelledby="tour-title" tabindex="-1"
            data-corner={corner.name()}>
            <div aria-live="polite">
                <h2 class="tour__title" id="tour-title">{ title(*step) }</h2>
                <p>{ text(*step) }</p>
            </div>
            <div class="tour__ways">
                if on.is_some() {
                    <button type="button" class="link" id="tour-skip" onclick={end.reform(|_: MouseEvent| ())}>
                        { later::tour_skip() }
                    </button>
                }
                if back.is_some() {
                    <button type="button" class="button button--small" id="tour-back" onclick={go(back)}>
                        { later::tour_back() }
                    </button>
                }
                <button type="button" class="button button--small tour__on" id="tour-on" onclick={go(on)}>{ next }</button>
            </div>
        </section>
    }
}

fn title(step: Step) -> String {
    later::tour_title(Step::ALL.len() as f64, step.number() as f64)
}

fn text(step: Step) -> String {
    match step {
        Step::Answer => later::tour_answer(),
        Step::Lever => later::tour_lever(),
        Step::Ranges => later::tour_ranges(),
        Step::Next => later::tour_next(),
    }
}

/// Marks what the step speaks of and keeps the card away from it.
#[hook]
fn use_highlight(step: Step, card: &NodeRef) -> Corner {
    let corner = use_state(|| Corner::LowerRight);
    let (setter, card) = (corner.setter(), card.clone());
    use_effect_with(step, move |step| {
        let targets = step.targets();
        highlight::show(targets);
        let settle = move || {
            if let Some(measured) = highlight::measure(&card, targets) {
                setter.set(Corner::free(&measured));
            }
        };
        settle();
        let resized = resize::listen(settle);
        move || {
            drop(resized);
            highlight::unmark(targets);
        }
    });
    *corner
}

/// Ends the tour by its buttons or Escape; the keyboard returns to the bar if it was in the card.
#[hook]
fn use_end(card: &NodeRef, close: &Callback<()>) -> Callback<()> {
    let end = {
        let (card, close) = (card.clone(), close.clone());
        Callback::from(move |()| {
            if highlight::holds_focus(&card) {
                focus::on("help");
            }
            close.emit(());
        })
    };
    let escape = end.clone();
    use_effect_with((), move |()| {
        let listener = keys::listen_escape(escape);
        move || drop(listener)
    });
    end
}
