//! All words are messages, and the page begins with those that are there from the start.

use tandem_model::Form;

use super::*;
use crate::components::answer::goal_line::{GoalLine, GoalLineProps};
use crate::components::app::footer::foot;
use crate::components::app::header::{Header, HeaderProps};
use crate::components::app::notices::{HealthLine, HealthProps};
use crate::components::editors::options::{EditorProps, OptionsEditor};
use crate::components::editors::teams::{TeamsEditor, TeamsProps};
use crate::components::levers::change_list::ChangeList;
use crate::components::levers::changes::ChangesProps;
use crate::components::levers::check::{CheckProps, ReadinessCheck};
use crate::components::levers::payout::{Payout, PayoutProps};
use crate::components::levers::sections::{Sections, SectionsProps};
use crate::components::levers::{Levers, LeversProps};
use crate::i18n::locale::{MISSING, tests as words};
use crate::i18n::messages::{Language, builtin_names};
use crate::scenario::edit::team::TeamEdit;
use crate::scenario::starter;
use crate::session::lever_groups::GROUPS;
use crate::session::state::Side;
use crate::simulation::simulation_state::{Health, Progress, SimError};
use crate::view::tab_charts;

fn context(form: &Revision) -> FormContext {
    FormContext {
        form: form.clone(),
        base: form.clone(),
        act: Callback::noop(),
        work: None,
    }
}

/// What the page shows before anything is loaded later, for one form.
async fn beginning(form: &Revision, found: Option<ReportOf>, basis: Basis) -> Vec<String> {
    let context = context(form);
    let mut shown = vec![
        markup::<Header>(HeaderProps {
            context: context.clone(),
            can_undo: true,
            can_redo: true,
            side: Some(Side::After),
            show: Callback::noop(),
            choose: Callback::noop(),
        })
        .await,
        markup::<Levers>(LeversProps {
            context: context.clone(),
        })
        .await,
    ];
    for standing in [
        Status::Starting,
        Status::Estimate,
        Status::Running,
        Status::Settled,
    ] {
        let context = context.clone();
        let found = found.clone();
        shown.push(
            markup::<AnswerCard>(AnswerProps {
                context,
                found,
                basis,
                standing,
                children: Html::default(),
            })
            .await,
        );
    }
    for tab in Tab::ALL.into_iter().filter(|tab| *tab != Tab::Overview) {
        shown.push(
            markup::<Views>(ViewsProps {
                tab,
                open: Callback::noop(),
                form: form.clone(),
                found: found.clone(),
                basis,
                finding: found.clone(),
                standing: Status::Settled,
            })
            .await,
        );
    }
    for kind in [ChartKind::Options, ChartKind::Cash] {
        shown.push(chart(kind, Renderer::FIRST, &found, basis).await);
    }
    shown
}

/// A chart; the theme that a visitor prefers is none of a test's.
async fn chart(
    kind: ChartKind,
    renderer: Renderer,
    found: &Option<ReportOf>,
    basis: Basis,
) -> String {
    markup::<ChartCard>(CardProps {
        kind,
        renderer,
        room: Room::Wide,
        found: found.clone(),
        basis,
        finding: found.clone(),
        theme: Theme::DARK,
        children: Children::default(),
    })
    .await
}

/// Options of which each is of another class.
fn reports() -> Vec<SharedReport> {
    let ranges = [
        (0.5e6, 2e6),
        (-2e6, -0.5e6),
        (-0.1e6, 0.1e6),
        (-1e6, 2e6),
        (0.1e6, 0.2e6),
        (-0.3e6, -0.1e6),
    ];
    let one = |(low, high)| sample::versus("1", low, high);
    let alone = ranges.into_iter().map(|range| vec![one(range)]);
    let together = [ranges.into_iter().map(one).collect::<Vec<_>>()];
    let each = alone.chain(together);
    each.map(|options| SharedReport::new(sample::report(options)))
        .collect()
}

async fn told() -> Vec<String> {
    let notices = [
        Notice::Refused(tandem_model::Faults(Vec::new())),
        Notice::BrokenLink("1".to_owned()),
        Notice::Copied,
        Notice::NotCopied,
        Notice::AnswerCopied,
        Notice::AnswerNotCopied,
        Notice::NoStarter,
        Notice::NoWords(Language::German),
    ];
    let errors = || {
        [
            SimError::Broke,
            SimError::Silent,
            SimError::GaveUp,
            SimError::Incomplete,
            SimError::OtherVersion,
            SimError::NoBaseline("1".to_owned()),
        ]
    };
    let troubled = errors().map(Health::Troubled);
    let mended = errors().map(Health::Mended);
    let mut shown = Vec::new();
    for notice in notices {
        let notice = Some(notice);
        let act = Callback::noop();
        shown.push(markup::<NoticeLine>(NoticeProps { notice, act }).await);
    }
    for health in troubled.into_iter().chain(mended) {
        let retry = Callback::noop();
        shown.push(markup::<HealthLine>(HealthProps { health, retry }).await);
    }
    shown.push(markup::<Foot>(()).await);
    shown
}

