//! Parts rendered to markup without a browser: names, numbers, and what they do with hostile words.

use tandem_charts::Theme;
use tandem_model::reading::sample;
use tandem_model::{Experiment, Kind, Scenario, TotalPay};
use yew::{BaseComponent, Callback, Children, Html, LocalServerRenderer};

use crate::components::answer::summary::{MoneyCard, SummaryProps};
use crate::components::answer::{AnswerCard, AnswerProps};
use crate::components::app::notices::{NoticeLine, NoticeProps};
use crate::components::charts::cards::{CardProps, ChartCard};
use crate::components::charts::cursor::{ChartCursor, ChartCursorProps};
use crate::components::charts::figure::Room;
use crate::components::charts::lanes::{LanesCard, LanesProps};
use crate::components::controls::numbers::{Numbers, NumbersProps};
use crate::components::controls::switch::{Switch, SwitchProps};
use crate::components::form_context::FormContext;
use crate::components::levers::lever::{LeverProps, LeverRow};
use crate::components::levers::misalignment::{Misalignment, MisalignmentProps};
use crate::components::levers::picks::{PickProps, PickRow};
use crate::components::views::constants::{Constants, ConstantsProps};
use crate::components::views::evidence::{Catalogue, CatalogueProps};
use crate::components::views::theories::{Theories, TheoriesProps};
use crate::components::views::why::{Chance, ChanceProps};
use crate::components::views::{Views, ViewsProps};
use crate::reading::basis::Basis;
use crate::reading::remote_table::{Agreement, Constant, Evidence, Outcome, Part, Tally};
use crate::scenario::choice::Pick;
use crate::scenario::edit::Edit;
use crate::scenario::field::Lever;
use crate::scenario::revision::Revision;
use crate::shell::notice::Notice;
use crate::shell::tab::Tab;
use crate::simulation::simulation_state::{ReportOf, SharedReport, Status};
use crate::view::chart::{ChartKind, HitPositions, Renderer};
use crate::view::table::{Cell, Table};

pub(super) mod words_tests;

const HOSTILE: &str = "<img src=x onerror=alert(1)>";

async fn markup<C: BaseComponent>(props: C::Properties) -> String {
    LocalServerRenderer::<C>::with_props(props)
        .hydratable(false)
        .render()
        .await
}

fn context(edit: Option<Edit>) -> FormContext {
    let base = Revision::from(crate::scenario::starter::first().unwrap());
    let form = edit.map_or_else(|| base.clone(), |edit| base.edited(&edit).unwrap());
    FormContext {
        form,
        base,
        act: Callback::noop(),
        work: None,
    }
}

async fn lever(lever: Lever, edit: Option<Edit>) -> String {
    markup::<LeverRow>(LeverProps {
        lever,
        context: context(edit),
    })
    .await
}

#[tokio::test]
async fn a_lever_has_a_label_a_slider_a_box_and_says_what_its_value_means() {
    let markup = lever(Lever::JOINT_SHARE, None).await;
    for part in [
        "for=\"plan-weights-joint\"",
        "type=\"range\"",
        "value=\"45\"",
        "aria-valuetext=\"45 %\"",
        "joint 45",
    ] {
        assert!(markup.contains(part), "{part} in {markup}");
    }
    assert!(!markup.contains("lever__reset"));
}

#[tokio::test]
async fn a_moved_lever_can_be_set_back_to_where_it_started() {
    let markup = lever(
        Lever::JOINT_SHARE,
        Some(Edit::Number(Lever::JOINT_SHARE, 0.2)),
    )
    .await;
    assert!(markup.contains("Set Joint share back to 45 %"), "{markup}");
}

#[tokio::test]
async fn every_lever_is_named_and_keeps_inside_its_range() {
    let form = Revision::from(crate::scenario::starter::full());
    let context = FormContext {
        form: form.clone(),
        base: form,
        act: Callback::noop(),
        work: None,
    };
    for lever in Lever::ALL {
        let context = context.clone();
        let markup = markup::<LeverRow>(LeverProps { lever, context }).await;
        assert!(
            markup.contains("lever__name") && !markup.contains("aria-invalid=\"true\""),
            "{markup}"
        );
    }
}

