//! What lies over the page as markup: names, what can be pressed, and what hostile words do.

use yew::{BaseComponent, Callback, LocalServerRenderer};

use crate::components::answer::lesson::{LessonLine, LessonProps};
use crate::components::form_context::FormContext;
use crate::components::overlays::help::{Help, HelpProps};
use crate::components::overlays::intended_use::{IntendedUse, IntendedUseProps};
use crate::components::overlays::library::{Library, LibraryProps};
use crate::components::overlays::recent::{Rows, RowsProps, Stored};
use crate::components::overlays::shortcuts::Keys;
use crate::components::overlays::tour::{Tour, TourProps};
use crate::components::tests::words_tests::stray;
use crate::scenario::example;
use crate::scenario::revision::Revision;
use crate::session::recent::{Entry, RecentScenarios};
use crate::shell::overlay::Panel;
use crate::shell::shortcut::Shortcut;

const HOSTILE: &str = "<img src=x onerror=alert(1)>";

async fn markup<C: BaseComponent>(props: C::Properties) -> String {
    LocalServerRenderer::<C>::with_props(props)
        .hydratable(false)
        .render()
        .await
}

fn context(name: &str) -> FormContext {
    let mut form = crate::scenario::starter::first().unwrap();
    form.name = name.to_owned();
    let form = Revision::from(form);
    FormContext {
        form: form.clone(),
        base: form,
        act: Callback::noop(),
        work: None,
    }
}

async fn recent_list(stored: Stored) -> String {
    markup::<Rows>(RowsProps {
        stored,
        open: Callback::noop(),
        fail: Callback::noop(),
        forget: Callback::noop(),
    })
    .await
}

#[tokio::test]
async fn every_example_has_a_card_with_its_title_its_lesson_and_its_organisation() {
    let props = LibraryProps {
        context: context("Ours"),
        close: Callback::noop(),
    };
    let markup = markup::<Library>(props).await;
    assert_eq!(markup.matches("data-example").count(), 10);
    for example in example::all() {
        let lesson = crate::i18n::messages::example::lesson(example.name);
        let sentences = lesson.matches(". ").count() + 1;
        assert_eq!(sentences, 2, "{lesson}");
        assert!(markup.contains(&lesson) && markup.contains(example.organisation));
    }
    assert!(
        !markup.contains("example-"),
        "a message is missing: {markup}"
    );
}

#[tokio::test]
async fn the_lesson_of_an_example_stands_in_a_line_that_can_be_closed() {
    let line = LessonProps {
        example: "pay-alone",
        act: Callback::noop(),
    };
    let shown = markup::<LessonLine>(line).await;
    assert!(
        shown.contains("Pay alone") && shown.contains("<button"),
        "{shown}"
    );
}

#[tokio::test]
async fn what_is_kept_is_named_dated_summed_up_and_can_be_forgotten() {
    let entry = Entry {
        code: "1p-default".to_owned(),
        at: 0,
        name: HOSTILE.to_owned(),
        line: "Both: about $1M".to_owned(),
    };
    let recent = RecentScenarios {
        entries: vec![entry],
    };
    let shown = recent_list(Stored::There(recent, 7_200_000)).await;
    for part in [
        "2 hours ago",
        "Both: about $1M",
        "Forget all",
        "Forget &lt;img",
    ] {
        assert!(shown.contains(part), "{part} in {shown}");
    }
    assert!(!shown.contains("<img"));
    let none = recent_list(Stored::There(RecentScenarios::default(), 0)).await;
    assert!(none.contains("in this browser alone") && !none.contains("Forget"));
    let refused = recent_list(Stored::Refused).await;
    assert!(refused.contains("keeps nothing for this page"), "{refused}");
}

#[tokio::test]
async fn help_lists_every_shortcut_and_can_switch_single_keys_off() {
    let help = |keys| HelpProps {
        keys,
        switch: Callback::noop(),
        show: Callback::noop(),
    };
    let on = markup::<Help>(help(Keys::On)).await;
    for shortcut in Shortcut::ALL {
        let key = format!("<kbd>{}</kbd>", shortcut.key().to_uppercase());
        assert!(on.contains(&key), "{key} in {on}");
    }
    assert!(on.contains("checked") && on.contains("show-tour"));
    assert!(!markup::<Help>(help(Keys::Off)).await.contains("checked"));
}

#[tokio::test]
async fn the_tour_begins_at_its_first_step_and_can_be_skipped() {
    let props = TourProps {
        panel: Panel::Welcome,
        close: Callback::noop(),
    };
    let markup = markup::<Tour>(props).await;
    for part in ["step 1 of 4", "tour-skip", "tour-on", "role=\"dialog\""] {
        assert!(markup.contains(part), "{part} in {markup}");
    }
    assert!(!markup.contains("tour-back") && !markup.contains("aria-modal"));
}

#[tokio::test]
async fn intended_use_and_brief_say_groups_of_five_and_hold_no_markup_of_a_visitor() {
    let props = IntendedUseProps {
        context: context(HOSTILE),
        answered: None,
        close: Callback::noop(),
    };
    let markup = markup::<IntendedUse>(props).await;
    for part in [
        "not a basis for decisions about individuals",
        "groups of five or more",
        "Co-determination",
        "Equal pay",
        "Wage rules",
        "brief-copy",
        "Consultation brief: &lt;img",
    ] {
        assert!(markup.contains(part), "{part} in {markup}");
    }
    assert!(!markup.contains("<img"));
}

#[tokio::test]
async fn what_lies_over_the_page_holds_no_words_of_its_own() {
    crate::i18n::locale::tests::activate_dots();
    let form = Revision::from(crate::scenario::starter::full());
    let context = FormContext {
        form: form.clone(),
        base: form.clone(),
        act: Callback::noop(),
        work: None,
    };
    let library = LibraryProps {
        context: context.clone(),
        close: Callback::noop(),
    };
    let help = HelpProps {
        keys: Keys::On,
        switch: Callback::noop(),
        show: Callback::noop(),
    };
    let law = IntendedUseProps {
        context,
        answered: None,
        close: Callback::noop(),
    };
    let tour = TourProps {
        panel: Panel::Tour,
        close: Callback::noop(),
    };
    let example = example::all().next().unwrap().name;
    let act = Callback::noop();
    let shown = [
        markup::<Library>(library).await,
        markup::<Help>(help).await,
        markup::<IntendedUse>(law).await,
        markup::<Tour>(tour).await,
        markup::<LessonLine>(LessonProps { example, act }).await,
        recent_list(Stored::There(RecentScenarios::default(), 0)).await,
        recent_list(Stored::Refused).await,
    ];
    for markup in shown {
        assert_eq!(stray(&markup, &form), Vec::<String>::new(), "{markup}");
    }
}
