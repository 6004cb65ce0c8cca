//! Pictures side by side, each as large as its place.

use tandem_charts::{Size, Theme};
use yew::{Html, Properties, component, html, use_effect_with, use_memo, use_node_ref};

use super::figure::{Figure, Room};
use crate::answer::Basis;
use crate::browser::mark;
use crate::browser::scheme::use_theme;
use crate::browser::width::use_width;
use crate::outcome::Found;
use crate::picture::Picture;

/// What there is to draw.
#[derive(Clone, PartialEq, Properties)]
pub struct PicturesProps {
    /// The pictures, in their order.
    pub pictures: Vec<Picture>,
    /// How much room each has.
    pub room: Room,
    /// What is drawn, and of which form.
    pub found: Option<Found>,
    /// What it rests on.
    pub basis: Basis,
    /// What futures say, for the tables: an estimate has no numbers to look up.
    pub finding: Option<Found>,
}

/// All of these pictures.
#[component]
pub fn Pictures(props: &PicturesProps) -> Html {
    let theme = use_theme();
    let PicturesProps {
        found,
        basis,
        finding,
        room,
        ..
    } = props.clone();
    let card = |picture: &Picture| {
        let (picture, found, finding) = (*picture, found.clone(), finding.clone());
        html! { <PictureCard key={picture.id()} {picture} {room} {found} {basis} {finding} {theme} /> }
    };
    let cards = props.pictures.iter().map(card);
    html! { <>{ for cards }</> }
}

/// One picture of what there is to draw.
#[derive(Clone, PartialEq, Properties)]
struct CardProps {
    picture: Picture,
    room: Room,
    found: Option<Found>,
    basis: Basis,
    finding: Option<Found>,
    theme: Theme,
}

#[component]
fn PictureCard(props: &CardProps) -> Html {
    let plot = use_node_ref();
    let width = use_width(&plot, 352);
    let (theme, basis, room) = (props.theme, props.basis, props.room);
    let found = props.found.clone();
    let wanted = (props.picture, found, basis, Palette(theme), width);
    let painting = use_memo(wanted, move |(picture, found, _, _, width)| {
        let (form, finding) = found.as_ref()?;
        let currency = &form.organisation.currency;
        picture.paint(finding, basis, currency, &theme, size(*width, room))
    });
    use_effect_with(painting.is_some(), |drawn| {
        if *drawn {
            mark::chart();
        }
    });
    html! {
        <Figure picture={props.picture} {room} found={props.found.clone()} {basis}
            finding={props.finding.clone()} {painting} {plot} />
    }
}

/// A theme as something that can be compared.
#[derive(Clone, Copy, PartialEq)]
struct Palette(Theme);

/// The size of a chart in so much width: it grows with the card, but never so that four no longer fit a screen.
fn size(width: u32, room: Room) -> Size {
    let width = width.clamp(120, 2000);
    let (least, most) = match room {
        Room::Wide => (146, 260),
        Room::Narrow => (120, 200),
    };
    Size {
        width,
        height: (width * 2 / 5).clamp(least, most),
    }
}
