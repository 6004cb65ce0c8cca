//! Words of the views under the answer.

use crate::i18n::first;
use crate::shell::tab::Tab;

pub fn name(tab: Tab) -> String {
    match tab {
        Tab::Overview => first::tab_overview(),
        Tab::Weeks => first::tab_weeks(),
        Tab::People => first::tab_people(),
        Tab::Why => first::tab_why(),
        Tab::Evidence => first::tab_evidence(),
        Tab::Model => first::tab_model(),
    }
}

/// What is read at a place of a picture.
pub mod reading {
    use crate::i18n::first;

    pub fn month(option: &str, month: &str, median: &str, low: &str, high: &str) -> String {
        first::reading_month(high, low, median, month, option)
    }

    pub fn estimated_month(option: &str, month: &str, median: &str) -> String {
        first::reading_estimated_month(median, month, option)
    }

    pub fn single_month(option: &str, month: &str, value: &str) -> String {
        first::reading_single_month(month, option, value)
    }

    pub fn row(name: &str, cells: &str) -> String {
        first::reading_row(cells, name)
    }

    pub fn range(first: &str, head: &str, shown: &str) -> String {
        first::reading_range(first, head, shown)
    }

    pub fn cell(head: &str, shown: &str) -> String {
        first::reading_cell(head, shown)
    }
}

/// People.
pub mod people {
    use crate::i18n::later;
    use crate::i18n::number::{MINUS, number};
    use tandem_model::reading::BonusEffect;

    pub fn finding(option: &str, gain: usize, lose: usize, of: usize) -> String {
        let (of, gaining, losing) = (of as f64, gain as f64, lose as f64);
        match (gain, lose) {
            (0, 0) => later::people_same(option),
            (_, 0) => later::people_gain(gaining, of, option),
            (0, _) => later::people_lose(losing, of, option),
            _ => later::people_both(gaining, losing, of, option),
        }
    }

    pub fn fate(effect: BonusEffect) -> String {
        match effect {
            BonusEffect::Gains => later::people_gains(),
            BonusEffect::Same => later::people_stays(),
            BonusEffect::Loses => later::people_loses(),
            BonusEffect::LosesAndIsPaidLittle => later::people_loses_and_is_paid_little(),
        }
    }

    /// A share of base with its sign.
    pub fn share(value: f64) -> String {
        let per_mille = (1000.0 * value).round();
        let sign = if per_mille < 0.0 {
            String::from(MINUS)
        } else {
            String::new()
        };
        let shown = format!("{sign}{}", number(per_mille.abs() / 10.0));
        later::people_share(&shown)
    }

    pub fn head() -> [String; 6] {
        [
            later::people_head_1(),
            later::people_head_2(),
            later::people_head_3(),
            later::people_head_4(),
            later::people_head_5(),
            later::people_head_6(),
        ]
    }
}

/// Why.
pub mod why {
    use crate::i18n::later;
    use tandem_model::Theory;

    pub fn progress(theory: &str, done: u32, of: u32) -> String {
        later::why_progress(done.into(), of.into(), theory)
    }

    /// Names in a row, the last after an "and".
    pub fn and(names: &[String]) -> String {
        match names {
            [] => String::new(),
            [one] => one.clone(),
            [rest @ .., last] => {
                let rest = rest.join(", ");
                later::why_and(last, &rest)
            }
        }
    }

    pub fn theory(theory: Theory) -> String {
        match theory {
            Theory::Tandem => later::theory_tandem(),
            Theory::Selfish => later::theory_selfish(),
            Theory::ConditionalCooperation => later::theory_conditional_cooperation(),
            Theory::GoalSetting => later::theory_goal_setting(),
            Theory::TrustAndFlatWage => later::theory_trust_and_flat_wage(),
        }
    }

    pub fn description(theory: Theory) -> String {
        match theory {
            Theory::Tandem => later::theory_tandem_says(),
            Theory::Selfish => later::theory_selfish_says(),
            Theory::ConditionalCooperation => later::theory_conditional_cooperation_says(),
            Theory::GoalSetting => later::theory_goal_setting_says(),
            Theory::TrustAndFlatWage => later::theory_trust_and_flat_wage_says(),
        }
    }
}

/// Evidence.
pub mod evidence {
    use crate::i18n::later;
    use crate::reading::remote_table::{Agreement, Tally};

    pub fn title(tally: &Tally) -> String {
        let [sizes, signs, nulls] = tally.agree.map(agree);
        later::evidence_title(&nulls, &signs, &sizes)
    }

    pub fn agree((inside, of): (usize, usize)) -> String {
        later::evidence_agree(inside as f64, of as f64)
    }

    pub fn head() -> Vec<String> {
        vec![
            later::evidence_studies(),
            later::evidence_sizes(),
            later::evidence_signs(),
            later::evidence_nulls(),
        ]
    }

    pub fn group(word: &str) -> String {
        match word {
            "single" => later::evidence_single_studies(),
            "meta" => later::evidence_meta_analyses(),
            "fitted" => later::evidence_fitted(),
            "left_out" => later::evidence_left_out(),
            _ => later::evidence_all(),
        }
    }

    pub fn kind(word: &str) -> String {
        match word {
            "sign" => later::evidence_sign(),
            "null" => later::evidence_null(),
            _ => later::evidence_size(),
        }
    }

    pub fn design(word: &str) -> String {
        match word {
            "meta-analysis" => later::evidence_meta_analysis(),
            _ => later::evidence_single_study(),
        }
    }

    pub fn known(word: &str) -> String {
        match word {
            "seen" => later::evidence_seen(),
            "second hand" => later::evidence_second_hand(),
            _ => later::evidence_recalled(),
        }
    }

    pub fn mark(agreement: &Agreement) -> String {
        match agreement {
            Agreement::Inside => later::evidence_inside(),
            Agreement::Missed(_) => later::evidence_missed(),
        }
    }
}

/// Model.
pub mod model {
    use crate::i18n::later;

    pub fn inside() -> Vec<String> {
        [
            later::model_inside_1(),
            later::model_inside_2(),
            later::model_inside_3(),
            later::model_inside_4(),
            later::model_inside_5(),
        ]
        .to_vec()
    }

    pub fn outside() -> Vec<String> {
        [
            later::model_outside_1(),
            later::model_outside_2(),
            later::model_outside_3(),
            later::model_outside_4(),
            later::model_outside_5(),
        ]
        .to_vec()
    }

    pub fn week() -> Vec<String> {
        [
            later::model_week_1(),
            later::model_week_2(),
            later::model_week_3(),
            later::model_week_4(),
            later::model_week_5(),
            later::model_week_6(),
            later::model_week_7(),
        ]
        .to_vec()
    }

    pub fn head() -> [String; 5] {
        [
            later::model_head_1(),
            later::model_head_2(),
            later::model_head_3(),
            later::model_head_4(),
            later::model_head_5(),
        ]
    }

    pub fn range(least: &str, most: &str) -> String {
        if least == most {
            later::model_fixed()
        } else {
            later::model_range(least, most)
        }
    }

    pub fn grade(word: &str) -> String {
        match word {
            "measured" => later::model_measured(),
            "inferred" => later::model_inferred(),
            "yours" => later::model_yours(),
            _ => later::model_assumed(),
        }
    }

    pub fn device() -> Vec<String> {
        [
            later::model_device_1(),
            later::model_device_2(),
            later::model_device_3(),
        ]
        .to_vec()
    }
}
