//! Code splitting: every chunk of the page that is loaded when it is first shown, and all of them once there is nothing else
//! to do.
//!
//! Few chunks are better than many: what any two of them share is a file of its own.

use crate::components::{charts, levers, overlays, views};

/// Loads every chunk, one after the other, as far as they can be loaded now.
pub async fn fetch_all() {
    let chunks = [
        &charts::chunk::CHUNK,
        &levers::chunk::CHUNK,
        &views::chunk::CHUNK,
        &overlays::chunk::CHUNK,
    ];
    for chunk in chunks {
        chunk.fetch().await.ok();
    }
}
