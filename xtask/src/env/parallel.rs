//! Runs independent jobs in threads: all at once, or as many at a time as the machine has cores.

use std::panic::resume_unwind;
use std::sync::Mutex;
use std::thread;

use anyhow::Result;

/// Runs all jobs, each in a thread of its own.
///
/// # Errors
/// The first error in the order of the jobs; all jobs have ended by then.
pub fn all<Job>(jobs: impl IntoIterator<Item = Job>) -> Result<()>
where
    Job: FnOnce() -> Result<()> + Send,
{
    thread::scope(|scope| {
        let threads: Vec<_> = jobs.into_iter().map(|job| scope.spawn(job)).collect();
        let ended: Vec<Result<()>> = threads
            .into_iter()
            .map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic)))
            .collect();
        ended.into_iter().collect()
    })
}

/// Does the same with each item, as many at a time as the machine has cores.
///
/// # Errors
/// One of the errors; items that were not begun by then are left.
pub fn each<T: Send>(items: Vec<T>, work: impl Fn(T) -> Result<()> + Sync) -> Result<()> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let queue = Mutex::new(items.into_iter());
    let next = || queue.lock().ok().and_then(|mut queue| queue.next());
    let worker = || {
        while let Some(item) = next() {
            work(item)?;
        }
        Ok(())
    };
    all((0..cores).map(|_| worker))
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::bail;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[test]
    fn every_item_is_worked_on_once() {
        let sum = AtomicUsize::new(0);
        each((1..=100).collect(), |item| {
            sum.fetch_add(item, Ordering::Relaxed);
            Ok(())
        })
        .unwrap();
        assert_eq!(sum.into_inner(), 5050);
    }

    #[test]
    fn an_error_is_handed_on() {
        let odd = |item: usize| if item == 7 { bail!("seven") } else { Ok(()) };
        assert_eq!(
            each((0..20).collect(), odd).unwrap_err().to_string(),
            "seven"
        );
    }
}