#[yew::component]
fn Foot() -> Html {
    foot(Progress { done: 1, of: 2 })
}

/// An end-to-end test looks at what a browser shows by then.
#[tokio::test]
async fn what_the_page_begins_with_says_no_message_that_comes_later() {
    words::begin();
    let mut shown = told().await;
    for form in starter::scenarios() {
        let form = Revision::from(form.clone());
        for basis in [Basis::Estimate, Basis::Futures] {
            shown.extend(beginning(&form, None, basis).await);
            for report in reports() {
                let found = Some((form.clone(), report));
                shown.extend(beginning(&form, found, basis).await);
            }
        }
    }
    for markup in shown {
        assert!(!markup.contains(MISSING), "{markup}");
    }
}

/// What of a markup is read or heard: texts between tags, and some attributes.
fn read_out(markup: &str) -> Vec<&str> {
    let tags = markup.split('<').flat_map(|part| part.split_once('>'));
    let texts = tags.clone().map(|(_, text)| text);
    let attributes = [
        " aria-label=\"",
        " title=\"",
        " placeholder=\"",
        " alt=\"",
        " aria-valuetext=\"",
    ];
    let values = tags.flat_map(|(tag, _)| {
        let values = attributes.iter().filter_map(|name| tag.split_once(name));
        values.filter_map(|(_, rest)| Some(rest.split_once('"')?.0))
    });
    texts.chain(values).collect()
}

/// Words of more than two letters that are no name of `form` or of what comes with the page, no currency, no language and no sign of the markup.
pub(crate) fn stray(markup: &str, form: &Form) -> Vec<String> {
    let own = starter::names_in(form).filter(|name| !name.is_empty());
    let mut names: Vec<&str> = own.collect();
    names.extend(builtin_names::all());
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    let is_sign = |word: &str| {
        let signs = ["amp", "quot", "nbsp"];
        let code = word.len() == 3 && word.chars().all(|letter| letter.is_ascii_uppercase());
        let language = Language::ALL.iter().any(|one| one.name() == word);
        code || language || signs.contains(&word)
    };
    let mut found = Vec::new();
    for text in read_out(markup) {
        let bare = |text: String, name: &&str| text.replace(*name, "");
        let text = names.iter().fold(text.to_owned(), bare);
        let words = text.split(|letter: char| !letter.is_alphabetic());
        let stray = words.filter(|word| word.chars().count() > 2 && !is_sign(word));
        found.extend(stray.map(str::to_owned));
    }
    found
}

async fn editors(context: &FormContext) -> Vec<String> {
    let context = || context.clone();
    let mut shown = vec![
        markup::<TeamsEditor>(TeamsProps { context: context() }).await,
        markup::<OptionsEditor>(EditorProps { context: context() }).await,
        markup::<GoalLine>(GoalLineProps { context: context() }).await,
        markup::<Payout>(PayoutProps { context: context() }).await,
        markup::<ChangeList>(ChangesProps { context: context() }).await,
        markup::<ReadinessCheck>(CheckProps {
            context: context(),
            done: Callback::noop(),
        })
        .await,
    ];
    for place in 0..GROUPS.len() {
        let context = context();
        shown.push(markup::<Sections>(SectionsProps { place, context }).await);
    }
    shown
}

async fn charts(found: &Option<ReportOf>) -> Vec<String> {
    let mut shown = Vec::new();
    for kind in Tab::ALL.into_iter().flat_map(tab_charts::charts) {
        shown.push(chart(kind, Renderer::ANY, found, Basis::Futures).await);
    }
    shown
}

#[tokio::test]
async fn components_hold_no_words_of_their_own() {
    words::activate_dots();
    let form = Revision::from(starter::full());
    let mut context = context(&form);
    context.form = form.edited(&Edit::Number(Lever::JOINT_SHARE, 0.2)).unwrap();
    context.form = context
        .form
        .edited(&Edit::from(TeamEdit::Remove(6)))
        .unwrap();
    let found = Some(builtin_names::found(&(form.clone(), reports().remove(0))));
    let mut shown = told().await;
    shown.extend(beginning(&form, found.clone(), Basis::Futures).await);
    shown.extend(editors(&context).await);
    shown.extend(charts(&found).await);
    for markup in &shown {
        let stray = stray(markup, &form);
        assert!(
            stray.is_empty(),
            "{stray:?} stand in a component or lack a translation: {markup}"
        );
    }
    assert!(
        shown
            .iter()
            .any(|markup| markup.contains("\u{b7}\u{b7}\u{b7}"))
    );
}
