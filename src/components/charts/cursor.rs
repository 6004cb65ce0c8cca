//! The cursor that reads values off a chart by pointer, tap or arrow keys, along the rows of its data table.

use yew::{
    Callback, FocusEvent, Html, KeyboardEvent, NodeRef, PointerEvent, Properties, TargetCast,
    component, html, use_node_ref,
};

use crate::browser::css_property::use_css_property;
use crate::i18n::first;
use crate::view::chart::HitPositions;
use crate::view::inspect::Move;

/// Where one reads, and whom to ask to read elsewhere.
#[derive(Clone, PartialEq, Properties)]
pub struct ChartCursorProps {
    /// Where the rows lie in the picture.
    pub hits: HitPositions,
    /// The row that is read, if any is.
    pub row: Option<usize>,
    /// What is read there; what the picture shows, before anything is.
    pub text: String,
    /// Hears requests.
    pub ask: Callback<CursorRequest>,
}

/// Where the visitor wants to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CursorRequest {
    /// Somewhere, to begin with.
    Begin,
    /// A step away.
    Step(Move),
    /// At this row.
    Row(usize),
    /// Nowhere any more.
    Leave,
}

/// A transparent area over the chart. It is a slider, since a screen reader leaves arrow keys to those, and says the
/// value by itself when it moves.
#[component]
pub fn ChartCursor(props: &ChartCursorProps) -> Html {
    let line = use_node_ref();
    let shares = props.hits.shares();
    let at = props.row.and_then(|row| shares.get(row)).copied();
    use_css_property(&line, "--at", at.unwrap_or_default());
    let (way, across) = match props.hits {
        HitPositions::Across(_) => ("horizontal", true),
        HitPositions::Down(_) => ("vertical", false),
    };
    let row = props.row.unwrap_or(shares.len().saturating_sub(1));
    html! {
        <div class={format!("reader reader--{way}")} role="slider" tabindex="0" aria-orientation={way}
            aria-label={first::reading_label()} aria-valuemin="1" aria-valuemax={shares.len().to_string()}
            aria-valuenow={(row + 1).to_string()} aria-valuetext={props.text.clone()}
            onfocus={props.ask.reform(|_: FocusEvent| CursorRequest::Begin)}
            onblur={props.ask.reform(|_: FocusEvent| CursorRequest::Leave)}
            onkeydown={by_key(&props.ask)}
            onpointermove={by_pointer(props, across)} onpointerdown={by_pointer(props, across)}
            onpointerleave={left(&props.ask)}>
            { mark(&line, at.is_some()) }
        </div>
    }
}

fn mark(line: &NodeRef, there: bool) -> Html {
    html! { <span class="reader__line" ref={line} hidden={!there}></span> }
}

fn by_key(ask: &Callback<CursorRequest>) -> Callback<KeyboardEvent> {
    let ask = ask.clone();
    Callback::from(move |event: KeyboardEvent| {
        let request = match event.key().as_str() {
            "ArrowRight" => CursorRequest::Step(Move::Right),
            "ArrowLeft" => CursorRequest::Step(Move::Left),
            "ArrowUp" => CursorRequest::Step(Move::Up),
            "ArrowDown" => CursorRequest::Step(Move::Down),
            "Home" => CursorRequest::Step(Move::First),
            "End" => CursorRequest::Step(Move::Last),
            "Escape" => CursorRequest::Leave,
            _ => return,
        };
        event.prevent_default();
        ask.emit(request);
    })
}

fn by_pointer(props: &ChartCursorProps, across: bool) -> Callback<PointerEvent> {
    let (hits, ask) = (props.hits.clone(), props.ask.clone());
    Callback::from(move |event: PointerEvent| {
        let Some(area) = event.target_dyn_into::<web_sys::HtmlElement>() else {
            return;
        };
        let share = if across {
            f64::from(event.offset_x()) / f64::from(area.client_width().max(1))
        } else {
            f64::from(event.offset_y()) / f64::from(area.client_height().max(1))
        };
        if let Some(row) = hits.nearest(share) {
            ask.emit(CursorRequest::Row(row));
        }
    })
}

/// A finger that is lifted leaves what it tapped.
fn left(ask: &Callback<CursorRequest>) -> Callback<PointerEvent> {
    let ask = ask.clone();
    Callback::from(move |event: PointerEvent| {
        if event.pointer_type() != "touch" {
            ask.emit(CursorRequest::Leave);
        }
    })
}
