//! Charts as cards side by side, each as wide as its place.

use tandem_charts::{Size, Theme};
use yew::{Children, Html, Properties, component, html, use_effect_with, use_memo, use_node_ref};

use crate::browser::color_scheme::use_theme;
use crate::browser::element_width::use_width;
use crate::browser::performance_mark;
use crate::components::charts::figure::{Figure, Room};
use crate::reading::basis::Basis;
use crate::simulation::simulation_state::ReportOf;
use crate::view::chart::{ChartKind, Renderer};

/// What there is to draw.
#[derive(Clone, PartialEq, Properties)]
pub struct ChartCardsProps {
    /// The pictures, in their order.
    pub charts: Vec<ChartKind>,
    /// What they are drawn with.
    pub renderer: Renderer,
    /// How much room each has.
    pub room: Room,
    /// What is drawn, and of which form.
    pub found: Option<ReportOf>,
    /// What it rests on.
    pub basis: Basis,
    /// What futures say, for the tables: an estimate has no numbers to look up.
    pub finding: Option<ReportOf>,
}

/// All of these pictures.
#[component]
pub fn ChartCards(props: &ChartCardsProps) -> Html {
    let theme = use_theme();
    let ChartCardsProps {
        found,
        basis,
        finding,
        room,
        renderer,
        ..
    } = props.clone();
    let card = |kind: &ChartKind| {
        let (kind, found, finding) = (*kind, found.clone(), finding.clone());
        html! {
            <ChartCard key={kind.id()} {kind} {renderer} {room} {found} {basis} {finding} {theme} />
        }
    };
    let cards = props.charts.iter().map(card);
    html! { <>{ for cards }</> }
}

/// One picture of what there is to draw.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct CardProps {
    /// Which one.
    pub kind: ChartKind,
    /// What it is drawn with.
    pub renderer: Renderer,
    /// How much room it has.
    #[prop_or(Room::Wide)]
    pub room: Room,
    /// What is drawn, and of which form.
    pub found: Option<ReportOf>,
    /// What it rests on.
    pub basis: Basis,
    /// What futures say, for the table.
    pub finding: Option<ReportOf>,
    /// Its colours.
    pub theme: Theme,
    /// What stands between the chart and its numbers.
    #[prop_or_default]
    pub children: Children,
}

/// The card.
#[component]
pub(crate) fn ChartCard(props: &CardProps) -> Html {
    let plot = use_node_ref();
    let width = use_width(&plot, 352);
    let (renderer, theme, basis, room) = (props.renderer, props.theme, props.basis, props.room);
    let found = props.found.clone();
    let wanted = (props.kind, found, basis, Palette(theme), width);
    let chart = use_memo(wanted, move |(kind, found, _, _, width)| {
        let (form, finding) = found.as_ref()?;
        let currency = &form.organisation.currency;
        kind.render(
            renderer,
            finding,
            basis,
            currency,
            &theme,
            size(*kind, *width, room),
        )
    });
    use_effect_with(chart.is_some(), |drawn| {
        if *drawn {
            performance_mark::chart();
        }
    });
    html! {
        <Figure kind={props.kind} {room} found={props.found.clone()} {basis}
            finding={props.finding.clone()} {chart} {plot}>
            { for props.children.iter() }
        </Figure>
    }
}

/// A theme as something that can be compared.
#[derive(Clone, Copy, PartialEq)]
struct Palette(Theme);

/// Width of a chart below which names beside rows take two lines, in CSS pixels.
const PHONE: u32 = 400;

/// The size of a chart in so much width: it grows with the card, but never so that four no longer fit a screen.
fn size(kind: ChartKind, width: u32, room: Room) -> Size {
    let width = width.clamp(120, 2000);
    let (least, most) = match (room, kind) {
        (Room::Wide, ChartKind::Flips) if width < PHONE => (180, 260),
        (Room::Wide, _) => (134, 260),
        (Room::Narrow, _) => (120, 200),
    };
    Size {
        width,
        height: (width * 2 / 5).clamp(least, most) - below(kind),
    }
}

/// Height of what stands below a chart on the same card, in CSS pixels.
fn below(kind: ChartKind) -> u32 {
    match kind {
        ChartKind::Lanes(_) => 28,
        ChartKind::Bonus => 20,
        _ => 0,
    }
}
