//! The table of coordination in `docs/remedies.md`: what a remedy makes of net where there is need of it and where there is
//! not. `TANDEM_GOLDEN=write cargo test -p tandem-model --all-features --lib
//! need_table` prints it into the page.

use std::fmt::Write as _;

use crate::input::form::Form;
use crate::input::programme::{Lead, Programme};
use crate::input::team_kind::Kind;
use crate::laws::remedies::printed_table::PrintedTable;
use crate::laws::trial::{BOTH, Trial};

/// Starters, one for each column.
const STARTERS: [&str; 3] = ["default", "bank", "b2b"];

/// A remedy: what it is called, whether roles are settled by the starter's workshop, what it is compared with, and what it does.
struct Row {
    remedy: &'static str,
    workshop: bool,
    without: fn(&mut Programme),
    with: fn(&mut Programme),
}

const ROWS: &[Row] = &[
    Row {
        remedy: "project manager 1, no workshop",
        workshop: false,
        without: |_| (),
        with: |p| p.project_managers = 1.0,
    },
    Row {
        remedy: "project manager 2, no workshop",
        workshop: false,
        without: |_| (),
        with: |p| p.project_managers = 2.0,
    },
    Row {
        remedy: "strategist 1",
        workshop: true,
        without: |_| (),
        with: |p| p.strategists = 1.0,
    },
    Row {
        remedy: "deciding, 0.5 h",
        workshop: true,
        without: |_| (),
        with: |p| p.converge_hours = 0.5,
    },
    Row {
        remedy: "deciding, 1 h",
        workshop: true,
        without: |_| (),
        with: |p| p.converge_hours = 1.0,
    },
    Row {
        remedy: "deciding, 2 h",
        workshop: true,
        without: |_| (),
        with: |p| p.converge_hours = 2.0,
    },
    Row {
        remedy: "opening up, 0.5 h",
        workshop: true,
        without: |_| (),
        with: |p| p.diverge_hours = 0.5,
    },
    Row {
        remedy: "dialogue to 1",
        workshop: true,
        without: |_| (),
        with: |p| p.dialogue = 1.0,
    },
    Row {
        remedy: "lead instead of a committee",
        workshop: true,
        without: |p| p.lead = Lead::Committee,
        with: |p| p.lead = Lead::ClientSide,
    },
];

/// Where roles are unclear, trust is missing and teams have competed to this level, and IT's KPI opposes so far.
fn in_need(form: &mut Form, level: f64, opposing: f64) {
    let culture = &mut form.culture;
    (
        culture.unclear_roles,
        culture.lack_of_trust,
        culture.history_of_competition,
    ) = (level, level, level);
    for team in &mut form.organisation.teams {
        if team.kind == Kind::It {
            team.opposing = opposing;
        }
    }
}

impl Row {
    /// What it adds to net, in thousands.
    fn gain(&self, starter: &str, level: f64, opposing: f64) -> String {
        let net = |remedy: fn(&mut Programme)| {
            let trial = Trial::for_preset(starter).over(156);
            let trial = trial.with(|form| {
                in_need(form, level, opposing);
                let programme = &mut form.programmes[0];
                if !self.workshop {
                    programme.roles = 0.0;
                }
                remedy(programme);
            });
            trial.net(BOTH)
        };
        let thousands = ((net(self.with) - net(self.without)) / 1e3).round();
        let sign = if thousands < 0.0 { "\u{2212}" } else { "" };
        format!("{sign}{}", thousands.abs())
    }
}

fn table() -> String {
    let mut table = String::from(
        "| remedy and dose | default: healthy, needy | bank | B2B |\n|---|---|---|---|\n",
    );
    for row in ROWS {
        let cells = STARTERS.map(|starter| {
            let healthy = row.gain(starter, 25.0, 0.0);
            format!("{healthy}, {}", row.gain(starter, 75.0, 0.75))
        });
        let _ = writeln!(table, "| {} | {} |", row.remedy, cells.join(" | "));
    }
    table
}

#[test]
fn the_page_holds_what_remedies_make_of_net_in_need_and_in_health() {
    PrintedTable {
        page: concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/remedies.md"),
        open: "<!-- need: printed by `TANDEM_GOLDEN=write cargo test -p tandem-model --all-features --lib need_table` -->\n",
        close: "<!-- end of need -->\n",
    }
    .holds(&table());
}
