//! Tandem among its peers: the core of the model written for Mesa, NumPy and JavaScript, checked to give the same medians and
//! then timed on the same work. `benches/peers/README.md` says what the core is.

mod answer;
mod medians;
mod peer;
mod python;
mod score;
mod stand;

use std::fs;

use anyhow::{Result, ensure};

use crate::place::Place;
use crate::setup::{Need, Setup};
use answer::Answer;
use peer::Peer;
use score::Score;
use stand::Stand;

/// How often every peer is timed, in turn, so that a busy minute of the machine hits them all.
const ROUNDS: usize = 5;
/// Laps of a timing: the first warms up and does not count.
const LAPS: usize = 2;

/// Checks every peer, times all of them, prints a table and writes `target/bench/peers.json`.
pub fn run(place: &Place, setup: &Setup) -> Result<()> {
    let ready = setup.run(Need::Test)?;
    let stand = Stand::prepare(place, &ready)?;
    check(&stand)?;
    let scores = time(&stand)?;
    println!("\n{}", score::table(&scores));
    let folder = place.root.join("target/bench");
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("peers.json"), score::json(&scores)?)?;
    Ok(())
}

/// Tandem's own bits are the same everywhere; the others agree within what chance explains.
fn check(stand: &Stand) -> Result<()> {
    let run = |peer: Peer| Answer::read(&mut peer.command(stand, peer.sample(), 1)?);
    let tandem = run(Peer::Native)?;
    println!("peers: {} has set the marks", tandem.name);
    for peer in Peer::ALL.into_iter().filter(|peer| *peer != Peer::Native) {
        let answer = run(peer)?;
        if peer.is_tandem() {
            ensure!(
                answer.values == tandem.first(peer.sample()),
                "{} gives other bits than {}",
                answer.name,
                tandem.name
            );
            println!("peers: {} gives the same bits", answer.name);
        } else {
            let worst = medians::compare(&tandem, &answer)?;
            println!(
                "peers: {} agrees (at worst {worst:.1} standard errors off)",
                answer.name
            );
        }
    }
    Ok(())
}

fn time(stand: &Stand) -> Result<Vec<Score>> {
    let mut scores: Vec<Score> = Peer::ALL.into_iter().map(Score::new).collect();
    for round in 1..=ROUNDS {
        println!("peers: round {round} of {ROUNDS}");
        for score in &mut scores {
            let mut command = score.peer.command(stand, score.peer.futures(), LAPS)?;
            score.note(&Answer::read(&mut command)?);
        }
    }
    Ok(scores)
}
