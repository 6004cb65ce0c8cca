//! Other terms of the proposed plan for single teams, in the editor of options.

use tandem_model::{Kpi, Plan, TargetBonus, parameter};
use yew::{Html, Properties, component, html};

use crate::components::editors::editor::{
    Choices, EditorContext, Field, Sign, choice_field, chosen, number_field, sign_button,
};
use crate::i18n::later;
use crate::i18n::messages::editors as words;
use crate::scenario::bonus_weights::with_weight;
use crate::scenario::edit::Edit;
use crate::scenario::edit::terms::{TermsEdit, terms_of};
use crate::scenario::proposal;

/// The measures that a team's own split may have; a prize for rank is for all or for nobody.
const MEASURES: [Kpi; 5] = [Kpi::Own, Kpi::Team, Kpi::Firm, Kpi::Joint, Kpi::Feedback];

/// The form that an editor works on.
#[derive(Clone, PartialEq, Properties)]
pub struct ExceptionsProps {
    /// What is edited.
    pub editor: EditorContext,
}

/// The teams with terms of their own, and a list to give others some.
#[component]
pub fn Exceptions(props: &ExceptionsProps) -> Html {
    let editor = &props.editor;
    let form = &editor.context.form;
    let Some(plan) = proposal::plan(form) else {
        return Html::default();
    };
    let staff = form
        .organisation
        .teams
        .iter()
        .filter(|team| team.agency().is_none());
    let (own, like_all): (Vec<_>, Vec<_>) =
        staff.partition(|team| terms_of(plan, &team.name).is_some());
    let others: Vec<String> = like_all.iter().map(|team| team.name.clone()).collect();
    html! {
        <section aria-labelledby="exceptions-head">
            <h3 class="editor__head" id="exceptions-head">{ later::exceptions(&plan.name) }</h3>
            <p class="editor__sum">{ later::exceptions_lede() }</p>
            <ul class="options">{ for own.iter().map(|team| one_team(editor, plan, &team.name)) }</ul>
            { another(editor, plan, others) }
        </section>
    }
}

/// A list of the teams that are paid like the rest; who is chosen starts with the split of the rest.
fn another(editor: &EditorContext, plan: &Plan, others: Vec<String>) -> Html {
    let options = others
        .iter()
        .map(|name| html! { <option>{ name.clone() }</option> });
    let options: Html = options.collect();
    let (editor, weights, key) = (editor.clone(), plan.weights, others.len());
    let add = chosen(move |at| {
        if let Some(name) = at.checked_sub(1).and_then(|at| others.get(at)) {
            let terms = TermsEdit {
                weights: Some(weights),
                ..TermsEdit::of(name, None)
            };
            editor.change(Edit::from(terms));
        }
    });
    html! {
        <select class="select select--short" {key} id="exception-add" aria-label={later::exception_add()} onchange={add}>
            <option selected=true>{ later::exception_add() }</option>
            { options }
        </select>
    }
}

fn one_team(editor: &EditorContext, plan: &Plan, team: &str) -> Html {
    let terms = TermsEdit::of(team, terms_of(plan, team));
    let sign = Sign {
        id: format!("exception-{}-remove", place(editor, team)),
        sign: "\u{2715}",
        name: later::exception_remove(team),
        idle: false,
    };
    let none = Edit::from(TermsEdit::of(team, None));
    html! {
        <li class="option" key={format!("{}\n{team}", plan.name)}>
            <div class="option__row">
                <strong class="exception__team">{ team.to_owned() }</strong>
                { bonus(editor, plan, &terms) }
                { split(editor, plan, &terms) }
                <div class="team__tools">{ sign_button(sign, editor.press(none)) }</div>
            </div>
            if let Some(curve) = &terms.curve {
                <p class="lever__hint">{ words::own_curve(curve) }</p>
            }
        </li>
    }
}

/// The place of a team, which names it in the markup.
fn place(editor: &EditorContext, team: &str) -> usize {
    editor
        .context
        .form
        .organisation
        .team(team)
        .unwrap_or_default()
}

/// The bonus of the rest, or one of its own.
fn bonus(editor: &EditorContext, plan: &Plan, terms: &TermsEdit) -> Html {
    let place = place(editor, &terms.team);
    let choices = Choices {
        id: format!("exception-{place}-bonus-of"),
        label: later::team_bonus(),
        of: terms.team.clone(),
        names: vec![later::as_the_rest(), later::exception_own()],
        chosen: terms.target_bonus.is_some().into(),
    };
    let today = editor
        .context
        .form
        .organisation
        .teams
        .get(place)
        .map_or(0.0, |team| team.target_bonus);
    let own = plan.usual_bonus(today);
    let (changing, before) = (editor.clone(), terms.clone());
    let choice = choice_field(&choices, move |at| {
        let target_bonus = (at > 0).then_some(TargetBonus::ShareOfBase(own));
        let terms = TermsEdit {
            target_bonus,
            ..before.clone()
        };
        changing.change(Edit::from(terms));
    });
    let Some(TargetBonus::ShareOfBase(share)) = terms.target_bonus else {
        return choice;
    };
    let field = Field {
        id: format!("exception-{place}-bonus"),
        label: later::exception_bonus(),
        of: terms.team.clone(),
        parameter: parameter::PLAN_BONUS,
        value: share,
    };
    let before = terms.clone();
    let number = number_field(&field, &editor.context, move |share| {
        let target_bonus = Some(TargetBonus::ShareOfBase(share));
        Edit::from(TermsEdit {
            target_bonus,
            ..before.clone()
        })
    });
    html! { <>{ choice }{ number }</> }
}

/// The split of the rest, or one of its own; one part is set and the others make room.
fn split(editor: &EditorContext, plan: &Plan, terms: &TermsEdit) -> Html {
    let place = place(editor, &terms.team);
    let choices = Choices {
        id: format!("exception-{place}-split"),
        label: later::exception_split(),
        of: terms.team.clone(),
        names: vec![later::as_the_rest(), later::exception_own()],
        chosen: terms.weights.is_some().into(),
    };
    let (changing, before, usual) = (editor.clone(), terms.clone(), plan.weights);
    let choice = choice_field(&choices, move |at| {
        let weights = (at > 0).then_some(usual);
        let terms = TermsEdit {
            weights,
            ..before.clone()
        };
        changing.change(Edit::from(terms));
    });
    let Some(weights) = terms.weights else {
        return choice;
    };
    let part = |component: Kpi| {
        let field = Field {
            id: format!("exception-{place}-{}", component.name()),
            label: words::measure(component),
            of: terms.team.clone(),
            parameter: component.weight(),
            value: weights.of(component),
        };
        let before = terms.clone();
        number_field(&field, &editor.context, move |share| {
            let weights = Some(with_weight(weights, component, share));
            Edit::from(TermsEdit {
                weights,
                ..before.clone()
            })
        })
    };
    html! { <>{ choice }{ for MEASURES.into_iter().map(part) }</> }
}
