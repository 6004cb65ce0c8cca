//! The evidence as the table of the documentation, with how many agree below it.

use super::outcome::Outcome;

/// Table and counts, without a line break at the end.
pub fn table(outcomes: &[Outcome]) -> String {
    let head = "| outcome | study | found | known | published | simulated | 95 % interval | agrees | felt, own and help |\n\
                |---|---|---|---|---|---|---|---|---|";
    let rows: Vec<String> = outcomes.iter().map(row).collect();
    format!("{head}\n{}\n\n{}", rows.join("\n"), counts(outcomes))
}

fn row(outcome: &Outcome) -> String {
    let id = match outcome.left_out {
        true => format!("{} (left out)", outcome.id),
        false => outcome.id.clone(),
    };
    let known = match outcome.known() {
        "second hand" => "seen, second hand",
        known => known,
    };
    let cells: [&str; 9] = [
        &id,
        &outcome.study,
        &outcome.found,
        known,
        &outcome.published(),
        &outcome.simulated(),
        &outcome.interval(),
        if outcome.agrees { "yes" } else { "no" },
        &outcome.felt(),
    ];
    format!("| {} |", cells.join(" | "))
}

/// How many agree, a line each: of those that are fitted, of those that are left out, and of all.
fn counts(outcomes: &[Outcome]) -> String {
    let (left_out, fitted): (Vec<_>, Vec<_>) = outcomes.iter().partition(|one| one.left_out);
    let all: Vec<&Outcome> = outcomes.iter().collect();
    [
        format!("Of the studies that are fitted, {}.", count(&fitted)),
        format!(
            "Of those that are left out of the fit, {}.",
            count(&left_out)
        ),
        format!("Of all, {}.", count(&all)),
    ]
    .join("\n")
}

fn count(outcomes: &[&Outcome]) -> String {
    let agree = outcomes.iter().filter(|one| one.agrees).count();
    let share = 100.0 * agree as f64 / outcomes.len() as f64;
    let signs: Vec<_> = outcomes.iter().filter(|one| one.is_sign()).collect();
    let right = signs.iter().filter(|one| one.agrees).count();
    format!(
        "{agree} of {} outcomes agree ({share:.0} %), {right} of {} signs",
        outcomes.len(),
        signs.len()
    )
}

#[cfg(test)]
mod tests {
    use super::super::outcome::samples::{met, missed};
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
    fn agreement_is_counted_by_group_and_in_all() {
        assert_eq!(
            counts(&[met("V1"), missed("V2")]),
            "Of the studies that are fitted, 1 of 1 outcomes agree (100 %), 1 of 1 signs.\n\
             Of those that are left out of the fit, 0 of 1 outcomes agree (0 %), 0 of 0 signs.\n\
             Of all, 1 of 2 outcomes agree (50 %), 1 of 1 signs."
        );
    }
}
