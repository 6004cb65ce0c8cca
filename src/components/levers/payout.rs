//! The payout curve of the proposed plan: dragged by its points, or moved by arrow keys, with its numbers below.

use tandem_model::Curve;
use web_sys::{Element, KeyboardEvent, PointerEvent};
use yew::{
    Callback, Html, NodeRef, Properties, TargetCast, UseStateHandle, component, html, use_node_ref,
    use_state,
};

use crate::components::form_context::FormContext;
use crate::i18n::later;
use crate::i18n::messages::editors as words;
use crate::scenario::curve::{Frame, Handle, Point, SIZE, slopes};
use crate::scenario::edit::Edit;
use crate::scenario::proposal;
use crate::session::state::Action;

/// Least distance between two labels on a scale, in units of the drawing.
const APART: f64 = 26.0;

/// The form whose payout is drawn.
#[derive(Clone, PartialEq, Properties)]
pub struct PayoutProps {
    /// The form.
    pub context: FormContext,
}

/// The curve, or nothing if the form has no plan to set.
#[component]
pub fn Payout(props: &PayoutProps) -> Html {
    let held = use_state(|| None::<(Handle, Frame)>);
    let node = use_node_ref();
    let form = &props.context.form;
    let Some(plan) = proposal::plan(form) else {
        return Html::default();
    };
    let ghost = form
        .plans
        .first()
        .map_or_else(Curve::default, |today| today.curve);
    let frame = held.map_or_else(|| Frame::of(&[plan.curve, ghost]), |(_, frame)| frame);
    let drawing = Drawing {
        context: props.context.clone(),
        curve: plan.curve,
        frame,
        held,
        node: node.clone(),
    };
    let (width, height) = SIZE;
    html! {
        <figure class="payout" data-lever="Payout">
            <svg class="payout__chart" ref={node} viewBox={format!("0 0 {width} {height}")} role="group"
                aria-label={later::payout_chart()} onpointermove={drawing.follow()} onpointerup={drawing.release()}
                onpointercancel={drawing.release()}>
                { scales(&frame, &plan.curve) }
                <path class="payout__ghost" d={frame.path(&ghost)} />
                <path class="payout__line" d={frame.path(&plan.curve)} />
                { target(&frame) }
                { for Handle::ALL.into_iter().map(|handle| drawing.handle(handle)) }
            </svg>
            <figcaption class="lever__hint payout__words">
                { words::payout(&plan.curve, slopes(&plan.curve)) }
                if !plan.curves.is_empty() {
                    { " " }{ later::payout_others() }
                }
            </figcaption>
            <p class="payout__keys">{ words::payout_legend(plan.curve == ghost) }</p>
        </figure>
    }
}

/// A curve as it is drawn, and who holds which of its points.
#[derive(Clone)]
struct Drawing {
    context: FormContext,
    curve: Curve,
    frame: Frame,
    held: UseStateHandle<Option<(Handle, Frame)>>,
    node: NodeRef,
}

impl Drawing {
    fn handle(&self, handle: Handle) -> Html {
        let point = handle.of(&self.curve);
        let (x, y) = self.frame.place(point);
        let (range, _) = handle.parameters();
        let percent = |value: f64| (100.0 * value).round().to_string();
        html! {
            <g class="payout__handle" id={format!("payout-{handle:?}")} role="slider" tabindex="0"
                aria-label={words::handle(handle)} aria-valuemin={percent(range.min)} aria-valuemax={percent(range.max)}
                aria-valuenow={percent(point.attainment)} aria-valuetext={words::handle_at(point)}
                onpointerdown={self.hold(handle)} onkeydown={self.press(handle)}>
                <circle class="payout__reach" cx={format!("{x:.1}")} cy={format!("{y:.1}")} r="14" />
                <circle class="payout__dot" cx={format!("{x:.1}")} cy={format!("{y:.1}")} r="6" />
            </g>
        }
    }

