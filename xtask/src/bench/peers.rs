//! Peer benchmark: the core of the model in Mesa, NumPy and JavaScript, first checked to give the same medians, then timed.
//!
//! `benches/peers/README.md` defines the core.

mod answer;
mod medians;
mod peer;
mod python;
mod stand;

use anyhow::{Result, ensure};

use super::figure::{Figure, median};
use super::{Bench, Outcome};
use crate::env::place::on_path;
use crate::setup::Purpose;

use answer::Answer;
use peer::Peer;
use stand::Stand;

/// How often every peer is timed, in turn, so that a busy minute of the machine hits them all.
const ROUNDS: usize = 5;
/// Laps of a timing: the first warms up and does not count.
const LAPS: usize = 2;

/// Checks every peer and times all of them.
pub fn measure(bench: &Bench) -> Result<Outcome> {
    if on_path("python3").is_none() {
        return Ok(Outcome::Skipped(
            "Python 3 is not on this machine".to_owned(),
        ));
    }
    let bench = match bench.setup.run(Purpose::Test) {
        Ok(ready) => bench.and(&ready.wasm()),
        Err(error) => return Ok(Outcome::Skipped(format!("{error:#}"))),
    };
    let stand = Stand::prepare(&bench)?;
    check(&stand)?;
    let mut scores: Vec<Score> = Peer::ALL.into_iter().map(Score::new).collect();
    for round in 1..=ROUNDS {
        println!("   round {round} of {ROUNDS}");
        for score in &mut scores {
            score.take_turn(&stand)?;
        }
    }
    Ok(Outcome::Measured(figures(&scores)))
}

/// Tandem's own bits are the same everywhere; the others agree within what chance explains.
fn check(stand: &Stand) -> Result<()> {
    let run = |peer: Peer| Answer::read(&mut peer.command(stand, peer.sample(), 1)?);
    let tandem = run(Peer::Native)?;
    for peer in Peer::ALL.into_iter().filter(|peer| *peer != Peer::Native) {
        let answer = run(peer)?;
        let name = &answer.name;
        if peer.is_tandem() {
            ensure!(
                answer.values == tandem.first(peer.sample()),
                "{name} gives other bits than {}",
                tandem.name
            );
            println!("   {name} gives the same bits as {}", tandem.name);
        } else {
            let worst = medians::compare(&tandem, &answer)?;
            println!("   {name} agrees with Tandem, at worst {worst:.1} standard errors off");
        }
    }
    Ok(())
}

/// The speeds of one peer.
struct Score {
    peer: Peer,
    name: String,
    /// Agent-weeks a second, by round.
    speeds: Vec<f64>,
}

impl Score {
    fn new(peer: Peer) -> Self {
        Self {
            peer,
            name: String::new(),
            speeds: Vec::new(),
        }
    }

    /// Notes the last lap, which is warm.
    fn take_turn(&mut self, stand: &Stand) -> Result<()> {
        let mut command = self.peer.command(stand, self.peer.futures(), LAPS)?;
        let answer = Answer::read(&mut command)?;
        let speeds = answer.seconds.last().map(|last| answer.agent_weeks / last);
        self.speeds.extend(speeds);
        self.name = answer.name;
        Ok(())
    }
}

/// The speed of each, and Tandem's lead over it in the same surroundings: the median of the rounds' ratios.
fn figures(scores: &[Score]) -> Vec<Figure> {
    let mut figures = Vec::new();
    for score in scores {
        let name = format!("agent-weeks, {}", score.name);
        figures.push(Figure::new(name, median(score.speeds.clone()), "a second"));
    }
    for score in scores.iter().filter(|score| !score.peer.is_tandem()) {
        let rival = scores.iter().find(|other| other.peer == score.peer.rival());
        let ahead = rival.map(|rival| rival.speeds.iter().zip(&score.speeds));
        let leads = ahead.into_iter().flatten().map(|(rival, own)| rival / own);
        let name = format!("Tandem against {}", score.name);
        figures.push(Figure::new(name, median(leads.collect()), ""));
    }
    figures
}

#[cfg(test)]
mod tests {
    use super::*;

    fn score(peer: Peer, speeds: [f64; 3]) -> Score {
        Score {
            peer,
            name: format!("{peer:?}"),
            speeds: speeds.to_vec(),
        }
    }

    #[test]
    fn each_is_held_against_tandem_in_its_own_surroundings_round_by_round() {
        let scores = [
            score(Peer::Native, [8e6, 9e6, 1e6]),
            score(Peer::BrowserWasm, [4e6, 6e6, 1e6]),
            score(Peer::Mesa, [1e5, 1e5, 1e5]),
            score(Peer::Browser, [2e6, 2e6, 1e6]),
        ];
        let expected = [
            Figure::new("agent-weeks, Native", 8e6, "a second"),
            Figure::new("agent-weeks, BrowserWasm", 4e6, "a second"),
            Figure::new("agent-weeks, Mesa", 1e5, "a second"),
            Figure::new("agent-weeks, Browser", 2e6, "a second"),
            Figure::new("Tandem against Mesa", 80.0, ""),
            Figure::new("Tandem against Browser", 2.0, ""),
        ];
        assert_eq!(figures(&scores), expected);
    }
}
