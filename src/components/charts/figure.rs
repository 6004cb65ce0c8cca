//! A chart with its finding, the names of its lines and, when asked for, its data table. The line below the finding says
//! what is drawn, and what is read where a visitor points.

use std::rc::Rc;

use tandem_charts::{ChartError, Drawing};
use yew::{
    Callback, Children, Html, NodeRef, Properties, UseStateHandle, component, html, use_context,
    use_node_ref, use_state_eq,
};

use crate::browser::css_property::use_css_property;
use crate::components::charts::chunk;
use crate::components::charts::data_table::DataTableProps;
use crate::components::charts::tools::ToolsProps;
use crate::components::charts::tooltip::TooltipProps;
use crate::components::controls::disclosure::Disclosure;
use crate::components::lazy::load_state::LoadState;
use crate::i18n::first;
use crate::reading::basis::Basis;
use crate::simulation::simulation_state::ReportOf;
use crate::view::chart::{Chart, ChartKind, Label};

/// A picture and where it is drawn.
#[derive(Clone, PartialEq, Properties)]
pub struct FigureProps {
    /// Which one.
    pub kind: ChartKind,
    /// What is drawn, and of which form.
    pub found: Option<ReportOf>,
    /// What it rests on.
    pub basis: Basis,
    /// The numbers behind it.
    pub finding: Option<ReportOf>,
    /// The finished picture; none before the first numbers.
    pub chart: Rc<Option<Chart>>,
    /// The element that holds the chart, whose width is measured.
    pub plot: NodeRef,
    /// How much room it has.
    pub room: Room,
    /// What stands between the chart and its numbers.
    #[prop_or_default]
    pub children: Children,
}

/// How much room a picture has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// It is one of two beside each other, with names beside the lines.
    Wide,
    /// It is one of several; names of lines stand once for all of them.
    Narrow,
}

/// The figure.
#[component]
pub fn Figure(props: &FigureProps) -> Html {
    let open = use_state_eq(|| Disclosure::Closed);
    let read = use_state_eq(|| None::<String>);
    let chart_code = use_context::<LoadState>().unwrap_or_default();
    let id = props.kind.id();
    let (finding, drawn) = said(&props.chart);
    html! {
        <figure class={frame(props.room)} id={id.clone()}>
            <figcaption class="figure__head">
                <h3 class="figure__finding" title={finding.clone()}>{ finding.clone() }</h3>
                <span class="figure__tools">
                    if chart_code == LoadState::Here { { tools(props, &open) } }
                </span>
                <p class={if read.is_some() { "figure__drawn figure__drawn--read" } else { "figure__drawn" }}>
                    { (*read).clone().unwrap_or(drawn) }
                </p>
            </figcaption>
            <div class={plot(props)}>
                <div class="plot__stage">
                    <div class="plot__chart" ref={props.plot.clone()} role="img" aria-label={finding.clone()}>
                        { markup(&props.chart) }
                    </div>
                    if chart_code == LoadState::Here { { reader(props, finding, &read) } }
                </div>
                if props.room == Room::Wide {
                    <div class="plot__names" aria-hidden="true">{ names(&props.chart) }</div>
                }
            </div>
            { below(&props.chart) }
            { for props.children.iter() }
            <div id={format!("{id}-numbers")}>
                if *open == Disclosure::Open {
                    { chunk::data_table(DataTableProps { kind: props.kind, finding: props.finding.clone() }) }
                }
            </div>
        </figure>
    }
}

fn tools(props: &FigureProps, open: &UseStateHandle<Disclosure>) -> Html {
    let (numbers, setter) = (**open, open.setter());
    chunk::tools(ToolsProps {
        kind: props.kind,
        found: props.found.clone(),
        basis: props.basis,
        numbers,
        toggle: Callback::from(move |_| setter.set(numbers.toggled())),
    })
}

/// The area over a chart where values are read, where there is something to read.
fn reader(props: &FigureProps, finding: String, read: &UseStateHandle<Option<String>>) -> Html {
    let hits = props
        .chart
        .as_ref()
        .as_ref()
        .map(|chart| chart.hits.clone());
    let Some(hits) = hits.filter(|hits| !hits.shares().is_empty()) else {
        return Html::default();
    };
    let setter = read.setter();
    chunk::tooltip(TooltipProps {
        kind: props.kind,
        found: props.found.clone(),
        basis: props.basis,
        hits,
        finding,
        tell: Callback::from(move |read| setter.set(read)),
    })
}

/// What the picture shows and what is drawn.
fn said(chart: &Option<Chart>) -> (String, String) {
    match chart {
        Some(chart) => (chart.caption.finding.clone(), chart.caption.drawn.clone()),
        None => (first::waiting(), "\u{a0}".to_owned()),
    }
}

fn frame(room: Room) -> &'static str {
    match room {
        Room::Wide => "card figure",
        Room::Narrow => "card figure figure--narrow",
    }
}

fn plot(props: &FigureProps) -> &'static str {
    match (props.room, props.kind) {
        (Room::Narrow, _) => "plot plot--alone",
        (Room::Wide, ChartKind::Options | ChartKind::Payouts | ChartKind::Bonus) => {
            "plot plot--rows"
        }
        (Room::Wide, ChartKind::Lanes(_) | ChartKind::Flips) => "plot plot--rows plot--wide",
        (Room::Wide, _) => "plot",
    }
}
/// Only our own drawings are set as markup; their words are escaped where they are drawn.
fn markup(chart: &Option<Chart>) -> Html {
    match chart.as_ref().map(|chart| &chart.drawing) {
        None => Html::default(),
        Some(Ok(Drawing { svg, .. })) => Html::from_html_unchecked(svg.clone().into()),
        Some(Err(ChartError::Empty)) => Html::default(),
        Some(Err(error)) => html! { <p class="plot__failure">{ error.to_string() }</p> },
    }
}

/// What stands below a chart; its room is kept.
fn below(chart: &Option<Chart>) -> Html {
    match chart.as_ref().and_then(|chart| chart.below.clone()) {
        Some(words) => html! { <p class="figure__below" title={words.clone()}>{ words }</p> },
        None => Html::default(),
    }
}

fn names(chart: &Option<Chart>) -> Html {
    let labels = chart.iter().flat_map(|chart| &chart.labels);
    labels
        .map(|label| html! { <Name label={label.clone()} /> })
        .collect()
}

#[derive(Debug, Clone, PartialEq, Properties)]
struct NameProps {
    label: Label,
}

/// The name of a line at the height of its end.
#[component]
fn Name(props: &NameProps) -> Html {
    let node = use_node_ref();
    let Label { name, role, at } = &props.label;
    use_css_property(&node, "--at", *at);
    let class = format!("plot__name plot__name--{}", role.token());
    html! {
        <span {class} ref={node} title={name.clone()}>
            <span class="plot__text">{ name.clone() }</span>
        </span>
    }
}
