//! Differences that no single lever sets: other bonus weights, terms of single measures and teams, and the plans and
//! programmes that the levers do not set.

use tandem_model::{ArmForm, Curve, Exception, Form, Goal, Kind, Kpi, Plan, Programme, Weights};

use crate::i18n::later;
use crate::session::change::Change;

use crate::session::change::between;

use crate::session::change::numbers;

use crate::session::change::with;

use crate::i18n::messages;
use crate::i18n::messages::editors as said;
use crate::scenario::edit::Edit;
use crate::scenario::edit::terms::{TermsEdit, terms_of};
use crate::scenario::ids::{Ids, pairs, retain};
use crate::scenario::proposal;
use crate::scenario::revision::Revision;
use crate::session::aligned_base::arranged;
use crate::session::change::with_rows;

/// What differs beside the levers; `start` is the `base` in the arrangement of `form`.
pub(super) fn changes(base: &Revision, start: &Form, form: &Revision) -> Vec<Change> {
    let mut all = Vec::new();
    if let (Some(then), Some(now)) = (proposal::plan(start), proposal::plan(form)) {
        all.extend(proposed(then, now, form));
    }
    all.extend(other_plans(base, form));
    all.extend(other_programmes(base, form));
    all.extend(rest(base, form));
    all
}

fn proposed(then: &Plan, now: &Plan, form: &Form) -> Vec<Change> {
    let whole = || {
        with(form, |form| {
            if let Some(plan) = proposal::plan_mut(form) {
                take_back_split(plan, then);
            }
        })
    };
    let split = between(
        later::rest_of_split(),
        rest_of_split(then),
        rest_of_split(now),
        whole,
    );
    let goal = between(
        later::change_goal(),
        said::is_there(then.goal.is_some()),
        said::is_there(now.goal.is_some()),
        whole,
    );
    let rank = between(
        later::change_rank(),
        said::is_there(then.rank.is_some()),
        said::is_there(now.rank.is_some()),
        whole,
    );
    let curves = Kpi::ALL
        .into_iter()
        .filter_map(|component| curve(then, now, form, component));
    let teams = form.organisation.teams.iter();
    let terms = teams.filter_map(|team| terms(then, now, form, &team.name));
    let outside = outside(then, now, form);
    split
        .into_iter()
        .chain(goal)
        .chain(rank)
        .chain(outside)
        .chain(curves)
        .chain(terms)
        .collect()
}

/// The split, with all that has to be there for it.
fn take_back_split(plan: &mut Plan, then: &Plan) {
    plan.weights = then.weights;
    plan.shared_risk = then.shared_risk;
    plan.goal = match (plan.goal, then.goal) {
        (Some(goal), Some(_)) => Some(goal),
        (_, goal) => goal,
    };
    plan.rank = then.rank;
    if plan.rank.is_some() {
        plan.relative_to = None;
    }
    if plan.goal.is_none() {
        plan.gate = then.gate;
        plan.pool = then.pool;
    }
}

/// The parts of the bonus that no lever moves one by one.
fn rest_of_split(plan: &Plan) -> String {
    messages::hint::split(&Weights {
        own: 0.0,
        joint: 0.0,
        ..plan.weights
    })
}

fn curve(then: &Plan, now: &Plan, form: &Form, component: Kpi) -> Option<Change> {
    let print = |plan: &Plan| {
        plan.curves
            .get(&component)
            .map_or_else(later::as_the_rest, said::curve)
    };
    let back = || {
        let before = then.curves.get(&component).copied();
        with(form, |form| {
            if let Some(plan) = proposal::plan_mut(form) {
                set_curve(plan, component, before);
            }
        })
    };
    between(said::payout_of(component), print(then), print(now), back)
}

fn set_curve(plan: &mut Plan, component: Kpi, curve: Option<Curve>) {
    match curve {
        Some(curve) => plan.curves.insert(component, curve),
        None => plan.curves.remove(&component),
    };
}

