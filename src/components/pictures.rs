//! The pictures in their order, and the table of all options.

use tandem_charts::{Size, Theme};
use yew::{Children, Html, Properties, component, html, use_effect_with, use_memo, use_node_ref};

use super::figure::Figure;
use super::lanes::LanesCard;
use super::summary::Summary;
use crate::answer::Basis;
use crate::browser::mark;
use crate::browser::scheme::use_theme;
use crate::browser::width::use_width;
use crate::outcome::Found;
use crate::picture::Picture;
use crate::words::say;

/// What there is to draw.
#[derive(Clone, PartialEq, Properties)]
pub struct PicturesProps {
    /// What is drawn, and of which form.
    pub found: Option<Found>,
    /// What it rests on.
    pub basis: Basis,
    /// What futures say, for the tables: an estimate has no numbers to look up.
    pub finding: Option<Found>,
}

/// All pictures.
#[component]
pub fn Pictures(props: &PicturesProps) -> Html {
    let theme = use_theme();
    let PicturesProps {
        found,
        basis,
        finding,
    } = props.clone();
    let card = |picture: &Picture| {
        let (picture, found, finding) = (*picture, found.clone(), finding.clone());
        match picture {
            Picture::Lanes(_) => html! { <LanesCard {found} {basis} {finding} {theme} /> },
            _ => html! { <PictureCard {picture} {found} {basis} {finding} {theme} /> },
        }
    };
    html! {
        <section class="pictures" aria-labelledby="pictures-title">
            <h2 class="unseen" id="pictures-title">{ say("pictures") }</h2>
            { for Picture::ALL.iter().map(card) }
            <Summary finding={props.finding.clone()} />
        </section>
    }
}

/// One picture of what there is to draw.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct CardProps {
    /// Which one.
    pub picture: Picture,
    /// What is drawn, and of which form.
    pub found: Option<Found>,
    /// What it rests on.
    pub basis: Basis,
    /// What futures say, for the table.
    pub finding: Option<Found>,
    /// Its colours.
    pub theme: Theme,
    /// What stands between the chart and its numbers.
    #[prop_or_default]
    pub children: Children,
}

/// The card.
#[component]
pub(super) fn PictureCard(props: &CardProps) -> Html {
    let plot = use_node_ref();
    let width = use_width(&plot, 352);
    let (theme, basis) = (props.theme, props.basis);
    let found = props.found.clone();
    let wanted = (props.picture, found, basis, Palette(theme), width);
    let painting = use_memo(wanted, move |(picture, found, _, _, width)| {
        let (form, finding) = found.as_ref()?;
        let currency = &form.organisation.currency;
        picture.paint(finding, basis, currency, &theme, size(*picture, *width))
    });
    use_effect_with(painting.is_some(), |drawn| {
        if *drawn {
            mark::chart();
        }
    });
    html! {
        <Figure picture={props.picture} finding={props.finding.clone()} {painting} {plot}>
            { for props.children.iter() }
        </Figure>
    }
}

/// A theme as something that can be compared.
#[derive(Clone, Copy, PartialEq)]
struct Palette(Theme);

/// The size of a chart in so much width: it grows with the card, but never so that four no longer fit a screen.
fn size(picture: Picture, width: u32) -> Size {
    let width = width.clamp(120, 2000);
    Size {
        width,
        height: (width * 2 / 5).clamp(146, 260) - below(picture),
    }
}

/// Height of what stands below a chart on the same card, in CSS pixels.
fn below(picture: Picture) -> u32 {
    match picture {
        Picture::Lanes(_) => 28,
        Picture::Bonus => 20,
        _ => 0,
    }
}
