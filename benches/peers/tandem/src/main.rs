//! `tandem-peer order` prints what the peers are given; `tandem-peer FUTURES LAPS` does the same work and answers as they do.

mod watch;

use std::env;

use anyhow::{Context, Result};
use tandem_peer::{Answer, Order, experiment};

use crate::watch::Watch;

fn main() -> Result<()> {
    let words: Vec<String> = env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["order"] => println!("{}", serde_json::to_string(&Order::new(&experiment()?))?),
        [futures, laps] => {
            let answer = run(number(futures)?, number(laps)?)?;
            println!("{}", serde_json::to_string(&answer)?);
        }
        _ => anyhow::bail!("say `order`, or how many futures and laps"),
    }
    Ok(())
}

fn number(word: &str) -> Result<u32> {
    word.parse().with_context(|| format!("{word} is no count"))
}

fn run(futures: u32, laps: u32) -> Result<Answer> {
    let ready = experiment()?;
    let mut lived = ready.clone();
    let mut seconds = Vec::new();
    for _ in 0..laps {
        lived = ready.clone();
        let watch = Watch::start();
        lived.advance(futures);
        seconds.push(watch.seconds());
    }
    let name = format!("Tandem {}, native", env!("CARGO_PKG_VERSION"));
    let answer = Answer::new(name, &lived, &Order::new(&ready).dates);
    Ok(Answer { seconds, ..answer })
}