#[tokio::test]
async fn misaligned_incentives_are_shown_for_both_plans_and_cannot_be_dragged() {
    let markup = markup::<Misalignment>(MisalignmentProps {
        context: context(None),
    })
    .await;
    assert!(markup.contains("Today") && markup.contains("Proposal"));
    assert!(!markup.contains("<input"), "{markup}");
}

#[tokio::test]
async fn check_boxes_show_what_is_on_and_kinds_that_are_missing() {
    let mut form = crate::scenario::starter::first().unwrap();
    let teams = form.organisation.teams.iter_mut();
    for team in teams.filter(|team| team.kind == Kind::Sales) {
        team.kind = Kind::Channel;
    }
    let context = FormContext {
        form: form.into(),
        ..context(None)
    };
    let switch = |pick| SwitchProps {
        pick,
        context: context.clone(),
    };
    let inside = markup::<Switch>(switch(Pick::SalesInside)).await;
    assert!(inside.contains("checked") && inside.contains("no such team here"));
    let stop = markup::<Switch>(switch(Pick::StopRule)).await;
    assert!(!stop.contains("checked"), "{stop}");
}

#[tokio::test]
async fn a_visitors_words_are_never_markup() {
    let mut option = sample::versus(HOSTILE, 0.5e6, 2e6);
    option.payback_month = None;
    let finding = SharedReport::new(sample::report(vec![option]));
    let props = AnswerProps {
        context: context(None),
        found: Some((context(None).form, finding)),
        basis: Basis::Futures,
        standing: Status::Settled,
        children: Html::default(),
    };
    let table = Table {
        head: vec![HOSTILE.to_owned()],
        rows: vec![(HOSTILE.to_owned(), Vec::new())],
    };
    let notice = NoticeProps {
        notice: Some(Notice::BrokenLink(HOSTILE.to_owned())),
        act: Callback::noop(),
    };
    for markup in [
        markup::<AnswerCard>(props).await,
        markup::<Numbers>(NumbersProps { table }).await,
        markup::<NoticeLine>(notice).await,
    ] {
        assert!(
            markup.contains("&lt;img") && !markup.contains("<img"),
            "{markup}"
        );
    }
}

#[tokio::test]
async fn a_cell_carries_the_exact_values_behind_what_it_shows() {
    let cell = Cell {
        shown: "about 0.3".to_owned(),
        values: vec![0.1 + 0.2, 1e-7],
    };
    let table = Table {
        head: Vec::new(),
        rows: vec![("x".to_owned(), vec![cell])],
    };
    let markup = markup::<Numbers>(NumbersProps { table }).await;
    assert!(
        markup.contains("data-values=\"0.30000000000000004 0.0000001\""),
        "{markup}"
    );
}

/// The answer about a single option that makes something of pay.
async fn answer_on(total_pay: TotalPay, basis: Basis) -> String {
    let mut option = sample::versus("Both", 0.5e6, 2e6);
    option.pay = Some(sample::expected_pay(total_pay));
    let finding = SharedReport::new(sample::report(vec![option]));
    markup::<AnswerCard>(AnswerProps {
        context: context(None),
        found: Some((context(None).form, finding)),
        basis,
        standing: Status::Settled,
        children: Html::default(),
    })
    .await
}

#[tokio::test]
async fn a_cut_is_named_beside_the_answer_with_a_button_that_holds_pay() {
    for basis in [Basis::Futures, Basis::Estimate] {
        let cut = answer_on(TotalPay::NotHeld, basis).await;
        assert!(
            cut.contains("is a pay cut") && cut.contains("id=\"hold-pay\""),
            "{cut}"
        );
        let held = answer_on(TotalPay::Held, basis).await;
        assert!(
            held.contains("Pay is held") && !held.contains("hold-pay"),
            "{held}"
        );
    }
}