    /// A drag keeps the frame it began in, so that nothing moves but the curve.
    fn hold(&self, handle: Handle) -> Callback<PointerEvent> {
        let (held, frame) = (self.held.clone(), self.frame);
        Callback::from(move |event: PointerEvent| {
            if let Some(target) = event.target_dyn_into::<Element>() {
                drop(target.set_pointer_capture(event.pointer_id()));
            }
            held.set(Some((handle, frame)));
        })
    }

    fn follow(&self) -> Callback<PointerEvent> {
        let drawing = self.clone();
        Callback::from(move |event: PointerEvent| {
            let (Some((handle, _)), Some(point)) = (*drawing.held, drawing.point(&event)) else {
                return;
            };
            let curve = handle.moved(&drawing.curve, point);
            drawing.context.act.emit(Action::Drag(Edit::Curve(curve)));
        })
    }

    fn release(&self) -> Callback<PointerEvent> {
        let drawing = self.clone();
        Callback::from(move |_| {
            if drawing.held.is_some() {
                drawing.held.set(None);
                drawing.context.act.emit(Action::Release);
            }
        })
    }

    fn press(&self, handle: Handle) -> Callback<KeyboardEvent> {
        let (context, curve) = (self.context.clone(), self.curve);
        Callback::from(move |event: KeyboardEvent| {
            if let Some(curve) = handle.pressed(&curve, &event.key()) {
                event.prevent_default();
                context.change(Edit::Curve(curve));
            }
        })
    }

    /// The point of the curve's plane under a pointer.
    fn point(&self, event: &PointerEvent) -> Option<Point> {
        let chart = self.node.cast::<Element>()?.get_bounding_client_rect();
        let scale = SIZE.0 / chart.width().max(1.0);
        let x = (f64::from(event.client_x()) - chart.left()) * scale;
        let y = (f64::from(event.client_y()) - chart.top()) * scale;
        Some(self.frame.point((x, y)))
    }
}

/// The target, which every curve passes.
fn target(frame: &Frame) -> Html {
    let (x, y) = frame.place(Point {
        attainment: 1.0,
        pay: 1.0,
    });
    html! { <circle class="payout__target" cx={format!("{x:.1}")} cy={format!("{y:.1}")} r="3" /> }
}

/// Lines and numbers at nothing, the target and the points of the curve, as far as they leave each other room.
fn scales(frame: &Frame, curve: &Curve) -> Html {
    let at = |attainment: f64, pay: f64| frame.place(Point { attainment, pay });
    let (zero, one) = (at(1.0, 0.0).1, at(1.0, 1.0));
    let across = [1.0, curve.threshold, curve.maximum].map(|it| (it, at(it, 0.0).0));
    let up = [1.0, 0.0, curve.maximum_pay, curve.threshold_pay].map(|it| (it, at(1.0, it).1));
    let column = |(value, x): (f64, f64)| {
        html! { <text class="payout__number" x={format!("{x:.1}")} y={format!("{:.1}", zero + 14.0)} text-anchor="middle">{ words::share(value) }</text> }
    };
    let row = |(value, y): (f64, f64)| {
        html! { <text class="payout__number" x="30" y={format!("{:.1}", y + 4.0)} text-anchor="end">{ words::share(value) }</text> }
    };
    html! {
        <g aria-hidden="true">
            <path class="payout__grid" d={format!("M34 {zero:.1}H222M34 {:.1}H222M{:.1} 12V{zero:.1}", one.1, one.0)} />
            { for spaced(&across, APART).into_iter().map(column) }
            { for spaced(&up, APART / 2.0).into_iter().map(row) }
        </g>
    }
}

/// Those labels that are far enough from the ones before them.
fn spaced(labels: &[(f64, f64)], apart: f64) -> Vec<(f64, f64)> {
    let mut recent: Vec<(f64, f64)> = Vec::new();
    for label in labels {
        if recent
            .iter()
            .all(|(_, place)| (place - label.1).abs() >= apart)
        {
            recent.push(*label);
        }
    }
    recent
}
