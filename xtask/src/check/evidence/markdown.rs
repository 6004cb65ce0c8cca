//! The evidence as Markdown: a table of outcomes for each kind of finding, the table of counts, and a sentence of them.

use super::outcome::{Group, Outcome, Tally};

/// Kinds of findings under the headings of their tables.
const KINDS: [(&str, &str); 3] = [("band", "Sizes"), ("sign", "Signs"), ("null", "Nulls")];

/// Outcomes by kind, without a line break at the end.
pub fn outcomes(outcomes: &[Outcome]) -> String {
    let table = |(kind, heading)| {
        let head = "| outcome | study | found | known | published | simulated | 95 % interval | agrees | felt, own and help |\n\
                    |---|---|---|---|---|---|---|---|---|";
        let of_kind = outcomes.iter().filter(|one| one.kind == kind);
        let rows: Vec<String> = of_kind.map(row).collect();
        format!("*{heading}*\n\n{head}\n{}", rows.join("\n"))
    };
    KINDS.map(table).join("\n\n")
}

fn row(outcome: &Outcome) -> String {
    let mut id = outcome.id.clone();
    if outcome.left_out {
        id += " (left out)";
    }
    let mut study = outcome.study.clone();
    if outcome.is_meta_analysis() {
        study += " (meta-analysis)";
    }
    let known = match outcome.known() {
        "second hand" => "seen, second hand",
        known => known,
    };
    let cells: [&str; 9] = [
        &id,
        &study,
        &outcome.found,
        known,
        &outcome.published(),
        &outcome.simulated(),
        &outcome.interval(),
        outcome.verdict(),
        &outcome.felt(),
    ];
    format!("| {} |", cells.join(" | "))
}

/// How many agree, a row for each group of studies.
pub fn counts(counts: &[Tally]) -> String {
    let head = "| agree | sizes | signs | nulls |\n|---|---|---|---|";
    let row = |tally: &Tally| {
        let Tally {
            group,
            sizes,
            signs,
            nulls,
        } = tally;
        format!("| {} | {sizes} | {signs} | {nulls} |", name(*group))
    };
    let rows: Vec<String> = counts.iter().map(row).collect();
    format!("{head}\n{}", rows.join("\n"))
}

fn name(group: Group) -> &'static str {
    match group {
        Group::All => "all studies",
        Group::Single => "single studies",
        Group::Meta => "meta-analyses",
        Group::Fitted => "fitted",
        Group::LeftOut => "left out of the fit",
    }
}

/// How many agree in all and of what was left out, in a line.
pub fn sentence(counts: &[Tally]) -> String {
    let of = |wanted: Group| {
        let tally = counts.iter().find(|tally| tally.group == wanted);
        tally.map_or_else(String::new, |tally| {
            let Tally {
                sizes,
                signs,
                nulls,
                ..
            } = tally;
            format!("{sizes} sizes, {signs} signs and {nulls} nulls")
        })
    };
    format!(
        "{}; of the studies left out of the fit, {}.",
        of(Group::All),
        of(Group::LeftOut)
    )
}

#[cfg(test)]
mod tests {
    use super::super::outcome::samples::{met, missed, tally};
    use super::*;

    #[test]
    fn a_row_says_what_took_no_part_in_the_fit_and_what_agrees() {
        assert_eq!(
            row(&missed("V1")),
            "| V1 (left out) | Doe 2020 | Less. | seen, second hand | 1 to 5 % | +0.50 % | +0.25 to +0.75 | no | +0.00 own, -1.00 help |"
        );
        assert!(row(&met("V2")).starts_with("| V2 | "));
    }

    #[test]
    fn signs_stand_apart_from_sizes() {
        let text = outcomes(&[met("V1"), missed("V2")]);
        let place = |words: &str| text.find(words).unwrap();
        assert!(place("*Sizes*") < place("| V2 ") && place("| V2 ") < place("*Signs*"));
        assert!(place("*Signs*") < place("| V1 ") && place("| V1 ") < place("*Nulls*"));
    }

    #[test]
    fn counts_are_told_by_group_and_in_a_sentence() {
        let tallies = [tally(Group::All), tally(Group::LeftOut)];
        assert_eq!(
            counts(&tallies),
            "| agree | sizes | signs | nulls |\n|---|---|---|---|\n\
             | all studies | 2 of 3 | 1 of 1 | 0 of 0 |\n\
             | left out of the fit | 2 of 3 | 1 of 1 | 0 of 0 |"
        );
        assert_eq!(
            sentence(&tallies),
            "2 of 3 sizes, 1 of 1 signs and 0 of 0 nulls; of the studies left out of the fit, \
             2 of 3 sizes, 1 of 1 signs and 0 of 0 nulls."
        );
    }
}