#[tokio::test]
async fn the_lines_of_net_stand_in_a_table_of_their_own() {
    let mut option = sample::versus(HOSTILE, 0.5e6, 2e6);
    option.money.contribution = 1.2e6;
    option.money.recruiting = -0.2e6;
    let finding = Some((
        context(None).form,
        SharedReport::new(sample::report(vec![option])),
    ));
    let card = markup::<MoneyCard>(SummaryProps { finding }).await;
    for part in ["What net is made of", "Recruiting", "Mean net", "&lt;img"] {
        assert!(card.contains(part), "{part} in {card}");
    }
    assert!(
        !card.contains("Newcomers") && !card.contains("<img"),
        "{card}"
    );
    let none = markup::<MoneyCard>(SummaryProps { finding: None }).await;
    assert_eq!(none, "");
}

#[tokio::test]
async fn what_becomes_of_salaries_is_a_choice_with_what_it_means() {
    let row = |edit| PickProps {
        pick: Pick::TotalPay,
        context: context(edit),
    };
    let held = markup::<PickRow>(row(Some(Edit::HoldPay))).await;
    assert!(
        held.contains("selected=\"selected\">Held</option>"),
        "{held}"
    );
    assert!(held.contains("becomes salary; more comes on top"), "{held}");
    let cut = Edit::Pick(Pick::TotalPay, 3);
    let cut = markup::<PickRow>(row(Some(cut))).await;
    assert!(cut.contains("pay is cut"), "{cut}");
}

async fn views(tab: Tab) -> String {
    let mut option = sample::versus(HOSTILE, 0.5e6, 2e6);
    option.noise_variance_share = Some(0.42);
    let found = Some((
        context(None).form,
        SharedReport::new(sample::report(vec![option])),
    ));
    markup::<Views>(ViewsProps {
        tab,
        open: Callback::noop(),
        form: context(None).form,
        found: found.clone(),
        basis: Basis::Futures,
        finding: found,
        standing: Status::Settled,
    })
    .await
}

#[tokio::test]
async fn of_the_tabs_one_is_selected_takes_the_keyboard_and_names_the_panel() {
    let markup = views(Tab::Evidence).await;
    assert_eq!(markup.matches("role=\"tab\"").count(), Tab::ALL.len());
    assert_eq!(markup.matches("aria-selected=\"true\"").count(), 1);
    assert_eq!(markup.matches("tabindex=\"0\"").count(), 1);
    assert!(
        markup.contains("aria-labelledby=\"tab-evidence\""),
        "{markup}"
    );
}

#[tokio::test]
async fn how_much_is_chance_is_said_in_words_with_the_options_name_as_text() {
    let mut option = sample::versus(HOSTILE, 0.5e6, 2e6);
    option.noise_variance_share = Some(0.42);
    let finding = Some((
        context(None).form,
        SharedReport::new(sample::report(vec![option])),
    ));
    let markup = markup::<Chance>(ChanceProps { finding }).await;
    assert!(markup.contains("About two fifths"), "{markup}");
    assert!(
        markup.contains("&lt;img") && !markup.contains("<img"),
        "{markup}"
    );
}

#[tokio::test]
async fn theories_are_explained_and_run_only_when_asked() {
    let markup = markup::<Theories>(TheoriesProps {
        form: context(None).form,
        finding: None,
        standing: Status::Starting,
    })
    .await;
    assert!(markup.contains("Run under five theories") && !markup.contains("<table"));
    assert_eq!(markup.matches("<dt>").count(), 5);
}

#[tokio::test]
async fn what_the_model_misses_stands_before_what_it_meets_with_its_reason() {
    let outcome = |id: &str, agreement| Outcome {
        id: id.to_owned(),
        study: "Doe 2020".to_owned(),
        setting: "A plant.".to_owned(),
        found: format!("Found {id}."),
        known: "recalled".to_owned(),
        kind: "band".to_owned(),
        design: "meta-analysis".to_owned(),
        published: "1 to 5 %".to_owned(),
        simulated: "+7.00 %".to_owned(),
        agreement,
        part: Part::LeftOut,
    };
    let tally = |group: &str| Tally {
        group: group.to_owned(),
        agree: [(1, 2), (3, 4), (5, 6)],
    };
    let markup = markup::<Catalogue>(CatalogueProps {
        evidence: Evidence {
            counts: ["all", "meta"].map(tally).to_vec(),
            outcomes: vec![
                outcome("one", Agreement::Inside),
                outcome("two", Agreement::Missed("Nobody knows.".to_owned())),
            ],
        },
    })
    .await;
    assert!(
        markup.contains("Sizes 1 of 2, signs 3 of 4, nulls 5 of 6"),
        "{markup}"
    );
    assert!(markup.contains("Meta-analyses</th>") && markup.contains("a size; meta-analysis; "));
    assert!(markup.find("Found two.") < markup.find("Found one."));
    assert!(markup.contains("Why: Nobody knows.") && markup.contains("not checked"));
}

