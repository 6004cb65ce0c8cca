//! Parts rendered to markup without a browser: names, numbers, and what they do with hostile words.

use std::rc::Rc;

use tandem_charts::Theme;
use tandem_model::{Experiment, Scenario};
use yew::{BaseComponent, Callback, Children, LocalServerRenderer};

use super::answer::{AnswerCard, AnswerProps};
use super::desk::Desk;
use super::lanes::{LanesCard, LanesProps};
use super::lever::{LeverProps, LeverRow};
use super::misalignment::{Misalignment, MisalignmentProps};
use super::notices::{NoticeLine, NoticeProps};
use super::numbers::{Numbers, NumbersProps};
use super::pictures::{CardProps, PictureCard};
use super::switch::{Switch, SwitchProps};
use crate::answer::{Basis, sample};
use crate::edit::Edit;
use crate::lever::Lever;
use crate::notice::Notice;
use crate::outcome::{Finding, Found, Standing};
use crate::pick::Pick;
use crate::picture::Picture;
use crate::table::{Cell, Table};

const HOSTILE: &str = "<img src=x onerror=alert(1)>";

async fn markup<C: BaseComponent>(props: C::Properties) -> String {
    LocalServerRenderer::<C>::with_props(props)
        .hydratable(false)
        .render()
        .await
}

fn desk(edit: Option<Edit>) -> Desk {
    let base = Rc::new(crate::starter::first().unwrap());
    let mut form = (*base).clone();
    if let Some(edit) = edit {
        edit.apply(&mut form);
    }
    Desk {
        form: Rc::new(form),
        base,
        act: Callback::noop(),
    }
}

async fn lever(lever: Lever, edit: Option<Edit>) -> String {
    markup::<LeverRow>(LeverProps {
        lever,
        desk: desk(edit),
    })
    .await
}

#[tokio::test]
async fn a_lever_has_a_label_a_slider_a_box_and_says_what_its_value_means() {
    let markup = lever(Lever::JointShare, None).await;
    for part in [
        "for=\"JointShare\"",
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
        Lever::JointShare,
        Some(Edit::Number(Lever::JointShare, 0.2)),
    )
    .await;
    assert!(markup.contains("Set Joint share back to 45 %"), "{markup}");
}

#[tokio::test]
async fn every_lever_is_named_and_keeps_inside_its_range() {
    let form = Rc::new(crate::starter::full());
    let desk = Desk {
        form: Rc::clone(&form),
        base: form,
        act: Callback::noop(),
    };
    for lever in Lever::ALL {
        let desk = desk.clone();
        let markup = markup::<LeverRow>(LeverProps { lever, desk }).await;
        assert!(
            markup.contains("lever__name") && !markup.contains("aria-invalid=\"true\""),
            "{markup}"
        );
    }
}

#[tokio::test]
async fn misaligned_incentives_are_shown_for_both_plans_and_cannot_be_dragged() {
    let markup = markup::<Misalignment>(MisalignmentProps { desk: desk(None) }).await;
    assert!(markup.contains("Today") && markup.contains("Proposal"));
    assert!(!markup.contains("<input"), "{markup}");
}

#[tokio::test]
async fn check_boxes_show_what_is_on_and_kinds_that_are_missing() {
    let mut form = crate::starter::first().unwrap();
    for team in &mut form.organisation.teams {
        team.kind = tandem_model::Kind::Channel;
    }
    let desk = Desk {
        form: Rc::new(form),
        ..desk(None)
    };
    let switch = |pick| SwitchProps {
        pick,
        desk: desk.clone(),
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
    let finding = Finding::new(sample::report(vec![option]));
    let props = AnswerProps {
        found: Some((desk(None).form, finding)),
        basis: Basis::Futures,
        standing: Standing::Settled,
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

/// A finding whose first team is called by `name`.
fn finding(name: &str) -> Found {
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
    let scenario = Scenario::check(form.clone()).unwrap();
    let mut experiment = Experiment::new(scenario).unwrap();
    experiment.advance(4);
    (Rc::new(form), Finding::new(experiment.report()))
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
        "hand-offs cost about",
        "Growth &amp; &lt;b&gt;more",
    ] {
        assert!(markup.contains(part), "{part} in {markup}");
    }
    assert!(!markup.contains("<b>more"), "{markup}");
}

#[tokio::test]
async fn bonus_and_flips_say_below_what_they_leave_out() {
    let found = Some(finding("Growth"));
    let card = |picture| CardProps {
        picture,
        found: found.clone(),
        basis: Basis::Futures,
        finding: found.clone(),
        theme: Theme::DARK,
        children: Children::default(),
    };
    let bonus = markup::<PictureCard>(card(Picture::Bonus)).await;
    assert!(
        bonus.contains("figure__below") && bonus.contains("five"),
        "{bonus}"
    );
    let flips = markup::<PictureCard>(card(Picture::Flips)).await;
    assert!(flips.contains("Too few futures yet"), "{flips}");
    assert!(!flips.contains("nothing to draw"), "{flips}");
}
