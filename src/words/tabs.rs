//! Words of the views under the answer.

#![expect(missing_docs, reason = "each function is its own documentation")]

use crate::tab::Tab;

pub fn views() -> String {
    "Views".to_owned()
}

pub fn name(tab: Tab) -> String {
    let name = match tab {
        Tab::Overview => "Overview",
        Tab::Weeks => "Weeks",
        Tab::People => "People",
        Tab::Why => "Why",
        Tab::Evidence => "Evidence",
        Tab::Model => "Model",
    };
    name.to_owned()
}

/// What is read at a place of a picture.
pub mod reading {
    pub fn label() -> String {
        "Read values".to_owned()
    }

    pub fn month(option: &str, month: &str, median: &str, low: &str, high: &str) -> String {
        format!("{option}, month {month}: {median} (80 of 100: {low} to {high})")
    }

    pub fn estimated_month(option: &str, month: &str, median: &str) -> String {
        format!("{option}, month {month}: about {median}")
    }

    pub fn row(name: &str, cells: &str) -> String {
        format!("{name}: {cells}")
    }

    pub fn range(head: &str, shown: &str) -> String {
        format!(" ({head}: {shown})")
    }

    pub fn cell(head: &str, shown: &str) -> String {
        format!(" \u{b7} {head} {shown}")
    }
}

/// Pictures and tables that are taken away.
pub mod copying {
    pub fn open() -> String {
        "Copy".to_owned()
    }

    pub fn menu(finding: &str) -> String {
        format!("Copy of: {finding}")
    }

    pub fn svg() -> String {
        "Picture, SVG".to_owned()
    }

    pub fn png() -> String {
        "Picture, PNG".to_owned()
    }

    pub fn csv() -> String {
        "Table, CSV".to_owned()
    }

    pub fn save(what: &str) -> String {
        format!("Save {what}")
    }

    pub fn copy(what: &str) -> String {
        format!("Copy {what}")
    }

    pub fn save_short() -> String {
        "Save".to_owned()
    }

    pub fn copy_short() -> String {
        "Copy".to_owned()
    }

    pub fn saved(file: &str) -> String {
        format!("Saved as {file}.")
    }

    pub fn saved_in_frame(file: &str) -> String {
        format!("Saved as {file}, if this frame may save files; if none appears, use Copy.")
    }

    pub fn copied() -> String {
        "Copied.".to_owned()
    }

    pub fn not_saved() -> String {
        "This browser does not let the page save files; use Copy.".to_owned()
    }

    pub fn not_copied() -> String {
        "This browser does not let the page copy; use Save.".to_owned()
    }

    pub fn not_drawn() -> String {
        "The picture could not be made; the table can be.".to_owned()
    }

    pub fn low(name: &str) -> String {
        format!("{name}, low")
    }

    pub fn median(name: &str) -> String {
        format!("{name}, median")
    }

    pub fn high(name: &str) -> String {
        format!("{name}, high")
    }

    pub fn foot(model: u32, futures: u32) -> String {
        format!(
            "A model for discussion, not advice. Tandem, model {model}, {futures} simulated futures."
        )
    }
}

/// Weeks.
pub mod weeks {
    pub fn large() -> String {
        "Results week by week".to_owned()
    }

    pub fn small() -> String {
        "What moves behind them".to_owned()
    }

    pub fn legend() -> String {
        "Medians of all options; the band is that of the option that leads".to_owned()
    }
}

/// People.
pub mod people {
    use crate::people::Fate;

    pub fn title() -> String {
        "People".to_owned()
    }

    pub fn promise() -> String {
        "Nothing here is about a person: people are drawn by lot in every future, groups have five people or more, and \
         free riding is shown for the organisation as a whole. Experience with the old way belongs to a team, never to \
         a person."
            .to_owned()
    }

    pub fn finding(option: &str, gain: usize, lose: usize, of: usize) -> String {
        match (gain, lose) {
            (0, 0) => format!("{option} leaves the bonus of every group about where it is"),
            (_, 0) => {
                format!("{option}: {gain} of {of} groups get more in a normal year, none less")
            }
            (0, _) => {
                format!("{option}: {lose} of {of} groups get less in a normal year, none more")
            }
            _ => format!("{option}: {gain} of {of} groups get more in a normal year, {lose} less"),
        }
    }

    pub fn none() -> String {
        "No group of five people or more has a bonus".to_owned()
    }

    pub fn drawn() -> String {
        "Bonus in the last year as a share of base; a bad year is one of the worst ten in a hundred"
            .to_owned()
    }

    pub fn hidden(people: u32) -> String {
        match people {
            0 => "Nobody is left out of this table.".to_owned(),
            1 => "1 person is in no group of five and is left out.".to_owned(),
            _ => format!("{people} people are in no group of five and are left out."),
        }
    }

