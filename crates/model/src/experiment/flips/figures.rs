//! The reader's figures that are moved alone, picked from the table of fields when the model is compiled, so that a worker
//! carries no others: what describes today, and the first levers of the page with the goal's target.

use crate::input::field::{FIELDS, Field, Place, Slot};

/// What begins the ids of the numbers that describe today.
const TODAY: [&str; 3] = ["organisation.", "culture.", "environment."];

/// The numbers that describe today, then those of an option's plan and programme, each in the order of the table.
pub static FIGURES: [Field; COUNT] = picked();

/// How many of them describe today.
pub const OF_TODAY: usize = count(true);
const COUNT: usize = OF_TODAY + count(false);

const fn is_picked(place: usize, of_today: bool) -> bool {
    let field = &FIELDS[place];
    if of_today {
        let mut one = 0;
        while one < TODAY.len() {
            if begins(field.parameter.id, TODAY[one]) {
                return true;
            }
            one += 1;
        }
        return false;
    }
    matches!(field.place, Place::Form(Slot::First | Slot::Target, _))
}

const fn begins(id: &str, with: &str) -> bool {
    let (id, with) = (id.as_bytes(), with.as_bytes());
    let mut at = 0;
    while at < with.len() && at < id.len() && id[at] == with[at] {
        at += 1;
    }
    at == with.len()
}

const fn count(of_today: bool) -> usize {
    let (mut count, mut place) = (0, 0);
    while place < FIELDS.len() {
        count += is_picked(place, of_today) as usize;
        place += 1;
    }
    count
}

const fn picked() -> [Field; COUNT] {
    let mut picked = [FIELDS[0]; COUNT];
    let mut found = 0;
    let mut of_today = true;
    loop {
        let mut place = 0;
        while place < FIELDS.len() {
            if is_picked(place, of_today) {
                picked[found] = FIELDS[place];
                found += 1;
            }
            place += 1;
        }
        if !of_today {
            return picked;
        }
        of_today = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_of_today_stand_first_and_the_first_levers_follow() {
        let ids: Vec<&str> = FIGURES.iter().map(Field::id).collect();
        let (today, levers) = ids.split_at(OF_TODAY);
        assert!(
            today.contains(&"organisation.help_hours") && today.contains(&"environment.turnover")
        );
        assert!(
            today
                .iter()
                .all(|id| TODAY.iter().any(|with| id.starts_with(with)))
        );
        let expected = [
            "plan.weights.joint",
            "plan.target_bonus.share_of_base",
            "plan.goal.metric.integrated_journeys",
            "programme.roles",
        ];
        assert_eq!(levers, expected);
    }
}
