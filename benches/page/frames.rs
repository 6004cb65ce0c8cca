//! A trace of the browser as work a frame: milliseconds of the page's main thread between one frame's begin and the
//! next's.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::numbers::number;

/// Thread of a trace: process and thread.
type Thread = (u64, u64);

/// A task of a thread, in milliseconds.
#[derive(Debug, Clone, Copy)]
struct Task {
    at: f64,
    took: f64,
    /// What of it the thread was at work; the rest it waited for a core.
    worked: f64,
}

/// What the main thread did in one frame, in milliseconds.
#[derive(Debug, Clone, Copy, Default)]
pub struct Frame {
    /// By the clock.
    pub took: f64,
    /// By the processor: the same on a machine that does nothing else.
    pub worked: f64,
}

/// The frames since `start`, in milliseconds; only threads that begin frames are pages' main threads, and the busiest
/// of them is ours.
pub fn of(log: &Value, start: f64) -> Vec<Frame> {
    let mut begins: BTreeMap<Thread, Vec<f64>> = BTreeMap::new();
    let mut tasks: BTreeMap<Thread, Vec<Task>> = BTreeMap::new();
    for event in events(log) {
        let milliseconds = |name: &str| number(&event[name]) / 1000.0;
        let (thread, at) = (thread(&event), milliseconds("ts"));
        match event["name"].as_str() {
            _ if at < start => (),
            Some("BeginMainThreadFrame") => begins.entry(thread).or_default().push(at),
            Some("RunTask") => tasks.entry(thread).or_default().push(Task {
                at,
                took: milliseconds("dur"),
                worked: milliseconds("tdur"),
            }),
            _ => (),
        }
    }
    let ours = begins.into_iter().max_by_key(|(_, begins)| begins.len());
    let Some((thread, begins)) = ours else {
        return Vec::new();
    };
    a_frame(begins, &tasks.remove(&thread).unwrap_or_default())
}

fn thread(event: &Value) -> Thread {
    let part = |name: &str| event[name].as_u64().unwrap_or_default();
    (part("pid"), part("tid"))
}

fn a_frame(mut begins: Vec<f64>, tasks: &[Task]) -> Vec<Frame> {
    begins.sort_by(f64::total_cmp);
    let mut frames = vec![Frame::default(); begins.len()];
    for task in tasks {
        // A task belongs to the frame that has begun when it ends; the one that draws a frame begins before it.
        let frame = begins.partition_point(|begin| *begin <= task.at + task.took);
        let frame = frame.checked_sub(1).and_then(|frame| frames.get_mut(frame));
        if let Some(frame) = frame {
            frame.took += task.took;
            frame.worked += task.worked;
        }
    }
    frames
}

/// The events of a trace inside the driver's log.
fn events(log: &Value) -> impl Iterator<Item = Value> {
    let entries = log.as_array().into_iter().flatten();
    let messages = entries.filter_map(|entry| {
        let message: Value = serde_json::from_str(entry["message"].as_str()?).ok()?;
        let message = &message["message"];
        (message["method"] == "Tracing.dataCollected").then(|| message["params"].clone())
    });
    messages.collect::<Vec<_>>().into_iter()
}
