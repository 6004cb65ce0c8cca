//! The export menu of a chart: saves it as SVG, PNG or CSV, or copies it to the clipboard.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::Node;
use yew::{
    Callback, FocusEvent, Html, KeyboardEvent, MouseEvent, Properties, component, html, use_state,
    use_state_eq,
};

use crate::browser::{clipboard, file, focus};
use crate::components::controls::disclosure::Disclosure;
use crate::i18n::{first, later};
use crate::reading::basis::Basis;
use crate::simulation::simulation_state::ReportOf;
use crate::view::chart::ChartKind;
use crate::view::export::Export;

/// Dots of a PNG for each pixel.
const DOTS: u32 = 2;

/// What is to be taken away.
#[derive(Clone, PartialEq, Properties)]
pub struct CopiesProps {
    /// The picture.
    pub kind: ChartKind,
    /// What it shows, and of which form.
    pub found: Option<ReportOf>,
    /// What it rests on.
    pub basis: Basis,
}

/// In which form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum FileKind {
    Svg,
    Png,
    Csv,
}

/// Which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Save,
    Copy,
}

/// The button and, when it is pressed, the menu.
#[component]
pub fn Copies(props: &CopiesProps) -> Html {
    let open = use_state_eq(|| Disclosure::Closed);
    let id = format!("{}-copy", props.kind.id());
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(open.toggled()))
    };
    let shut = {
        let (open, id) = (open.clone(), id.clone());
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" && *open == Disclosure::Open {
                open.set(Disclosure::Closed);
                focus::on(&id);
            }
        })
    };
    let leave = {
        let open = open.clone();
        Callback::from(move |event: FocusEvent| {
            if left(&event) {
                open.set(Disclosure::Closed);
            }
        })
    };
    html! {
        <span class="copies" onkeydown={shut} onfocusout={leave}>
            <button type="button" class="figure__copy" {id} aria-expanded={open.expanded()}
                disabled={props.found.is_none()} onclick={toggle}>{ first::copying_open() }</button>
            if *open == Disclosure::Open {
                <div class="copies__menu"><Menu ..props.clone() /></div>
            }
        </span>
    }
}

/// Whether the keyboard has gone elsewhere. It goes nowhere when something that takes no keys is pressed.
fn left(event: &FocusEvent) -> bool {
    let inside = event.current_target().and_then(|menu| {
        let menu: Node = menu.dyn_into().ok()?;
        let next: Node = event.related_target()?.dyn_into().ok()?;
        Some(menu.contains(Some(&next)))
    });
    inside == Some(false)
}

/// Each form of the picture, to be saved or copied, and what became of it.
#[component]
pub fn Menu(props: &CopiesProps) -> Html {
    let told = use_state(String::new);
    let kinds = [
        (FileKind::Svg, later::copying_svg()),
        (FileKind::Png, later::copying_png()),
        (FileKind::Csv, later::copying_csv()),
    ];
    let row = |(file_kind, name): &(FileKind, String)| {
        let button = |way: Way| {
            let (label, short) = match way {
                Way::Save => (later::copying_save(name), later::copying_save_short()),
                Way::Copy => (later::copying_copy(name), later::copying_copy_short()),
            };
            let (props, file_kind, told) = (props.clone(), *file_kind, told.setter());
            let press = Callback::from(move |_: MouseEvent| {
                let (props, told) = (props.clone(), told.clone());
                spawn_local(async move { told.set(take(&props, file_kind, way).await) });
            });
            html! {
                <button type="button" class="button button--small" aria-label={label} onclick={press}>{ short }</button>
            }
        };
        html! {
            <li class="copies__row"><span>{ name.clone() }</span>{ button(Way::Save) }{ button(Way::Copy) }</li>
        }
    };
    html! {
        <>
            <ul class="copies__rows">{ for kinds.iter().map(row) }</ul>
            <p class="copies__told" role="status">{ (*told).clone() }</p>
        </>
    }
}

/// Takes it away, and says in a sentence what became of it.
async fn take(props: &CopiesProps, file_kind: FileKind, way: Way) -> String {
    let export = props.found.as_ref().and_then(|(form, finding)| {
        let currency = &form.organisation.currency;
        Export::of(props.kind, finding, props.basis, currency)
    });
    let Some(export) = export else {
        return later::copying_not_drawn();
    };
    let text = match file_kind {
        FileKind::Csv => Some(export.csv()),
        FileKind::Svg | FileKind::Png => export.svg(),
    };
    let Some(text) = text else {
        return later::copying_not_drawn();
    };
    match way {
        Way::Save => save(&export, text, file_kind).await,
        Way::Copy => copy(&export, text, file_kind).await,
    }
}

async fn save(export: &Export, text: String, file_kind: FileKind) -> String {
    let size = export.size();
    let (made, end) = match file_kind {
        FileKind::Svg => (file::of_text(&text, "image/svg+xml"), "svg"),
        FileKind::Csv => (file::of_text(&text, "text/csv;charset=utf-8"), "csv"),
        FileKind::Png => (
            file::raster(&text, size.width, size.height, DOTS).await,
            "png",
        ),
    };
    let Some(made) = made else {
        return later::copying_not_drawn();
    };
    let name = format!("{}.{end}", export.stem);
    match file::save(&made, &name) {
        false => later::copying_not_saved(),
        true if file::in_frame() => later::copying_saved_in_frame(&name),
        true => later::copying_saved(&name),
    }
}

async fn copy(export: &Export, text: String, file_kind: FileKind) -> String {
    let size = export.size();
    let copied = match file_kind {
        FileKind::Png => file::copy(text, size.width, size.height, DOTS).await,
        FileKind::Svg | FileKind::Csv => clipboard::copy(&text).await,
    };
    if copied {
        later::copying_copied()
    } else {
        later::copying_not_copied()
    }
}
