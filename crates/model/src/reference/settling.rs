//! Phase 10 for the organisation as a whole: aversion, rivalry, roles, structure, systems.

use crate::input::payout_condition::Contestants;
use crate::reference::firm::Firm;
use crate::setup::YEAR_WEEKS;

impl Firm<'_> {
    /// One week.
    pub fn settle(&mut self) {
        let (setup, constants) = (self.setup(), self.constants());
        let (around, doses) = (&setup.environment, self.doses);
        let toward = self.rivalry_target();
        let called_off = self.is_called_off();
        let exposed = (1.0 - doses.upkeep()) / YEAR_WEEKS;
        let pressure = self.pressure();
        let mut told = constants.aversion_from_communication;
        if self.commitment.is_winning() {
            told += constants.aversion_from_wins;
        }
        let climate = &mut self.climate;

        let calm = (told * doses.communication).min(1.0);
        let target = setup.culture.aversion() * (1.0 - calm);
        climate.aversion += constants.fear_rate * (target - climate.aversion);

        let rate = if toward > climate.rivalry {
            constants.rivalry_rise
        } else {
            constants.rivalry_fade
        };
        climate.rivalry += rate * (toward - climate.rivalry);
        climate.rivalry += constants.rivalry_rise * doses.ranking * (1.0 - climate.rivalry);
        climate.rivalry -= constants.rivalry_cure * doses.workshop * climate.rivalry;

        climate.roles += constants.roles_rate * doses.workshop * (1.0 - climate.roles);
        if called_off {
            climate.roles -= constants.fall_back * (0.5 + climate.aversion) * climate.roles;
        }
        climate.roles -= constants.wear_of_roles * around.channels_ahead * exposed * climate.roles;

        let more = (around.channels_ahead - around.channels_today).max(0.0);
        climate.continuity -= constants.wear_of_channel * more * exposed * climate.continuity;

        let (now, today) = (&mut climate.structure, &setup.structure);
        let pooling = doses.budget_pooling.max(today.budget_pooling);
        let dialogue = doses.dialogue.max(today.dialogue);
        now.authority += constants.structure_rate * (doses.authority - now.authority);
        now.budget_pooling += constants.structure_rate * (pooling - now.budget_pooling);
        now.dialogue += constants.structure_rate * (dialogue - now.dialogue);
        now.systems -= constants.wear_of_systems * pressure / YEAR_WEEKS * now.systems;
    }

    /// Where rivalry moves.
    fn rivalry_target(&self) -> f64 {
        let plan = self.plan();
        let anew = self.todays_plan().contest.is_none();
        match plan.contest {
            Some(Contestants::Teams) if anew => 1.0,
            Some(Contestants::People) if anew => 0.5 * (1.0 + self.setup().culture.rivalry()),
            _ if plan.pursues_goal() => 0.0,
            _ => self.climate.rivalry,
        }
    }
}