fn terms(then: &Plan, now: &Plan, form: &Form, team: &str) -> Option<Change> {
    let (before, terms) = (terms_of(then, team), terms_of(now, team));
    let print = |terms: Option<&Exception>| terms.map_or_else(later::as_the_rest, said::terms);
    between(
        later::change_terms(team),
        print(before),
        print(terms),
        || {
            let edit = Edit::from(TermsEdit::of(team, before));
            let mut back = form.clone();
            edit.apply(&mut back);
            match proposal::plan_mut(&mut back) {
                Some(plan) if says_the_same(plan, then, &form.organisation.teams) => {
                    plan.exceptions.clone_from(&then.exceptions);
                    Edit::Back(Box::new((back, None)))
                }
                _ => edit,
            }
        },
    )
}

/// Whether two plans have the same terms for each team, in whatever order.
fn says_the_same(one: &Plan, other: &Plan, teams: &[tandem_model::Team]) -> bool {
    let bare = |plan: &Plan, team: &str| {
        terms_of(plan, team).map(|it| (it.target_bonus, it.weights, it.curve))
    };
    teams
        .iter()
        .all(|team| bare(one, &team.name) == bare(other, &team.name))
}

/// Kinds of teams outside the goal that no check box puts there.
fn outside(then: &Plan, now: &Plan, form: &Form) -> Option<Change> {
    const KINDS: [Kind; 4] = [Kind::Channel, Kind::Brand, Kind::Site, Kind::Analytics];
    let (before, goal) = (then.goal?, now.goal?);
    let print = |goal: &Goal| {
        let kinds = KINDS.into_iter().filter(|kind| !goal.includes(*kind));
        said::kinds(kinds)
    };
    between(
        later::change_outside(),
        print(&before),
        print(&goal),
        || {
            with(form, |form| {
                let outside = before.outside;
                proposal::set_goal(form, Goal { outside, ..goal });
            })
        },
    )
}

/// Plans that the levers do not stand on; the joint goal is one for all of them and has its levers.
fn other_plans(base: &Revision, form: &Revision) -> Vec<Change> {
    let proposed = proposal::plan(form).map(|plan| plan.name.as_str());
    let then = |plan: &Plan| base.plans.iter().find(|it| it.name == plan.name);
    let others = form
        .plans
        .iter()
        .filter(|plan| Some(plan.name.as_str()) != proposed);
    let changed = others.filter_map(|plan| match then(plan) {
        Some(before) => plan_differs(before, plan, base, form),
        None => None,
    });
    let came = form
        .plans
        .iter()
        .filter(|plan| then(plan).is_none())
        .map(|plan| {
            let back = with_rows(form, |form, ids| drop_plan(base, form, ids, &plan.name));
            Change {
                name: later::change_plan(&plan.name),
                from: later::none(),
                to: later::added(),
                back,
            }
        });
    let gone = base
        .plans
        .iter()
        .filter(|plan| !form.plans.iter().any(|it| it.name == plan.name));
    let went = gone.map(|plan| {
        let back = with(form, |form| form.plans.push(plan.clone()));
        Change {
            name: later::change_plan(&plan.name),
            from: later::there(),
            to: later::none(),
            back,
        }
    });
    changed.chain(came).chain(went).collect()
}

fn plan_differs(before: &Plan, plan: &Plan, base: &Revision, form: &Revision) -> Option<Change> {
    let goal = match (before.goal, plan.goal) {
        (Some(_), Some(goal)) if Some(goal) == proposal::goal(form) => Some(goal),
        (goal, _) => goal,
    };
    let same = Plan {
        goal,
        ..before.clone()
    };
    if same == *plan {
        return None;
    }
    let details = details(base, form, |form| {
        proposal::put_plan_first(form, &plan.name)
    });
    Some(Change {
        name: later::change_plan(&plan.name),
        from: later::as_at_the_start(),
        to: details,
        back: with(form, |form| {
            if let Some(plan) = form.plans.iter_mut().find(|it| it.name == same.name) {
                *plan = same;
            }
        }),
    })
}

