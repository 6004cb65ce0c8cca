//! The chart of journeys, with a slider that runs through the months.

use gloo_timers::callback::Timeout;
use tandem_charts::Theme;
use yew::{Callback, Html, Properties, component, html, use_effect_with, use_state_eq};

use crate::components::charts::cards::ChartCard;
use crate::components::controls::slider::Slider;
use crate::i18n::later;
use crate::reading::basis::Basis;
use crate::simulation::simulation_state::ReportOf;
use crate::view::chart::{ChartKind, Renderer, lanes};

/// Milliseconds from one month to the next while the months play.
const BEAT: u32 = 180;
/// The slider's name in the markup.
const SLIDER: &str = "lanes-month";

/// What there is to draw.
#[derive(Clone, PartialEq, Properties)]
pub struct LanesProps {
    /// What is drawn, and of which form.
    pub found: Option<ReportOf>,
    /// What it rests on.
    pub basis: Basis,
    /// What futures say, for the table.
    pub finding: Option<ReportOf>,
    /// Its colours.
    pub theme: Theme,
}

/// Whether the months run by themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Motion {
    Playing,
    Paused,
}

/// The lanes and their months.
#[component]
pub fn LanesCard(props: &LanesProps) -> Html {
    let chosen = use_state_eq(|| None::<u32>);
    let motion = use_state_eq(|| Motion::Paused);
    let report = props.found.as_ref().map(|(_, finding)| finding);
    let last = report.map_or(0, |report| lanes::last_month(report));
    let first = report.map_or(0, |report| lanes::first_month(report));
    let month = chosen.unwrap_or(first).min(last);
    {
        let (chosen, motion) = (chosen.clone(), motion.clone());
        use_effect_with((*motion, month, last), move |(playing, month, last)| {
            let (month, last) = (*month, *last);
            let beat = (*playing == Motion::Playing).then(|| {
                Timeout::new(BEAT, move || {
                    if month < last {
                        chosen.set(Some(month + 1));
                    } else {
                        motion.set(Motion::Paused);
                    }
                })
            });
            move || drop(beat)
        });
    }
    let oninput = {
        let (chosen, motion) = (chosen.clone(), motion.clone());
        Callback::from(move |number: f64| {
            motion.set(Motion::Paused);
            chosen.set(Some(number.round().max(0.0) as u32));
        })
    };
    let onclick = {
        let motion = motion.clone();
        Callback::from(move |_| match *motion {
            Motion::Playing => motion.set(Motion::Paused),
            Motion::Paused => {
                if month >= last {
                    chosen.set(Some(0));
                }
                motion.set(Motion::Playing);
            }
        })
    };
    let (label, sign) = match *motion {
        Motion::Playing => (later::lanes_pause(), "\u{23f8}\u{fe0e}"),
        Motion::Paused => (later::lanes_play(), "\u{25b6}\u{fe0e}"),
    };
    let LanesProps {
        found,
        basis,
        finding,
        theme,
    } = props.clone();
    html! {
        <ChartCard kind={ChartKind::Lanes(month)} renderer={Renderer::ANY} {found} {basis} {finding} {theme}>
            <div class="scrub">
                <button type="button" class="scrub__play" aria-label={label.clone()} title={label} {onclick}>{ sign }</button>
                <label class="unseen" for={SLIDER}>{ later::lanes_month() }</label>
                <Slider id={SLIDER} text={later::lanes_month_at(month.into())} value={f64::from(month)} min={0.0} max={f64::from(last.max(1))}
                    step={1.0} {oninput} onrelease={Callback::noop()} />
                <output class="scrub__month" for={SLIDER}>{ later::lanes_month_at(month.into()) }</output>
                <span class="unseen" id={format!("{SLIDER}-hint")}>{ later::lanes_month_hint() }</span>
            </div>
        </ChartCard>
    }
}
