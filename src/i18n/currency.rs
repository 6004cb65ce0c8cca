//! The currencies that the page offers. Another one changes what amounts are called and how large they
//! may be, and nothing else.

use tandem_model::Form;

/// Codes (ISO 4217) of usual currencies, in the order of the list.
const USUAL: [&str; 22] = [
    "USD", "EUR", "GBP", "CHF", "AUD", "BRL", "CAD", "CNY", "CZK", "DKK", "HUF", "INR", "JPY",
    "KRW", "MXN", "NOK", "NZD", "PLN", "SEK", "SGD", "TRY", "ZAR",
];

/// What there is to choose from: the usual ones, after the form's own where that is none of them.
pub fn choices(form: &Form) -> Vec<&str> {
    let own = form.organisation.currency.as_str();
    let own = Some(own).filter(|own| !USUAL.contains(own));
    own.into_iter().chain(USUAL).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::messages::trouble::notice;
    use crate::scenario::edit::Edit;
    use crate::scenario::field::Lever;
    use crate::scenario::team::TeamNumber;
    use crate::shell::notice::Notice;
    use tandem_model::{Experiment, Scenario, parameter};

    #[test]
    fn a_currency_that_is_none_of_the_usual_ones_can_stay() {
        let mut form = crate::scenario::starter::first().unwrap();
        assert_eq!(choices(&form), USUAL);
        form.organisation.currency = "ISK".to_owned();
        assert_eq!(choices(&form)[..2], ["ISK", "USD"]);
    }

    #[test]
    fn amounts_in_small_units_fit_their_currency_and_another_is_refused_in_a_sentence() {
        let mut form = crate::scenario::starter::first().unwrap();
        form.organisation.contribution *= 150.0;
        for team in &mut form.organisation.teams {
            team.base *= 150.0;
        }
        form.organisation.currency = "JPY".to_owned();
        Scenario::check(form.clone()).unwrap();
        assert_eq!(
            Lever::WORTHWHILE.parameter(&form).max,
            100.0 * parameter::WORTHWHILE.max
        );
        let (organisation, team) = (&form.organisation, &form.organisation.teams[0]);
        let base = TeamNumber::Base.parameter_in(organisation, team);
        assert!(base.contains(team.base), "{base:?}");
        Edit::Currency("USD".to_owned()).apply(&mut form);
        let faults = Scenario::check(form).unwrap_err();
        let said = notice(&Notice::Refused(faults));
        assert!(
            said.contains("the amounts are too large for USD; lower them"),
            "{said}"
        );
    }

    #[test]
    fn another_currency_is_valid_and_changes_no_amount() {
        let mut form = crate::scenario::starter::first().unwrap();
        form.run.weeks = 13;
        let net = |form: &Form| {
            let mut experiment = Experiment::new(Scenario::check(form.clone()).unwrap()).unwrap();
            experiment.advance(2);
            let report = experiment.report();
            report.comparison.options[0].net.p50
        };
        let dollars = net(&form);
        for code in USUAL {
            Edit::Currency(code.to_owned()).apply(&mut form);
            assert_eq!(form.organisation.currency, code);
            Scenario::check(form.clone()).unwrap();
        }
        assert_eq!(net(&form), dollars);
    }
}
