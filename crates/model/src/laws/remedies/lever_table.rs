//! The table of levers in `docs/evidence.md`: what each, moved alone, makes of the net of the joint plan with its programme.
//! `TANDEM_GOLDEN=write cargo test -p tandem-model --all-features
//! --lib lever_table` prints it into the page.

use std::fmt::Write as _;

use crate::constants::table::Constants;
use crate::input::contract::Agency;
use crate::input::form::Form;
use crate::input::organisation::Team;
use crate::input::plan::{Goal, JointMetric, Plan};
use crate::input::preset;
use crate::input::programme::{Lead, Programme};
use crate::input::team_kind::{Kind, Kinds};
use crate::laws::remedies::VISIBLE;
use crate::laws::remedies::printed_table::PrintedTable;
use crate::laws::trial::Trial;

/// A lever, and what net is at each of its settings.
struct Row {
    /// Its number in the list of levers.
    id: &'static str,
    /// What is moved, and to what.
    lever: String,
    /// The organisations, one for each setting.
    settings: Vec<Form>,
    /// Whether nets in the order of the settings move as the source says where the need is high; for levers whose remedy
    /// was said to be silent or backwards.
    claim: Option<fn(&[f64]) -> bool>,
}

/// A starter scenario as it comes, with only the joint plan and its programme beside today.
fn starter(name: &str) -> Form {
    let mut form = preset::scenario(name).unwrap();
    form.options.retain(|option| option.name == "Both");
    assert_eq!(form.options.len(), 1, "{name}");
    form
}

/// The same where pay changes and nothing else is done.
fn pay_only(mut form: Form) -> Form {
    form.options[0].programme = None;
    form
}

fn net(form: &Form) -> f64 {
    let trial = Trial {
        form: form.clone(),
        constants: Constants::default().without_noise(),
        weeks: form.run.weeks,
        replicates: 8,
        called_off: None,
    };
    trial.net(1)
}

/// A number moved to each of these values.
fn moved<V: Copy>(
    id: &'static str,
    lever: &str,
    form: &Form,
    values: &[V],
    set: impl Fn(&mut Form, V),
) -> Row {
    let one = |value: &V| {
        let mut form = form.clone();
        set(&mut form, *value);
        form
    };
    Row {
        id,
        lever: lever.to_owned(),
        settings: values.iter().map(one).collect(),
        claim: None,
    }
}

impl Row {
    fn which(self, claim: fn(&[f64]) -> bool) -> Self {
        Self {
            claim: Some(claim),
            ..self
        }
    }

    fn printed(&self) -> String {
        let nets: Vec<f64> = self.settings.iter().map(net).collect();
        let told: Vec<String> = nets.iter().map(|net| thousands(*net)).collect();
        let claim = match self.claim {
            Some(claim) if claim(&nets) => "yes",
            Some(_) => "no",
            None => "",
        };
        let Self { id, lever, .. } = self;
        format!("| {id} | {lever} | {} | {claim} |\n", told.join(" / "))
    }
}

/// Thousands of currency, in groups of three digits.
fn thousands(amount: f64) -> String {
    let whole = (amount / 1e3).round() as i64;
    let digits = whole.unsigned_abs().to_string();
    let mut said = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            said.push(',');
        }
        said.push(digit);
    }
    if whole < 0 {
        format!("−{said}")
    } else {
        said
    }
}

fn programme(form: &mut Form) -> &mut Programme {
    &mut form.programmes[0]
}

fn plan(form: &mut Form) -> &mut Plan {
    &mut form.plans[1]
}

fn goal(form: &mut Form) -> &mut Goal {
    plan(form).goal.as_mut().unwrap()
}

fn leave_out(form: &mut Form, kind: Kind) {
    goal(form).outside = Kinds::NONE.with(kind);
}

fn oppose(form: &mut Form, opposing: f64) {
    let it = |team: &&mut Team| team.kind == Kind::It;
    for team in form.organisation.teams.iter_mut().filter(it) {
        team.opposing = opposing;
    }
}

fn contract(form: &mut Form, change: impl Fn(&mut Agency)) {
    for team in &mut form.organisation.teams {
        if let crate::Contract::Agency(agency) = &mut team.contract {
            change(agency);
        }
    }
}

