//! Doses of a programme in a week: which interventions have started, scaled by commitment, and the hours they take.

use crate::constants::table::Constants;
use crate::input::calendar::WEEK_HOURS;
use crate::input::programme::{Intervention, Programme};
use crate::math::simd::SimdFloat;
use crate::scenario::handoff::Structure;
use crate::setup::YEAR_WEEKS;

/// Weeks that a role workshop takes.
const WORKSHOP_WEEKS: usize = 13;
/// Weeks that training takes.
const TRAINING_WEEKS: usize = 26;
/// Hours a week that an hour a month takes from the person and from the lead together.
const TALK_HOURS: f64 = 2.0 * 12.0 / YEAR_WEEKS;
/// Weeks after which contact and joint planning are halved.
const FULL_CONTACT_WEEKS: usize = 52;

/// What the programme does this week.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Doses<L = f64> {
    /// Authority of the lead, strategists included, 0 to 1.
    pub authority: L,
    /// Project managers at work.
    pub managers: L,
    /// The role workshop, while it lasts, 0 to 1.
    pub workshop: L,
    /// Open plans and results, 0 to 1.
    pub transparency: L,
    /// Results shown beside those of others, 0 to 1.
    pub feedback: L,
    /// Public rankings, 0 to 1.
    pub ranking: L,
    /// Review talks, 0 to 1.
    pub talks: L,
    /// Hours of structured contact.
    pub contact: L,
    /// Hours of joint planning that opens up, of a mean person.
    pub diverge: L,
    /// Hours of joint planning that decides, of those who plan.
    pub converge: L,
    /// Training that people have had, 0 to 1.
    pub trained: L,
    /// How far failing has no consequences, 0 to 1.
    pub safe_to_fail: L,
    /// Communication and small wins, 0 to 1.
    pub communication: L,
    /// Budgets pooled to this level.
    pub budget_pooling: L,
    /// Customer dialogue brought to this level.
    pub dialogue: L,
    /// Time it takes from everyone, in standard weeks.
    pub time: L,
    /// What it costs this week, in currency.
    pub cost: L,
}

impl<L: SimdFloat> Doses<L> {
    /// The programme in week number `week`, from 0, as far as `commitment`, 0 to 1, carries it: what people do for it is
    /// pulled back with commitment; staff and agreed structure are not. Where `today` has dialogue or one budget, the
    /// programme takes hours for what it adds.
    pub fn compute(
        programme: &Programme,
        constants: &Constants<L>,
        today: &Structure,
        week: usize,
        commitment: L,
    ) -> Self {
        let weeks_of =
            |intervention: Intervention| week.checked_sub(programme.start_of(intervention));
        let since =
            |intervention: Intervention, dose: f64| weeks_of(intervention).map_or(0.0, |_| dose);
        let halved = |intervention: Intervention, hours: f64| match weeks_of(intervention) {
            Some(weeks) if weeks < FULL_CONTACT_WEEKS => commitment * hours,
            Some(_) => commitment * 0.5 * hours,
            None => L::default(),
        };
        let during =
            |intervention: Intervention, weeks: usize, dose: f64| match weeks_of(intervention) {
                Some(passed) if passed < weeks => dose,
                _ => 0.0,
            };
        let taught = |weeks: usize| (weeks as f64 / TRAINING_WEEKS as f64).min(1.0);
        let staff = since(Intervention::Lead, 1.0);
        let authority =
            constants.authority_of_strategist * programme.strategists + programme.lead.authority();
        let trained = programme.training * weeks_of(Intervention::Training).map_or(0.0, taught);
        let one_off = if week == programme.start_of(Intervention::Roles) {
            programme.one_off_cost()
        } else {
            0.0
        };
        let mut doses = Self {
            authority: authority.simd_min(L::splat(1.0)) * staff,
            managers: L::splat(staff * programme.project_managers),
            workshop: L::splat(during(Intervention::Roles, WORKSHOP_WEEKS, programme.roles)),
            transparency: commitment * since(Intervention::Transparency, programme.transparency),
            feedback: commitment * since(Intervention::Results, programme.results_feedback),
            ranking: commitment * since(Intervention::Results, programme.results_ranking),
            talks: commitment * since(Intervention::Talks, programme.review_talks),
            contact: halved(Intervention::Contact, programme.contact_hours),
            diverge: halved(Intervention::Planning, programme.diverge_hours)
                * constants.spared_by_planning.one_minus(),
            converge: halved(Intervention::Planning, programme.converge_hours),
            trained: L::splat(trained),
            safe_to_fail: commitment * since(Intervention::SafeToFail, programme.safe_to_fail),
            communication: commitment * since(Intervention::Communication, programme.communication),
            budget_pooling: L::splat(since(Intervention::BudgetPooling, programme.budget_pooling)),
            dialogue: L::splat(since(Intervention::Dialogue, programme.dialogue)),
            time: L::default(),
            cost: L::splat(staff * programme.yearly_cost() / YEAR_WEEKS + one_off),
        };
        let training = during(Intervention::Training, TRAINING_WEEKS, programme.training);
        doses.time = doses.hours(constants, today, training) / WEEK_HOURS;
        doses
    }