fn other_programmes(base: &Revision, form: &Revision) -> Vec<Change> {
    let proposed = proposal::programme(form).map(|it| it.name.as_str());
    let then = |it: &Programme| base.programmes.iter().find(|before| before.name == it.name);
    let others = form
        .programmes
        .iter()
        .filter(|it| Some(it.name.as_str()) != proposed);
    let changed = others.filter_map(|now| {
        let before = then(now).filter(|before| *before != now)?;
        let details = details(base, form, |form| {
            proposal::put_programme_first(form, &now.name)
        });
        let back = with(form, |form| {
            if let Some(it) = form.programmes.iter_mut().find(|it| it.name == before.name) {
                it.clone_from(before);
            }
        });
        Some(Change {
            name: later::change_programme(&now.name),
            from: later::as_at_the_start(),
            to: details,
            back,
        })
    });
    let came = form
        .programmes
        .iter()
        .filter(|it| then(it).is_none())
        .map(|it| {
            let back = with_rows(form, |form, ids| drop_programme(base, form, ids, &it.name));
            Change {
                name: later::change_programme(&it.name),
                from: later::none(),
                to: later::added(),
                back,
            }
        });
    let gone = base
        .programmes
        .iter()
        .filter(|it| !form.programmes.iter().any(|now| now.name == it.name));
    let went = gone.map(|it| {
        let back = with(form, |form| form.programmes.push(it.clone()));
        Change {
            name: later::change_programme(&it.name),
            from: later::there(),
            to: later::none(),
            back,
        }
    });
    changed.chain(came).chain(went).collect()
}

/// What the levers would say if they stood on another plan or programme.
fn details(base: &Revision, form: &Revision, stand: impl Fn(&mut Form)) -> String {
    let mut now = form.form().clone();
    stand(&mut now);
    let differ = |form: &Form, ids| numbers::changes(&arranged(base, form, ids), form);
    let (all, ours) = (differ(&now, form.ids()), differ(form, form.ids()));
    let new = all.into_iter().filter(|change| {
        !ours
            .iter()
            .any(|it| it.name == change.name && it.to == change.to)
    });
    let said: Vec<String> = new
        .map(|change| later::setting_now(&change.name, &change.to))
        .collect();
    if said.is_empty() {
        later::changed()
    } else {
        said.join(", ")
    }
}

/// Takes a plan out; options that used it use what they did at the start, or go.
fn drop_plan(base: &Revision, form: &mut Form, ids: &mut Ids, name: &str) {
    form.plans.retain(|plan| plan.name != name);
    let users = with_start(base, form, ids).filter(|(option, _)| option.plan == name);
    for (option, before) in users {
        if let Some(before) = before {
            option.plan.clone_from(&before.plan);
        }
    }
    retain(&mut form.options, &mut ids.options, |it| it.plan != name);
}

fn drop_programme(base: &Revision, form: &mut Form, ids: &Ids, name: &str) {
    form.programmes.retain(|it| it.name != name);
    let uses = |option: &ArmForm| option.programme.as_deref() == Some(name);
    for (option, before) in with_start(base, form, ids).filter(|(option, _)| uses(option)) {
        option.programme = before.and_then(|it| it.programme.clone());
    }
}

/// Each option with what it was at the start.
fn with_start<'a>(
    base: &'a Revision,
    form: &'a mut Form,
    ids: &Ids,
) -> impl Iterator<Item = (&'a mut ArmForm, Option<&'a ArmForm>)> + use<'a> {
    let then = pairs(&base.ids().options, &ids.options);
    let then = then.into_iter().map(|place| base.options.get(place?));
    form.options.iter_mut().zip(then)
}

/// Title, note and how contribution follows output.
fn rest(base: &Form, form: &Form) -> Vec<Change> {
    let text = |name, then: &String, now: &String, set: fn(&mut Form) -> &mut String| {
        between(name, said::brief(then), said::brief(now), || {
            with(form, |form| set(form).clone_from(then))
        })
    };
    let returns = between(
        later::change_returns(),
        said::returns(base.organisation.returns),
        said::returns(form.organisation.returns),
        || {
            with(form, |form| {
                form.organisation.returns = base.organisation.returns
            })
        },
    );
    let title = text(later::change_title(), &base.name, &form.name, |form| {
        &mut form.name
    });
    let note = text(later::change_note(), &base.note, &form.note, |form| {
        &mut form.note
    });
    title.into_iter().chain(note).chain(returns).collect()
}