/// An organisation that has what this changes.
fn like(mut form: Form, change: impl Fn(&mut Form)) -> Form {
    change(&mut form);
    form
}

fn rises(nets: &[f64]) -> bool {
    nets[nets.len() - 1] - nets[0] > VISIBLE
}

fn falls(nets: &[f64]) -> bool {
    nets[0] - nets[nets.len() - 1] > VISIBLE
}

/// Settings come in two organisations, one in need and one without, each without the remedy and with it.
fn pays_in_need(nets: &[f64]) -> bool {
    let [gain, other] = [nets[1] - nets[0], nets[3] - nets[2]];
    gain > other + VISIBLE
}

/// A remedy at a dose of nothing and one, where something is high and where it is low.
fn in_need(
    id: &'static str,
    lever: &str,
    forms: [Form; 2],
    remedy: impl Fn(&mut Form, f64),
) -> Row {
    let with = |form: &Form, dose| like(form.clone(), |form| remedy(form, dose));
    let both = forms
        .iter()
        .flat_map(|form| [with(form, 0.0), with(form, 1.0)]);
    Row {
        id,
        lever: lever.to_owned(),
        settings: both.collect(),
        claim: None,
    }
}

fn culture_rows(rows: &mut Vec<Row>) {
    let usual = starter("default");
    let averse = like(usual.clone(), |form| {
        form.culture.aversion_to_change = 100.0
    });
    let afraid = like(usual.clone(), |form| form.culture.fear_of_failure = 100.0);
    rows.extend([
        moved(
            "",
            "default, bank, B2B and agencies as they come",
            &usual,
            &["default", "bank", "b2b", "agencies"],
            |form, name| {
                *form = starter(name);
            },
        ),
        moved(
            "S0.1",
            "aversion to change 0 / 25 / 75 / 100",
            &usual,
            &[0.0, 25.0, 75.0, 100.0],
            |form, level| {
                form.culture.aversion_to_change = level;
            },
        ),
        in_need(
            "S0.1",
            "communication 0 / 1 at aversion 100, and at 50",
            [averse, usual.clone()],
            |form, dose| {
                programme(form).communication = dose;
            },
        ),
        moved(
            "S0.2",
            "fear of failure 0 / 25 / 75 / 100",
            &usual,
            &[0.0, 25.0, 75.0, 100.0],
            |form, level| {
                form.culture.fear_of_failure = level;
            },
        ),
        in_need(
            "S0.2",
            "safe to fail 0 / 1 at fear 100, and at 50",
            [afraid.clone(), usual.clone()],
            |form, dose| {
                programme(form).safe_to_fail = dose;
            },
        ),
        in_need(
            "S0.2",
            "training 0 / 1 at fear 100, and at 50",
            [afraid, usual],
            |form, dose| {
                programme(form).training = dose;
            },
        ),
    ]);
}

fn role_rows(rows: &mut Vec<Row>) {
    let usual = starter("default");
    let roles = |unclear| {
        like(starter("default"), |form| {
            form.culture.unclear_roles = unclear;
        })
    };
    let forms = || [roles(75.0), roles(25.0)];
    rows.extend([
        moved(
            "S0.3",
            "role workshop 0 / 0.5 / 1",
            &usual,
            &[0.0, 0.5, 1.0],
            |form, dose| programme(form).roles = dose,
        ),
        moved(
            "S0.3",
            "unclear roles 0 / 25 / 75 / 95 / 100",
            &usual,
            &[0.0, 25.0, 75.0, 95.0, 100.0],
            |form, level| {
                form.culture.unclear_roles = level;
            },
        ),
        in_need(
            "S0.3",
            "project manager 0 / 1 at unclear roles 75, and at 25",
            forms(),
            |form, dose| {
                programme(form).project_managers = dose;
            },
        )
        .which(pays_in_need),
        in_need(
            "S0.3",
            "strategist 0 / 1 at unclear roles 75, and at 25",
            forms(),
            |form, dose| {
                programme(form).strategists = dose;
            },
        )
        .which(pays_in_need),
        in_need(
            "S0.3",
            "an hour a week of planning that decides, 0 / 1 at unclear roles 75, and at 25",
            forms(),
            |form, dose| {
                programme(form).converge_hours = dose;
            },
        )
        .which(pays_in_need),
        in_need(
            "S0.3",
            "an hour a week of planning that opens up, 0 / 1 at unclear roles 75, and at 25",
            forms(),
            |form, dose| {
                programme(form).diverge_hours = dose;
            },
        ),
    ]);
}