    pub fn fate(fate: Fate) -> String {
        let word = match fate {
            Fate::Gains => "more",
            Fate::Same => "about as much",
            Fate::Loses => "less",
            Fate::LosesAndIsPaidLittle => "less, and low base pay",
        };
        word.to_owned()
    }

    pub fn share(value: f64) -> String {
        format!("{value:.1}\u{a0}%")
    }

    pub fn head() -> [String; 6] {
        [
            "Group",
            "People",
            "Today",
            "Proposal",
            "Bad year, against today",
            "Normal year",
        ]
        .map(str::to_owned)
    }
}

/// Why.
pub mod why {
    use tandem_model::Theory;

    pub fn chance_title() -> String {
        "How much is chance".to_owned()
    }

    /// How much of the range of an option's net is chance, in tenths.
    pub fn chance(option: &str, tenths: u32) -> String {
        let share = match tenths {
            0 => "Hardly any",
            1 => "About a tenth",
            2 => "About a fifth",
            3 => "Almost a third",
            4 => "About two fifths",
            5 => "About half",
            6 => "About three fifths",
            7 => "About two thirds",
            8 => "About four fifths",
            9 => "About nine tenths",
            _ => "All",
        };
        format!("{share} of what differs between the futures of {option} is chance.")
    }

    pub fn doubt() -> String {
        "The rest is what nobody knows of people and markets: constants differ from future to future inside the range that \
         is held possible. More measuring, a pilot above all, can narrow that part; nothing narrows chance."
            .to_owned()
    }

    pub fn noise() -> String {
        "Futures differ by chance alone, as you chose; what nobody knows about people is left out of the ranges.".to_owned()
    }

    pub fn too_few() -> String {
        "Sixty futures or more are needed to tell chance from what is not known.".to_owned()
    }

    pub fn title() -> String {
        "Would other theories say the same?".to_owned()
    }

    pub fn about() -> String {
        "The same scenario under five theories of how people respond, each taken at its word. If the ranking survives them, \
         it does not hang on which one is right."
            .to_owned()
    }

    pub fn option() -> String {
        "Option".to_owned()
    }

    pub fn run() -> String {
        "Run under five theories".to_owned()
    }

    pub fn again() -> String {
        "Run again".to_owned()
    }

    pub fn stop() -> String {
        "Stop".to_owned()
    }

    pub fn progress(theory: &str, done: u32, of: u32) -> String {
        format!("{theory}: {done} of {of} simulated futures")
    }

    pub fn stopped(done: usize) -> String {
        format!("Stopped after {done} of 5 theories.")
    }

    pub fn outdated() -> String {
        "These are of earlier settings.".to_owned()
    }

    pub fn survives(best: &str) -> String {
        format!("The ranking survives: all five put the options in the same order, {best} first.")
    }

    pub fn best_survives(best: &str, not_in: &str) -> String {
        format!("{best} comes first under all five; the order behind it differs under {not_in}.")
    }

    pub fn overturned(best: &str, not_in: &str) -> String {
        format!("The ranking does not survive: {best} does not come first under {not_in}.")
    }

    pub fn cell(net: &str, rank: usize) -> String {
        format!("{net} ({rank})")
    }

    pub fn drawn(over: &str) -> String {
        format!("Median net against today over {over}; in brackets the rank")
    }

    pub fn and(names: &[String]) -> String {
        match names {
            [] => String::new(),
            [one] => one.clone(),
            [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
        }
    }

    pub fn theory(theory: Theory) -> String {
        let name = match theory {
            Theory::Tandem => "A bit of everything",
            Theory::Selfish => "Own gain",
            Theory::ConditionalCooperation => "Help if others help",
            Theory::GoalSetting => "Clear goals",
            Theory::TrustAndFlatWage => "Trust",
        };
        name.to_owned()
    }

    pub fn description(theory: Theory) -> String {
        let words = match theory {
            Theory::Tandem => {
                "People answer to pay, to what others gain and do, to a goal, to the norm and to habit, each as strongly as is held likeliest. This is what the rest of the page uses."
            }
            Theory::Selfish => {
                "People care for their own gain alone; a shared bonus is diluted, and only the eyes of those who share it keep effort up."
            }
            Theory::ConditionalCooperation => {
                "Most people help as much as they believe the others do; help and trust spread or decay together."
            }
            Theory::GoalSetting => {
                "A specific, hard goal moves people, whether it pays or not; pay adds little."
            }
            Theory::TrustAndFlatWage => {
                "People do good work where they are trusted; pay for what is counted drives out care for what is not."
            }
        };
        words.to_owned()
    }
}

/// Evidence.
pub mod evidence {
    pub fn title(inside: usize, of: usize) -> String {
        format!(
            "{inside} of {of} published findings inside, {} missed",
            of - inside
        )
    }

    pub fn about() -> String {
        "The model is held against published studies with one set of constants for all of them. No field experiment on joint \
         goals across marketing teams is known: these come from shops, plants, call floors and laboratories, and that they \
         carry over to marketing is an assumption."
            .to_owned()
    }

