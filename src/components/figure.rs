//! A picture with its finding, the names of its lines and, when asked for, its numbers. The line below the finding says
//! what is drawn, and what is read where a visitor points.

use std::rc::Rc;

use tandem_charts::{ChartError, Drawing};
use tandem_model::Report;
use yew::{
    Callback, Children, Html, NodeRef, Properties, UseStateHandle, component, hook, html, use_memo,
    use_node_ref, use_state_eq,
};

use super::copies::Copies;
use super::disclosure::Disclosure;
use super::numbers::Numbers;
use super::reader::{Reader, Wish};
use crate::answer::{Answer, Basis};
use crate::browser::property::use_property;
use crate::outcome::Found;
use crate::picture::{Label, Painting, Picture};
use crate::reading::{self, Cursor};
use crate::table::{self, Table};
use crate::words::{lanes, say};

/// A picture and where it is drawn.
#[derive(Clone, PartialEq, Properties)]
pub struct FigureProps {
    /// Which one.
    pub picture: Picture,
    /// What is drawn, and of which form.
    pub found: Option<Found>,
    /// What it rests on.
    pub basis: Basis,
    /// The numbers behind it.
    pub finding: Option<Found>,
    /// The finished picture; none before the first numbers.
    pub painting: Rc<Option<Painting>>,
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
    let toggle = {
        let open = open.clone();
        Callback::from(move |_| open.set(open.toggled()))
    };
    let cursor = use_state_eq(|| None::<Cursor>);
    let read = use_read(props, *cursor);
    let ask = follow(props, &cursor);
    let id = props.picture.id();
    let (finding, drawn) = said(&props.painting);
    html! {
        <figure class={frame(props.room)} id={id.clone()}>
            <figcaption class="figure__head">
                <h3 class="figure__finding" title={finding.clone()}>{ finding.clone() }</h3>
                <span class="figure__tools">
                    <button type="button" class="figure__toggle" aria-expanded={open.expanded()}
                        aria-controls={format!("{id}-numbers")} onclick={toggle}>{ say("numbers") }</button>
                    <Copies picture={props.picture} found={props.found.clone()} basis={props.basis} />
                </span>
                <p class={if read.is_some() { "figure__drawn figure__drawn--read" } else { "figure__drawn" }}>
                    { read.clone().unwrap_or(drawn) }
                </p>
            </figcaption>
            <div class={plot(props)}>
                <div class="plot__stage">
                    <div class="plot__chart" ref={props.plot.clone()} role="img" aria-label={finding.clone()}>
                        { chart(&props.painting) }
                    </div>
                    { reader(&props.painting, *cursor, read.unwrap_or(finding), ask) }
                </div>
                if props.room == Room::Wide {
                    <div class="plot__names" aria-hidden="true">{ names(&props.painting) }</div>
                }
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

/// What is drawn as a table.
fn table(picture: Picture, found: &Option<Found>) -> Option<Table> {
    let (form, finding) = found.as_ref()?;
    Some(table::of(picture, finding, &form.organisation.currency))
}

/// What stands at the cursor, if there is one; its table is written only then.
#[hook]
fn use_read(props: &FigureProps, cursor: Option<Cursor>) -> Option<String> {
    let wanted = (props.picture, props.found.clone(), cursor.is_some());
    let table = use_memo(wanted, |(picture, found, reads)| {
        reads.then(|| table(*picture, found)).flatten()
    });
    let (form, _) = props.found.as_ref()?;
    let currency = &form.organisation.currency;
    let table = table.as_ref().as_ref()?;
    reading::line(props.picture, table, currency, props.basis, cursor?)
}

/// Moves the cursor as the visitor wishes.
fn follow(props: &FigureProps, cursor: &UseStateHandle<Option<Cursor>>) -> Callback<Wish> {
    let (picture, found) = (props.picture, props.found.clone());
    let cursor = cursor.clone();
    let painting = props.painting.as_ref().as_ref();
    let stops = painting.map(|painting| painting.stops.shares().len());
    let last = stops.unwrap_or_default().saturating_sub(1);
    Callback::from(move |wish| {
        let (Some(table), Some((_, finding))) = (table(picture, &found), &found) else {
            return;
        };
        let lead = Answer::of(finding).map(|answer| answer.best().name.as_str());
        let column = table
            .head
            .iter()
            .skip(1)
            .position(|head| Some(head.as_str()) == lead);
        let start = Cursor {
            row: if picture.measure().is_some() {
                table.rows.len().saturating_sub(1)
            } else {
                0
            },
            column: column.unwrap_or_default(),
        };
        cursor.set(match (wish, *cursor) {
            (Wish::Leave, _) => None,
            (Wish::Begin, at) => at.or(Some(start)),
            (Wish::Row(row), at) => Some(Cursor {
                row,
                ..at.unwrap_or(start)
            }),
            (Wish::Step(step), Some(at)) => {
                let next = at.moved(step, picture, &table);
                // A chart may have no room for all rows of its table.
                Some(Cursor {
                    row: next.row.min(last),
                    ..next
                })
            }
            (Wish::Step(_), None) => Some(start),
        });
    })
}

fn reader(
    painting: &Option<Painting>,
    cursor: Option<Cursor>,
    text: String,
    ask: Callback<Wish>,
) -> Html {
    let stops = painting.as_ref().map(|painting| painting.stops.clone());
    match stops.filter(|stops| !stops.shares().is_empty()) {
        Some(stops) => {
            let row = cursor.map(|cursor| cursor.row);
            html! { <Reader {stops} {row} {text} {ask} /> }
        }
        None => Html::default(),
    }
}

/// What the picture shows and what is drawn.
fn said(painting: &Option<Painting>) -> (String, String) {
    match painting {
        Some(painting) => (
            painting.caption.finding.clone(),
            painting.caption.drawn.clone(),
        ),
        None => (say("waiting"), "\u{a0}".to_owned()),
    }
}

fn frame(room: Room) -> &'static str {
    match room {
        Room::Wide => "card figure",
        Room::Narrow => "card figure figure--narrow",
    }
}

fn plot(props: &FigureProps) -> &'static str {
    match (props.room, props.picture) {
        (Room::Narrow, _) => "plot plot--alone",
        (Room::Wide, Picture::Options | Picture::Payouts | Picture::Bonus) => "plot plot--rows",
        (Room::Wide, Picture::Lanes(_) | Picture::Flips) => "plot plot--rows plot--wide",
        (Room::Wide, _) => "plot",
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
        Picture::Options
        | Picture::Cash
        | Picture::Payouts
        | Picture::Samples
        | Picture::Weeks(_) => Html::default(),
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
