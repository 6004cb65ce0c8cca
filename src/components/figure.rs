//! A picture with its finding, the names of its lines and, when asked for, its numbers.

use std::rc::Rc;

use tandem_charts::{ChartError, Drawing};
use tandem_model::Report;
use yew::{
    Callback, Children, Html, NodeRef, Properties, component, html, use_node_ref, use_state_eq,
};

use super::disclosure::Disclosure;
use super::numbers::Numbers;
use crate::browser::property::use_property;
use crate::outcome::Found;
use crate::picture::{Label, Painting, Picture};
use crate::table;
use crate::words::{lanes, picture as words, say};

/// A picture and where it is drawn.
#[derive(Clone, PartialEq, Properties)]
pub struct FigureProps {
    /// Which one.
    pub picture: Picture,
    /// The numbers behind it.
    pub finding: Option<Found>,
    /// The finished picture; none before the first numbers.
    pub painting: Rc<Option<Painting>>,
    /// The element that holds the chart, whose width is measured.
    pub plot: NodeRef,
    /// What stands between the chart and its numbers.
    #[prop_or_default]
    pub children: Children,
}

/// The figure.
#[component]
pub fn Figure(props: &FigureProps) -> Html {
    let open = use_state_eq(|| Disclosure::Closed);
    let toggle = {
        let open = open.clone();
        Callback::from(move |_| open.set(open.toggled()))
    };
    let id = props.picture.id();
    let (finding, drawn) = match &*props.painting {
        Some(painting) => (
            painting.caption.finding.clone(),
            painting.caption.drawn.clone(),
        ),
        None => (words::WAITING.to_owned(), "\u{a0}".to_owned()),
    };
    let beside = match props.picture {
        Picture::Options | Picture::Bonus => "plot plot--rows",
        Picture::Lanes(_) | Picture::Flips => "plot plot--rows plot--wide",
        Picture::Cash | Picture::Weeks(_) => "plot",
    };
    html! {
        <figure class="card figure" {id}>
            <figcaption class="figure__head">
                <h3 class="figure__finding" title={finding.clone()}>{ finding.clone() }</h3>
                <p class="figure__drawn">{ drawn }</p>
                <button type="button" class="figure__toggle" aria-expanded={open.expanded()}
                    aria-controls={format!("{id}-numbers")} onclick={toggle}>{ say("numbers") }</button>
            </figcaption>
            <div class={beside}>
                <div class="plot__chart" ref={props.plot.clone()} role="img" aria-label={finding}>
                    { chart(&props.painting) }
                </div>
                <div class="plot__names" aria-hidden="true">{ names(&props.painting) }</div>
            </div>
            { below(&props.painting) }
            { for props.children.iter() }
            <div id={format!("{id}-numbers")}>
                if *open == Disclosure::Open {
                    <Lookup picture={props.picture} finding={props.finding.clone()} />
                }
            </div>
        </figure>
    }
}

/// Only our own drawings are set as markup; their words are escaped where they are drawn.
fn chart(painting: &Option<Painting>) -> Html {
    match painting.as_ref().map(|painting| &painting.drawing) {
        None => Html::default(),
        Some(Ok(Drawing { svg, .. })) => Html::from_html_unchecked(svg.clone().into()),
        Some(Err(ChartError::Empty)) => Html::default(),
        Some(Err(error)) => html! { <p class="plot__failure">{ error.to_string() }</p> },
    }
}

/// What stands below a chart; its room is kept.
fn below(painting: &Option<Painting>) -> Html {
    match painting
        .as_ref()
        .and_then(|painting| painting.below.clone())
    {
        Some(words) => html! { <p class="figure__below" title={words.clone()}>{ words }</p> },
        None => Html::default(),
    }
}

fn names(painting: &Option<Painting>) -> Html {
    let labels = painting.iter().flat_map(|painting| &painting.labels);
    labels
        .map(|label| html! { <Name label={label.clone()} /> })
        .collect()
}

/// Which numbers.
#[derive(Clone, PartialEq, Properties)]
struct LookupProps {
    picture: Picture,
    finding: Option<Found>,
}

/// The numbers of a picture; an estimate leaves them as they are.
#[component]
fn Lookup(props: &LookupProps) -> Html {
    match &props.finding {
        Some((form, finding)) => {
            let currency = &form.organisation.currency;
            let table = table::of(props.picture, finding, currency);
            html! { <><Numbers {table} />{ more(props.picture, finding, currency) }</> }
        }
        None => Html::default(),
    }
}

/// What else there is to look up.
fn more(picture: Picture, report: &Report, currency: &str) -> Html {
    let note = |words: String| html! { <p class="numbers__note">{ words }</p> };
    match picture {
        Picture::Lanes(_) => html! {
            <>
                { note(lanes::about_journeys(report, currency)) }
                if !report.reliefs.is_empty() {
                    <Numbers table={table::barriers(report, currency)} />
                }
                { note(lanes::about_barriers(report)) }
            </>
        },
        Picture::Bonus => note(say("bonus-years")),
        Picture::Flips => note(say("flips-alone")),
        Picture::Options | Picture::Cash | Picture::Weeks(_) => Html::default(),
    }
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
    use_property(&node, "--at", *at);
    let class = format!("plot__name plot__name--{}", role.token());
    html! {
        <span {class} ref={node} title={name.clone()}>
            <span class="plot__text">{ name.clone() }</span>
        </span>
    }
}