fn pay_rows(rows: &mut Vec<Row>) {
    let usual = starter("default");
    rows.extend([
        moved(
            "S0.4",
            "joint share 0 / 20 / 45 / 70 %",
            &usual,
            &[0.0, 0.2, 0.45, 0.7],
            |form, share| {
                plan(form).weights = plan(form).weights.with_joint(share);
            },
        ),
        moved(
            "S0.5",
            "lack of trust 0 / 25 / 75 / 100",
            &usual,
            &[0.0, 25.0, 75.0, 100.0],
            |form, level| {
                form.culture.lack_of_trust = level;
            },
        ),
        moved(
            "S0.6",
            "horizon 1 / 2 / 3 / 5 years",
            &usual,
            &[52, 104, 156, 260],
            |form, weeks| form.run.weeks = weeks,
        ),
        moved(
            "S0.6",
            "sponsor's patience 4 / 40 / 260 weeks",
            &usual,
            &[4.0, 40.0, 260.0],
            |form, weeks| {
                programme(form).sponsor.patience = weeks;
            },
        ),
        moved(
            "S0.7",
            "scale of spending 0 / 0.5 / 1",
            &usual,
            &[0.0, 0.5, 1.0],
            |form, scale| form.organisation.spend_scale = scale,
        ),
    ]);
}

fn lead_rows(rows: &mut Vec<Row>) {
    let usual = starter("default");
    let pay = pay_only(usual.clone());
    let rivals = |history| {
        like(starter("default"), |form| {
            form.culture.history_of_competition = history;
            programme(form).roles = 0.0;
        })
    };
    let leads = [
        Lead::Nobody,
        Lead::Committee,
        Lead::LeadAgency,
        Lead::ClientSide,
    ];
    let lead = |form: &mut Form, lead| programme(form).lead = lead;
    let opposed = |name| {
        like(starter(name), |form| {
            form.culture.history_of_competition = 75.0;
            for team in &mut form.organisation.teams {
                team.opposing = 0.75;
            }
        })
    };
    let trusting = like(starter("default"), |form| {
        form.culture.history_of_competition = 10.0;
        form.culture.lack_of_trust = 25.0;
        for team in &mut form.organisation.teams {
            team.opposing = 0.0;
        }
    });
    let history = [0.0, 30.0, 75.0, 100.0];
    let set_history = |form: &mut Form, level| form.culture.history_of_competition = level;
    let joined = |dose: f64, form: &mut Form| {
        if dose == 0.0 {
            leave_out(form, Kind::Agency);
        }
    };
    let fearless = |name| {
        like(starter(name), |form| {
            contract(form, |agency| agency.renewal_fear = 0.1)
        })
    };
    let small = |name| {
        like(fearless(name), |form| {
            contract(form, |agency| agency.at_risk = 0.02)
        })
    };
    rows.extend([
        moved(
            "S1.1",
            "history of competition 0 / 30 / 75 / 100",
            &usual,
            &history,
            set_history,
        ),
        moved(
            "S1.1",
            "the same without a programme",
            &pay,
            &history,
            set_history,
        )
        .which(falls),
        in_need(
            "S1.1",
            "role workshop 0 / 0.5 at history 75, and at 0",
            [rivals(75.0), rivals(0.0)],
            |form, dose| {
                programme(form).roles = 0.5 * dose;
            },
        )
        .which(pays_in_need),
        moved(
            "S1.1",
            "budgets pooled by the programme 0 / 1",
            &usual,
            &[0.0, 1.0],
            |form, dose| programme(form).budget_pooling = dose,
        ),
        moved(
            "S1.2",
            "nobody / committee / lead agency / client side leads",
            &usual,
            &leads,
            lead,
        ),
        moved(
            "S1.2",
            "the same where all KPIs oppose and history is 75",
            &opposed("default"),
            &leads,
            lead,
        )
        .which(|nets| nets[3] - nets[1] > VISIBLE),
        moved(
            "S1.2",
            "the same in the bank",
            &opposed("bank"),
            &leads,
            lead,
        )
        .which(|nets| nets[3] - nets[1] > VISIBLE),
        moved(
            "S1.2",
            "the same where trust is 75, history 10 and no KPI opposes",
            &trusting,
            &leads,
            lead,
        ),
        in_need(
            "S1.3",
            "agency outside / inside the goal at fear 0.1, and where 2 % of its fee is at risk",
            [fearless("default"), small("default")],
            |form, dose| {
                joined(dose, form);
            },
        )
        .which(pays_in_need),
        in_need(
            "S1.3",
            "three agencies outside / inside at fear 0.1, and where 2 % of their fee is at risk",
            [fearless("agencies"), small("agencies")],
            |form, dose| {
                joined(dose, form);
            },
        )
        .which(pays_in_need),
        moved(
            "S1.3",
            "three agencies' fear for the contract 0 / 0.5 / 1",
            &starter("agencies"),
            &[0.0, 0.5, 1.0],
            |form, fear| {
                contract(form, |agency| agency.renewal_fear = fear);
            },
        ),
        moved(
            "S1.4",
            "transparency 0 / 0.5 / 1",
            &usual,
            &[0.0, 0.5, 1.0],
            |form, dose| programme(form).transparency = dose,
        ),
        moved(
            "S1.4",
            "share kept informed 0 / 0.5 / 1",
            &usual,
            &[0.0, 0.5, 1.0],
            |form, share| programme(form).informed = share,
        ),
    ]);
}