    fn hours(&self, constants: &Constants<L>, today: &Structure, training: f64) -> L {
        let beyond = |level: L, today: f64| {
            (level - constants.kept_up_already * today).simd_max(L::default())
        };
        constants.workshop_hours * self.workshop
            + constants.training_hours * training
            + constants.safety_hours * self.safe_to_fail
            + constants.communication_hours * self.communication
            + constants.transparency_hours * self.transparency
            + constants.pooling_hours * beyond(self.budget_pooling, today.budget_pooling)
            + constants.dialogue_hours * beyond(self.dialogue, today.dialogue)
            + self.talks * TALK_HOURS
            + self.contact
            + self.diverge
            + self.converge * constants.spared_by_planning.one_minus()
    }

    /// These doses where the mask says so, none elsewhere.
    pub fn only(self, mask: L::Mask) -> Self {
        let one = |dose| L::select(mask, dose, L::default());
        Self {
            authority: one(self.authority),
            managers: one(self.managers),
            workshop: one(self.workshop),
            transparency: one(self.transparency),
            feedback: one(self.feedback),
            ranking: one(self.ranking),
            talks: one(self.talks),
            contact: one(self.contact),
            diverge: one(self.diverge),
            converge: one(self.converge),
            trained: one(self.trained),
            safe_to_fail: one(self.safe_to_fail),
            communication: one(self.communication),
            budget_pooling: one(self.budget_pooling),
            dialogue: one(self.dialogue),
            time: one(self.time),
            cost: one(self.cost),
        }
    }

    /// Whether results are shown, people ranked or review talks held.
    pub fn draw_attention(&self) -> bool {
        [self.feedback, self.ranking, self.talks] != [L::default(); 3]
    }

    /// How much of what wears off is kept up, 0 to 1: leads, project managers and joint planning look after what was
    /// agreed.
    pub fn upkeep(&self) -> L {
        (self.authority * 0.5 + self.managers * 0.25 + self.converge * 0.5).simd_min(L::splat(1.0))
    }

    /// Share of missing clarity that these doses bring where agreed roles bring `agreed` of it. A project manager works on
    /// what all else leaves.
    pub fn clarity(&self, constants: &Constants<L>, agreed: L) -> L {
        let one = L::splat(1.0);
        let plans = self.converge.simd_min(one);
        let plans = plans * (plans.one_minus() * constants.first_plans + 1.0);
        let brought = agreed
            + self.authority * constants.clarity_from_lead
            + plans * constants.clarity_from_planning;
        let brought = brought.simd_min(one);
        let managed = self.managers.simd_min(one) * constants.clarity_from_manager;
        brought + brought.one_minus() * managed
    }

    /// Share of the cost of switching between own work and help that is left.
    pub fn drag(&self, constants: &Constants<L>) -> L {
        let managed = self.managers * constants.drag_relief_of_manager + 1.0;
        (self.trained * constants.drag_relief_of_training).one_minus() / managed
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::preset;
    use crate::input::programme::Lead;

    fn programme() -> Programme {
        Programme {
            lead: Lead::ClientSide,
            roles: 1.0,
            contact_hours: 0.4,
            transparency: 0.5,
            training: 1.0,
            workshop_cost: 1_000.0,
            lead_cost: 52_000.0,
            ..Programme::nothing()
        }
    }

    fn at(programme: &Programme, week: usize, commitment: f64) -> Doses {
        let today = Structure::today(&preset::scenario("default").unwrap().organisation);
        Doses::compute(programme, &Constants::default(), &today, week, commitment)
    }

    #[test]
    fn nothing_is_done_and_nothing_is_spent_without_a_programme() {
        assert_eq!(at(&Programme::nothing(), 0, 1.0), Doses::default());
    }

    #[test]
    fn the_workshop_ends_and_contact_is_halved_after_a_year() {
        let programme = programme();
        assert_eq!(at(&programme, 12, 1.0).workshop, 1.0);
        assert_eq!(at(&programme, 13, 1.0).workshop, 0.0);
        assert_eq!(at(&programme, 51, 1.0).contact, 0.4);
        assert_eq!(at(&programme, 52, 1.0).contact, 0.2);
        assert!(at(&programme, 0, 1.0).time > at(&programme, 30, 1.0).time);
    }

    #[test]
    fn a_measure_starts_in_its_own_week_and_costs_from_then() {
        let mut programme = programme();
        programme.starts.insert(Intervention::Roles, 8);
        programme.starts.insert(Intervention::Lead, 4);
        assert_eq!(at(&programme, 3, 1.0).cost, 0.0);
        assert_eq!(at(&programme, 4, 1.0).cost, 1_000.0);
        assert_eq!(at(&programme, 8, 1.0).cost, 2_000.0);
        assert_eq!(at(&programme, 7, 1.0).workshop, 0.0);
        assert_eq!(at(&programme, 20, 1.0).workshop, 1.0);
    }

    #[test]
    fn without_commitment_what_people_do_is_pulled_back_and_structure_stays() {
        let (full, half) = (at(&programme(), 20, 1.0), at(&programme(), 20, 0.5));
        assert_eq!(half.transparency, 0.5 * full.transparency);
        assert_eq!(half.contact, 0.5 * full.contact);
        assert_eq!(half.authority, full.authority);
    }
}
