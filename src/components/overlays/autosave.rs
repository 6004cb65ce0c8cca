//! Autosave: scenarios of the visitor's own go into local storage once their answer is settled.

use tandem_model::Form;
use tandem_model::reading::Answer;
use wasm_bindgen_futures::spawn_local;
use yew::{hook, use_effect_with, use_mut_ref};

use crate::browser::{clock, storage};
use crate::components::overlays::OverlaysProps;
use crate::i18n::later;
use crate::i18n::number::Scale;
use crate::scenario::revision::Revision;
use crate::scenario::starter;
use crate::session::links;
use crate::session::recent::{Entry, RecentScenarios};
use crate::session::state::Side;
use crate::simulation::simulation_state::{ReportOf, SharedReport};

/// Their name in local storage.
const KEPT: &str = "kept";

/// The recent scenarios; none where the browser stores nothing.
pub fn read() -> RecentScenarios {
    storage::read(KEPT).map_or_else(RecentScenarios::default, |text| {
        RecentScenarios::read(&text)
    })
}

/// Changes the recent scenarios, which another window may have changed meanwhile.
pub fn change(how: impl FnOnce(&mut RecentScenarios)) {
    let mut recent = read();
    how(&mut recent);
    if recent.entries.is_empty() {
        storage::forget(KEPT);
    } else {
        storage::write(KEPT, &recent.write());
    }
}

/// The answer in a line.
pub fn line(form: &Form, finding: &SharedReport) -> String {
    let Some(answer) = Answer::from_report(finding) else {
        return later::kept_nothing();
    };
    let best = answer.best();
    let amount = Scale::of(&form.organisation.currency, &best.net).near(best.net.p50);
    later::kept_line(&amount, &best.name)
}

/// Whether a form is worth keeping: not one that comes with the page.
fn is_own(form: &Form) -> bool {
    starter::named(&form.name) != Some(form)
}

/// Saves each form of the visitor's own once its answer is there. What continues a form that was saved takes its place.
#[hook]
pub fn use_autosave(props: &OverlaysProps) {
    let thread = use_mut_ref(|| None::<(Revision, String)>);
    let settled = props.answered.clone();
    let settled = settled.filter(|_| props.side == Side::After && !props.taught);
    let base = props.context.base.clone();
    use_effect_with(settled, move |settled| {
        let own = settled.clone().filter(|(form, _)| is_own(form));
        if let Some((form, finding)) = own {
            spawn_local(async move {
                let Some(entry) = entry((form, finding)).await else {
                    return;
                };
                let code = entry.code.clone();
                let before = thread.replace(Some((base.clone(), code)));
                let before = before.filter(|(of, _)| of.is(&base));
                change(|recent| recent.keep(entry, before.as_ref().map(|(_, code)| code.as_str())));
            });
        }
    });
}

async fn entry((form, finding): ReportOf) -> Option<Entry> {
    Some(Entry {
        code: links::write(&form).await?,
        at: clock::now(),
        name: form.name.clone(),
        line: line(&form, &finding),
    })
}
