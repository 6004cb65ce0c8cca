//! Saves files, and copies images to the clipboard.

use js_sys::{Array, Function, Object, Promise, Reflect, encode_uri_component};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, ClipboardItem, HtmlAnchorElement,
    HtmlCanvasElement, HtmlImageElement, Url,
};

/// A text as a file of this type.
pub fn of_text(text: &str, kind: &str) -> Option<Blob> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options).ok()
}

/// Hands a file over; says whether the browser was asked to, which a frame may refuse without a word.
pub fn save(file: &Blob, name: &str) -> bool {
    let save = || {
        let document = web_sys::window()?.document()?;
        let link = document.create_element("a").ok()?;
        let link: HtmlAnchorElement = link.dyn_into().ok()?;
        let address = Url::create_object_url_with_blob(file).ok()?;
        link.set_href(&address);
        link.set_download(name);
        link.click();
        // The browser may still be reading it.
        gloo_timers::callback::Timeout::new(10_000, move || {
            drop(Url::revoke_object_url(&address));
        })
        .forget();
        Some(())
    };
    save().is_some()
}

/// Whether the page is shown inside another one.
pub fn in_frame() -> bool {
    let window = web_sys::window();
    let top = window
        .as_ref()
        .and_then(|window| window.top().ok().flatten());
    match (window, top) {
        (Some(window), Some(top)) => window != top,
        _ => true,
    }
}

/// A picture in dots, so many for each pixel of its size, as PNG.
pub async fn raster(svg: &str, width: u32, height: u32, dots: u32) -> Option<Blob> {
    let image = HtmlImageElement::new().ok()?;
    // A data address leaves the canvas readable also where the page has no origin.
    let encoded = String::from(encode_uri_component(svg));
    image.set_src(&format!("data:image/svg+xml;charset=utf-8,{encoded}"));
    JsFuture::from(image.decode()).await.ok()?;
    let document = web_sys::window()?.document()?;
    let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(width * dots);
    canvas.set_height(height * dots);
    let context = canvas.get_context("2d").ok()??;
    let context: CanvasRenderingContext2d = context.dyn_into().ok()?;
    let (wide, high) = (f64::from(width * dots), f64::from(height * dots));
    context
        .draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, wide, high)
        .ok()?;
    JsFuture::from(blob_of(&canvas)).await.ok()?.dyn_into().ok()
}

fn blob_of(canvas: &HtmlCanvasElement) -> Promise {
    Promise::new(&mut |resolve: Function, _: Function| {
        let told = resolve.clone();
        let done = Closure::once_into_js(move |blob: JsValue| {
            drop(told.call1(&JsValue::NULL, &blob));
        });
        if canvas.to_blob(done.unchecked_ref()).is_err() {
            drop(resolve.call1(&JsValue::NULL, &JsValue::NULL));
        }
    })
}

/// Copies a picture of so many pixels as PNG; says whether it did. The picture is promised, since browsers let a page copy
/// only as long as the press that asked for it is fresh.
pub async fn copy(svg: String, width: u32, height: u32, dots: u32) -> bool {
    let picture = future_to_promise(async move {
        let picture = raster(&svg, width, height, dots).await;
        picture.map(JsValue::from).ok_or(JsValue::NULL)
    });
    match put(&picture) {
        Some(done) => JsFuture::from(done).await.is_ok(),
        None => false,
    }
}

fn put(picture: &Promise) -> Option<Promise> {
    let navigator = web_sys::window()?.navigator();
    let there = Reflect::get(&navigator, &"clipboard".into())
        .ok()?
        .is_object();
    let known = Reflect::has(&js_sys::global(), &"ClipboardItem".into()).ok()?;
    if !(there && known) {
        return None;
    }
    let items = Object::new();
    Reflect::set(&items, &"image/png".into(), picture).ok()?;
    let item = ClipboardItem::new_with_record_from_str_to_blob_promise(&items).ok()?;
    Some(navigator.clipboard().write(&Array::of1(&item)))
}