fn journey_rows(rows: &mut Vec<Row>) {
    let usual = starter("default");
    rows.extend([
        moved(
            "S2.1",
            "new channels a year ahead 0 / 4 / 8 / 12",
            &usual,
            &[0.0, 4.0, 8.0, 12.0],
            |form, channels| {
                form.environment.channels_ahead = channels;
            },
        ),
        moved(
            "S2.2",
            "hours of structured contact 0 / 0.4 / 2 / 4",
            &usual,
            &[0.0, 0.4, 2.0, 4.0],
            |form, hours| {
                programme(form).contact_hours = hours;
            },
        ),
        moved(
            "S2.2",
            "steering by weekly numbers 0 / 1",
            &usual,
            &[0.0, 1.0],
            |form, level| form.organisation.weekly_targets = level,
        ),
        moved(
            "S2.3",
            "goal announced 0 / 1",
            &usual,
            &[0.0, 1.0],
            |form, level| goal(form).announced = level,
        ),
        moved(
            "S2.3",
            "target 35 / 45 / 50 / 90 %",
            &usual,
            &[0.35, 0.449, 0.5, 0.9],
            |form, target| {
                form.options[0].goal = Some(target);
            },
        ),
        moved(
            "S3.1, S2.4",
            "the goal counts journeys / customer value / attributed results",
            &usual,
            &[
                JointMetric::IntegratedJourneys(0.5),
                JointMetric::CustomerValue(1.03),
                JointMetric::AttributedResults(1.03),
            ],
            |form, metric| {
                goal(form).metric = metric;
                if !matches!(metric, JointMetric::IntegratedJourneys(_)) {
                    form.options[0].goal = Some(1.03);
                }
            },
        ),
        moved(
            "S3.2",
            "interdependence 0 / 0.5 / 1 / 2 / 3",
            &usual,
            &[0.0, 0.5, 1.0, 2.0, 3.0],
            |form, level| {
                form.organisation.interdependence = level;
            },
        ),
        moved(
            "S3.3",
            "noise of attribution 0 / 0.3",
            &usual,
            &[0.0, 0.3],
            |form, noise| form.environment.attribution_noise = noise,
        ),
    ]);
}