    pub fn left_out(inside: usize, of: usize) -> String {
        format!(
            "A third of the studies took no part when constants were fitted: of those, {inside} of {of} are inside."
        )
    }

    pub fn misses(count: usize) -> String {
        format!("What the model misses ({count})")
    }

    pub fn hits(count: usize) -> String {
        format!("What it meets ({count})")
    }

    pub fn known(word: &str) -> String {
        let words = match word {
            "seen" => "read in the source",
            "second hand" => "read in another\u{2019}s account",
            _ => "from general knowledge, not checked",
        };
        words.to_owned()
    }

    pub fn effects(published: &str, simulated: &str) -> String {
        format!("Published: {published}. The model: {simulated}.")
    }

    pub fn mark(inside: bool) -> String {
        if inside { "inside" } else { "missed" }.to_owned()
    }

    pub fn reason(why: &str) -> String {
        format!("Why: {why}")
    }

    pub fn unseen() -> String {
        "left out of the fit".to_owned()
    }
}

/// Model.
pub mod model {
    pub fn in_title() -> String {
        "What is modelled".to_owned()
    }

    pub fn inside() -> Vec<String> {
        [
            "Teams of people who divide their week between their own work, help inside the team and help for other teams.",
            "Journeys on which customers pass from team to team; a journey holds only if all its hand-offs do.",
            "Bonus plans with weights, payout curves, gates, caps, pools and a joint goal, paid to the cent.",
            "Five barriers, and the measures of a programme that lower them: a lead, roles, contact, planning, training.",
            "Market luck, measuring errors, people who leave and come, sponsors who change, new channels that arrive.",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    pub fn out_title() -> String {
        "What is left out".to_owned()
    }

    pub fn outside() -> Vec<String> {
        [
            "Any single person: skill, fear and leaving are drawn by lot, and nothing is said of groups under five.",
            "Competitors, prices, and campaigns as such; the market moves by chance alone.",
            "Hiring by plan, promotions, and pay other than base and bonus.",
            "Law: whether a plan may be introduced is for counsel and employee representatives.",
            "Politics between named people, and anything that happened only once.",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    pub fn week_title() -> String {
        "A week in seven lines".to_owned()
    }

    pub fn week() -> Vec<String> {
        [
            "People expect what their effort will earn under the plan that is in force.",
            "They weigh it against effort, the norm of their team, habit, others\u{2019} gain and the goal, and move toward what suits them best.",
            "Some take up the new way, the more so the more others have.",
            "Efforts become hand-offs, under a ceiling set by roles, trust, systems and practice; hand-offs become journeys, and journeys contribution.",
            "Results are measured, with error; at the end of a period everyone is paid, and sees how fair it looks.",
            "Trust, fear, clarity, practice and beliefs follow what has happened.",
            "Some leave and newcomers take their seats; leaders stand behind the change, or stop.",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    pub fn constants_title(count: usize) -> String {
        format!("The {count} constants of behaviour")
    }

    pub fn constants_about() -> String {
        "They are the same for every organisation. Most differ from future to future inside their range; that is where most of \
         the width of the answer comes from."
            .to_owned()
    }

    pub fn filter() -> String {
        "Filter".to_owned()
    }

    pub fn matches(count: usize) -> String {
        match count {
            0 => "No constant has these words.".to_owned(),
            1 => "1 constant".to_owned(),
            _ => format!("{count} constants"),
        }
    }

    pub fn head() -> [String; 5] {
        ["Constant", "Value", "Range", "Grade", "Source"].map(str::to_owned)
    }

    pub fn range(least: &str, most: &str) -> String {
        if least == most {
            "fixed".to_owned()
        } else {
            format!("{least} to {most}")
        }
    }

    pub fn grade(word: &str) -> String {
        let words = match word {
            "measured" => "measured",
            "inferred" => "worked out",
            "yours" => "yours",
            _ => "assumed",
        };
        words.to_owned()
    }

    pub fn device_title() -> String {
        "What leaves this device".to_owned()
    }

    pub fn device() -> Vec<String> {
        [
            "Nothing, as long as you only use the page: the simulation runs in this browser, and after loading its own files the page asks for nothing else.",
            "A link that you share holds the settings: names of teams and plans, heads, base pay and bonuses as you entered them. It holds no results, and the part after # is not sent to any server.",
            "A picture or table that you copy holds what is shown in it, and the names in it.",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    pub fn version(model: u32) -> String {
        format!(
            "Model {model}. The same settings, seed and version give the same numbers, to the last bit."
        )
    }
}

/// What is fetched when a view is opened.
pub mod data {
    pub fn loading() -> String {
        "Being loaded.".to_owned()
    }

    pub fn failed() -> String {
        "This part could not be loaded; the rest of the page works without it.".to_owned()
    }

    pub fn retry() -> String {
        "Try again".to_owned()
    }
}