#[tokio::test]
async fn the_table_of_constants_says_range_grade_and_source() {
    let constant = Constant {
        name: "pay_response".to_owned(),
        words: "Pull of a goal".to_owned(),
        sentence: "What it means.".to_owned(),
        default: 0.07,
        range: [0.0, 0.12],
        grade: "inferred".to_owned(),
        source: "M5".to_owned(),
    };
    let markup = markup::<Constants>(ConstantsProps {
        constants: vec![constant],
    })
    .await;
    for part in [
        "Pull of a goal",
        "0.07",
        "0 to 0.12",
        "worked out",
        "M5",
        "1 constant<",
    ] {
        assert!(markup.contains(part), "{part} in {markup}");
    }
}

#[tokio::test]
async fn a_picture_is_read_by_a_slider_that_says_its_value() {
    let markup = markup::<ChartCursor>(ChartCursorProps {
        hits: HitPositions::Across(vec![0.2, 0.5, 0.9]),
        row: Some(1),
        text: format!("{HOSTILE}, month 2"),
        ask: Callback::noop(),
    })
    .await;
    for part in [
        "role=\"slider\"",
        "aria-valuemax=\"3\"",
        "aria-valuenow=\"2\"",
        "month 2",
        "tabindex=\"0\"",
    ] {
        assert!(markup.contains(part), "{part} in {markup}");
    }
    assert!(!markup.contains("<img"));
}

/// A finding whose first team is called by `name`.
fn finding(name: &str) -> ReportOf {
    let mut form = tandem_model::preset::scenario("startup").unwrap();
    let before = std::mem::replace(&mut form.organisation.teams[0].name, name.to_owned());
    for journey in &mut form.organisation.journeys {
        for team in &mut journey.teams {
            if *team == before {
                name.clone_into(team);
            }
        }
    }
    form.run.weeks = 13;
    let form = Revision::from(form);
    let mut experiment = Experiment::new(Scenario::clone(&form)).unwrap();
    experiment.advance(4);
    (form, SharedReport::new(experiment.report()))
}

#[tokio::test]
async fn the_lanes_have_a_slider_for_their_months_and_say_their_finding_twice() {
    let found = Some(finding("Growth & <b>more</b>"));
    let markup = markup::<LanesCard>(LanesProps {
        finding: found.clone(),
        found,
        basis: Basis::Futures,
        theme: Theme::LIGHT,
    })
    .await;
    for part in [
        "role=\"img\"",
        "type=\"range\"",
        "aria-valuetext=\"Month 3\"",
        "Play the months",
        "Hand-offs cost up to about",
        "Growth &amp; &lt;b&gt;more",
    ] {
        assert!(markup.contains(part), "{part} in {markup}");
    }
    assert!(!markup.contains("<b>more"), "{markup}");
}

#[tokio::test]
async fn bonus_and_flips_say_below_what_they_leave_out() {
    let found = Some(finding("Growth"));
    let card = |kind| CardProps {
        kind,
        renderer: Renderer::ANY,
        room: Room::Wide,
        found: found.clone(),
        basis: Basis::Futures,
        finding: found.clone(),
        theme: Theme::DARK,
        children: Children::default(),
    };
    let bonus = markup::<ChartCard>(card(ChartKind::Bonus)).await;
    assert!(
        bonus.contains("figure__below") && bonus.contains("five"),
        "{bonus}"
    );
    let flips = markup::<ChartCard>(card(ChartKind::Flips)).await;
    assert!(flips.contains("What flips it is tried once"), "{flips}");
    assert!(!flips.contains("nothing to draw"), "{flips}");
}