fn system_rows(rows: &mut Vec<Row>) {
    let usual = starter("default");
    let systems = |level| {
        like(starter("default"), |form| {
            form.organisation.systems = level;
            form.organisation.dialogue = 0.2;
        })
    };
    let pressed = |pressure| {
        like(starter("default"), |form| {
            form.environment.system_pressure = pressure
        })
    };
    let outside = |name| like(starter(name), |form| leave_out(form, Kind::It));
    let opposing = [0.0, 0.25, 0.5, 0.75, 1.0];
    let bring_in = |name| {
        let at = |level| like(starter(name), |form| oppose(form, level));
        [at(0.75), at(0.25)]
    };
    let joined = |form: &mut Form, dose: f64| {
        if dose == 0.0 {
            leave_out(form, Kind::It);
        }
    };
    let share = |form: &mut Form, share| plan(form).shared_risk = share;
    rows.extend([
        in_need(
            "S3.4",
            "customer dialogue 0.2 / 1 by the programme at systems 1, and at 0.45",
            [systems(1.0), systems(0.45)],
            |form, dose| {
                programme(form).dialogue = dose;
            },
        )
        .which(pays_in_need),
        in_need(
            "S3.5",
            "service outside / inside the goal in the default, and sales in B2B",
            [usual.clone(), starter("b2b")],
            |form, dose| {
                if dose == 0.0 {
                    let kind = if form
                        .organisation
                        .teams
                        .iter()
                        .any(|team| team.kind == Kind::Sales)
                    {
                        Kind::Sales
                    } else {
                        Kind::Service
                    };
                    leave_out(form, kind);
                }
            },
        ),
        moved(
            "S4.1",
            "IT's KPI opposes 0 / 0.25 / 0.5 / 0.75 / 1",
            &usual,
            &opposing,
            oppose,
        ),
        moved(
            "S4.1",
            "the same with IT outside the goal",
            &outside("default"),
            &opposing,
            oppose,
        )
        .which(falls),
        moved(
            "S4.1",
            "the same with IT outside the goal, bank",
            &outside("bank"),
            &opposing,
            oppose,
        )
        .which(falls),
        in_need(
            "S4.1",
            "IT outside / inside the goal where it opposes 0.75, and 0.25",
            bring_in("default"),
            joined,
        )
        .which(pays_in_need),
        in_need("S4.1", "the same in the bank", bring_in("bank"), joined).which(pays_in_need),
        moved(
            "S4.2",
            "systems 0.45 / 0.6 / 0.75 / 1",
            &usual,
            &[0.45, 0.6, 0.75, 1.0],
            |form, level| form.organisation.systems = level,
        ),
        moved(
            "S4.2",
            "integrated today 10 / 20 / 29 / 36 %",
            &usual,
            &[0.1, 0.2, 0.29, 0.36],
            |form, level| form.organisation.integrated_today = level,
        ),
        in_need(
            "S4.3",
            "shared risk 0 / 1 at pressure 1, and at 0",
            [pressed(1.0), pressed(0.0)],
            share,
        )
        .which(pays_in_need),
        moved(
            "S4.3",
            "shared risk 0 / 0.5 / 1 in the bank where IT's KPI opposes in full",
            &like(starter("bank"), |form| oppose(form, 1.0)),
            &[0.0, 0.5, 1.0],
            share,
        )
        .which(rises),
        moved(
            "S4.4",
            "pressure on systems 0 / 0.25 / 0.5 / 1",
            &usual,
            &[0.0, 0.25, 0.5, 1.0],
            |form, level| {
                form.environment.system_pressure = level;
            },
        ),
    ]);
}

fn table() -> String {
    let mut rows = Vec::new();
    culture_rows(&mut rows);
    role_rows(&mut rows);
    pay_rows(&mut rows);
    lead_rows(&mut rows);
    journey_rows(&mut rows);
    system_rows(&mut rows);
    let mut table = String::from(
        "| row | lever and settings | net, thousands | as its source says |\n|---|---|---|---|\n",
    );
    for row in rows {
        let _ = write!(table, "{}", row.printed());
    }
    table
}

#[test]
fn the_page_holds_what_levers_make_of_net() {
    PrintedTable {
        page: concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/evidence.md"),
        open: "<!-- levers: printed by `TANDEM_GOLDEN=write cargo test -p tandem-model --all-features --lib lever_table` -->\n",
        close: "<!-- end of levers -->\n",
    }
    .holds(&table());
}
