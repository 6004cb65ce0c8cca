//! The readiness check: ten questions in plain words, and how their answers become levels of barriers. The fifth barrier,
//! misaligned incentives, is not asked for: it follows from the plans. In its place two questions ask how teams were set
//! against each other so far.

use tandem_model::Culture;

use crate::scenario::field::Lever;

/// Answers to choose from: never, rarely, sometimes, often, always.
pub const ANSWERS: usize = 5;
/// Points between two answers.
const STEP: f64 = 25.0;

/// Which end of the answers is a barrier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sense {
    /// Always is the worst.
    AlwaysIsWorst,
    /// Never is the worst.
    NeverIsWorst,
}

/// What a question asks; its words are a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    FairTry,
    TriedBefore,
    TalkedThrough,
    Proof,
    Owner,
    Twice,
    Share,
    InCopy,
    Ranked,
    Budget,
}

/// A question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// What it asks.
    pub asked: Asked,
    /// Which end of its answers is a barrier.
    pub sense: Sense,
}

/// A level that two questions ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Topic {
    /// The lever that it sets.
    pub lever: Lever,
    /// Its questions.
    pub questions: [Question; 2],
}

const fn topic(lever: Lever, good: Asked, bad: Asked) -> Topic {
    Topic {
        lever,
        questions: [
            Question {
                asked: good,
                sense: Sense::NeverIsWorst,
            },
            Question {
                asked: bad,
                sense: Sense::AlwaysIsWorst,
            },
        ],
    }
}

/// All topics in their order; the last one asks twice for what went wrong.
pub const TOPICS: [Topic; 5] = [
    topic(Lever::AVERSION, Asked::FairTry, Asked::TriedBefore),
    topic(Lever::FEAR, Asked::TalkedThrough, Asked::Proof),
    topic(Lever::UNCLEAR_ROLES, Asked::Owner, Asked::Twice),
    topic(Lever::DISTRUST, Asked::Share, Asked::InCopy),
    Topic {
        lever: Lever::COMPETITION,
        questions: [
            Question {
                asked: Asked::Ranked,
                sense: Sense::AlwaysIsWorst,
            },
            Question {
                asked: Asked::Budget,
                sense: Sense::AlwaysIsWorst,
            },
        ],
    },
];

impl Question {
    /// Points of an answer by its place, from 0 (no barrier) to 100 (the worst).
    pub fn points(&self, answer: usize) -> f64 {
        let points = STEP * answer.min(ANSWERS - 1) as f64;
        match self.sense {
            Sense::AlwaysIsWorst => points,
            Sense::NeverIsWorst => 100.0 - points,
        }
    }
}

/// What was answered, by topic and question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Answers([[Option<usize>; 2]; TOPICS.len()]);

/// How far a topic is answered.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Reading {
    /// Not at all.
    Nothing,
    /// One of its questions is missing, so that it stays as it is.
    Half,
    /// Both are answered, and this is the mean of their points.
    Level(f64),
}

impl Answers {
    /// The answer to a question of a topic, by its place.
    pub fn of(&self, topic: usize, question: usize) -> Option<usize> {
        self.0.get(topic)?.get(question).copied().flatten()
    }

    /// The same with another answer to a question of a topic.
    #[must_use]
    pub fn with(mut self, topic: usize, question: usize, answer: usize) -> Self {
        if let Some(place) = self.0.get_mut(topic).and_then(|it| it.get_mut(question)) {
            *place = Some(answer);
        }
        self
    }

    /// How many questions are answered.
    pub fn count(&self) -> usize {
        self.0.iter().flatten().flatten().count()
    }

    /// What the answers to a topic come to.
    pub fn reading(&self, topic: usize) -> Reading {
        let (Some(given), Some(asked)) = (self.0.get(topic), TOPICS.get(topic)) else {
            return Reading::Nothing;
        };
        match given {
            [Some(one), Some(other)] => {
                let [first, second] = asked.questions;
                Reading::Level((first.points(*one) + second.points(*other)) / 2.0)
            }
            [None, None] => Reading::Nothing,
            _ => Reading::Half,
        }
    }

    /// Whether there is a level to use.
    pub fn is_of_use(&self) -> bool {
        (0..TOPICS.len()).any(|topic| matches!(self.reading(topic), Reading::Level(_)))
    }

    /// `culture` with the levels that were answered for; the rest stays as it is.
    pub fn applied(&self, culture: &Culture) -> Culture {
        let mut culture = *culture;
        for (place, topic) in TOPICS.iter().enumerate() {
            if let Reading::Level(level) = self.reading(place) {
                set(&mut culture, topic.lever, level);
            }
        }
        culture
    }
}

fn set(culture: &mut Culture, lever: Lever, level: f64) {
    match lever {
        Lever::AVERSION => culture.aversion_to_change = level,
        Lever::FEAR => culture.fear_of_failure = level,
        Lever::UNCLEAR_ROLES => culture.unclear_roles = level,
        Lever::DISTRUST => culture.lack_of_trust = level,
        Lever::COMPETITION => culture.history_of_competition = level,
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(answers: [[usize; 2]; 5]) -> Answers {
        let mut given = Answers::default();
        for (topic, pair) in answers.iter().enumerate() {
            for (question, answer) in pair.iter().enumerate() {
                given = given.with(topic, question, *answer);
            }
        }
        given
    }

    #[test]
    fn the_best_and_the_worst_answers_reach_both_ends() {
        let best = all([[4, 0], [4, 0], [4, 0], [4, 0], [0, 0]]);
        let worst = all([[0, 4], [0, 4], [0, 4], [0, 4], [4, 4]]);
        for topic in 0..TOPICS.len() {
            assert_eq!(best.reading(topic), Reading::Level(0.0));
            assert_eq!(worst.reading(topic), Reading::Level(100.0));
        }
    }

    #[test]
    fn a_level_is_the_mean_of_its_two_answers() {
        let answers = Answers::default().with(3, 0, 1).with(3, 1, 2);
        assert_eq!(answers.reading(3), Reading::Level(62.5));
        let before = Culture::default();
        let after = answers.applied(&before);
        assert_eq!(after.lack_of_trust, 62.5);
        assert_eq!(after.fear_of_failure, before.fear_of_failure);
    }

    #[test]
    fn a_topic_with_one_answer_stays_as_it_is() {
        let answers = Answers::default().with(0, 1, 4);
        assert_eq!(
            (answers.reading(0), answers.reading(1)),
            (Reading::Half, Reading::Nothing)
        );
        assert!(!answers.is_of_use() && answers.count() == 1);
        assert_eq!(answers.applied(&Culture::default()), Culture::default());
    }

    #[test]
    fn each_topic_sets_its_own_lever() {
        for (place, topic) in TOPICS.iter().enumerate() {
            let mut form = crate::scenario::starter::first().unwrap();
            let answers = Answers::default().with(place, 0, 3).with(place, 1, 3);
            let Reading::Level(level) = answers.reading(place) else {
                panic!("two answers are a level")
            };
            form.culture = answers.applied(&form.culture);
            assert_eq!(topic.lever.value(&form), Some(level));
        }
    }
}
