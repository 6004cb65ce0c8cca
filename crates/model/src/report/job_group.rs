//! Pay by job group in a bad, a normal and a good year: bonus, and bonus that has become salary. Groups of fewer than five
//! people are not reported.

use std::collections::BTreeMap;

use crate::input::organisation::{Organisation, Team};
use crate::input::plan::Plan;
use crate::input::team_kind::Kind;
use crate::mechanism::indicator::Track;
use crate::report::{GroupPay, Salary, Spread};
use crate::scenario::Scenario;
use crate::scenario::network::Network;
use crate::setup::{Novelty, Setup, TeamSetup};

/// Fewest people of whom something is said.
const FEWEST_PEOPLE: u32 = 5;
/// Share of the median base salary below which pay is low.
const LOW_PAY: f64 = 2.0 / 3.0;
/// Weeks at the end over which a year's bonus is summed.
const YEAR: usize = 52;

/// People whose pay is reported together.
pub(crate) struct Group {
    name: String,
    /// Positions of its teams in the network's order.
    teams: Vec<usize>,
    heads: u32,
    base: f64,
    /// The part of base that is salaries and not fees.
    payroll: f64,
}

/// Bonus of each job group in the last year, as a share of base, beside today's in the same futures.
pub fn pay(
    scenario: &Scenario,
    setup: &Setup,
    tracks: &[Vec<Track>],
    option: usize,
) -> Vec<GroupPay> {
    let organisation = &scenario.organisation;
    let promise = Promise::for_option(scenario, option);
    let median = median_base(organisation);
    let one = |group: &Group| {
        let of = |option: usize| {
            Spread::from_sample(tracks.iter().map(|options| year(&options[option], group)))
        };
        let (this, today) = (of(option), of(0));
        GroupPay {
            group: group.name.clone(),
            heads: group.heads,
            this: thirds(&this),
            today: thirds(&today),
            made_up: group.made_up(setup, option),
            guarantee: promise.to(group),
            salary: group.salary(median),
        }
    };
    groups(organisation).iter().map(one).collect()
}

/// People of whose bonus nothing is said.
pub fn unreported_people(organisation: &Organisation) -> u32 {
    let teams = organisation.teams.iter();
    let paid: u32 = teams.filter(|team| is_paid(team)).map(|t| t.heads).sum();
    let told: u32 = groups(organisation).iter().map(|group| group.heads).sum();
    paid - told
}

/// Whether there is anything to say of a team's pay.
fn is_paid(team: &Team) -> bool {
    team.bonus_today() > 0.0 || team.payroll() > 0.0
}

/// The base salary that half of the people on a salary reach; nought where nobody has one.
fn median_base(organisation: &Organisation) -> f64 {
    let all = organisation.teams.iter();
    let staff: Vec<&Team> = all.filter(|team| team.payroll() > 0.0).collect();
    let heads = |most: f64| -> u32 {
        let below = staff.iter().filter(|team| team.base <= most);
        below.map(|team| team.heads).sum()
    };
    let half = heads(f64::INFINITY).div_ceil(2);
    let bases = staff.iter().map(|team| team.base);
    let reached = bases.filter(|base| heads(*base) >= half);
    reached.reduce(f64::min).unwrap_or(0.0)
}

/// What an option's plan guarantees in its first year.
struct Promise<'a> {
    organisation: &'a Organisation,
    /// Where each team of the network stands in the file.
    places: Vec<usize>,
    today: &'a Plan,
    /// Share of today's bonus at target.
    share: f64,
}

impl<'a> Promise<'a> {
    fn for_option(scenario: &'a Scenario, option: usize) -> Self {
        let organisation = &scenario.organisation;
        let arms = scenario.arms();
        let is_new = !arms[option].plan.pays_like(&arms[0].plan);
        Self {
            organisation,
            places: Network::new(organisation).teams,
            today: &arms[0].plan,
            share: if is_new {
                arms[option].plan.guarantee
            } else {
                0.0
            },
        }
    }

    /// As a share of the group's base; agencies have no guarantee.
    fn to(&self, group: &Group) -> f64 {
        let one = |k: &usize| {
            let team = &self.organisation.teams[self.places[*k]];
            let bonus = self.today.bonus_of(&team.name, team.bonus_today());
            self.share * bonus * team.payroll()
        };
        let promised: f64 = group.teams.iter().map(one).sum();
        if group.base > 0.0 {
            promised / group.base
        } else {
            0.0
        }
    }
}

/// A bad, a normal and a good year: one in ten is worse, half are, nine in ten are.
fn thirds(spread: &Spread) -> [f64; 3] {
    [spread.p10, spread.p50, spread.p90]
}

/// Teams of five and more by name, smaller ones by what they do, and what is still smaller together.
pub(crate) fn groups(organisation: &Organisation) -> Vec<Group> {
    let mut small: BTreeMap<Kind, Group> = BTreeMap::new();
    let mut groups = Vec::new();
    for (k, &place) in Network::new(organisation).teams.iter().enumerate() {
        let team = &organisation.teams[place];
        if !is_paid(team) {
            continue;
        }
        let base = team.pay_base() * f64::from(team.heads);
        if team.heads >= FEWEST_PEOPLE {
            groups.push(Group {
                name: team.name.clone(),
                teams: vec![k],
                heads: team.heads,
                base,
                payroll: team.payroll(),
            });
        } else {
            small
                .entry(team.kind)
                .or_insert_with(|| Group::empty(smaller(team.kind)))
                .add(k, team, base);
        }
    }
    let mut rest = Group::empty("Smaller teams");
    for group in small.into_values() {
        if group.heads >= FEWEST_PEOPLE {
            groups.push(group);
        } else {
            rest.merge(group);
        }
    }
    if rest.heads >= FEWEST_PEOPLE {
        groups.push(rest);
    }
    groups
}

fn smaller(kind: Kind) -> &'static str {
    match kind {
        Kind::Channel => "Smaller channel teams",
        Kind::Brand => "Smaller brand teams",
        Kind::Site => "Smaller site teams",
        Kind::Service => "Smaller service teams",
        Kind::Sales => "Smaller sales teams",
        Kind::It => "Smaller IT teams",
        Kind::Analytics => "Smaller analytics teams",
        Kind::Agency => "Smaller agencies",
    }
}

impl Group {
    fn empty(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            teams: Vec::new(),
            heads: 0,
            base: 0.0,
            payroll: 0.0,
        }
    }

    fn add(&mut self, place: usize, team: &Team, base: f64) {
        self.teams.push(place);
        self.heads += team.heads;
        self.base += base;
        self.payroll += team.payroll();
    }

    /// How its mean base compares with the organisation's median.
    fn salary(&self, median: f64) -> Salary {
        let mean = self.payroll / f64::from(self.heads.max(1));
        if mean > 0.0 && mean < LOW_PAY * median {
            Salary::Low
        } else {
            Salary::Usual
        }
    }

    /// The mean of something over its people.
    pub(crate) fn mean(&self, teams: &[TeamSetup], of: impl Fn(usize) -> f64) -> f64 {
        let sum = |of: &dyn Fn(usize) -> f64| -> f64 {
            self.teams.iter().map(|k| teams[*k].heads * of(*k)).sum()
        };
        sum(&of) / sum(&|_| 1.0)
    }

    /// Bonus that is salary under an option in the last year, as a share of its base, as long as the change is not called off.
    fn made_up(&self, setup: &Setup, option: usize) -> f64 {
        let arm = &setup.arms[option];
        if arm.pay == Novelty::Unchanged {
            return 0.0;
        }
        let year = setup.weeks.saturating_sub(YEAR)..setup.weeks;
        let until = arm.until.unwrap_or(usize::MAX);
        let plan = year
            .clone()
            .filter(|week| (arm.pay_from..until).contains(week));
        let plan_weeks = plan.map(|week| (week - arm.pay_from) as u32);
        let in_year = |made_up: f64| -> f64 {
            let weeks = plan_weeks.clone();
            let shares = weeks.map(|weeks| arm.plan.pay.in_force(made_up, weeks));
            made_up * shares.sum::<f64>() / year.len() as f64
        };
        let teams = self.teams.iter().map(|k| (*k, &setup.teams[*k]));
        let of_team = |(k, team): (usize, &TeamSetup)| {
            team.pay_base * team.heads * in_year(arm.plan.pay.made_up[k])
        };
        let money: f64 = teams.map(of_team).sum();
        if self.base > 0.0 {
            money / self.base
        } else {
            0.0
        }
    }

    fn merge(&mut self, other: Self) {
        self.teams.extend(other.teams);
        self.heads += other.heads;
        self.base += other.base;
        self.payroll += other.payroll;
    }
}

/// What the group got in the last year, or in all of a shorter horizon made up to a year, as a share of base.
fn year(track: &Track, group: &Group) -> f64 {
    let first = track.rows.len().saturating_sub(YEAR);
    let (mut paid, mut weeks) = (0.0, 0);
    for payment in track.payments.iter().filter(|p| p.week >= first) {
        weeks += payment.weeks;
        paid += group.teams.iter().map(|&k| payment.by_team[k]).sum::<f64>();
    }
    if group.base > 0.0 && weeks > 0 {
        paid / group.base * YEAR as f64 / f64::from(weeks)
    } else {
        0.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::constants::table::Constants;
    use crate::input::form::Form;
    use crate::input::preset;
    use crate::input::total_pay::TotalPay;
    use crate::setup::pay_change::PayChange;

    #[test]
    fn nobody_in_a_group_of_fewer_than_five_is_reported() {
        for name in preset::scenario_names() {
            let organisation = preset::scenario(name).unwrap().organisation;
            let groups = groups(&organisation);
            assert!(groups.iter().all(|group| group.heads >= FEWEST_PEOPLE));
            let heads: u32 = groups.iter().map(|group| group.heads).sum();
            let people: u32 = organisation.teams.iter().map(|team| team.heads).sum();
            assert!(heads <= people && heads + FEWEST_PEOPLE > people, "{name}");
            assert_eq!(unreported_people(&organisation), people - heads, "{name}");
        }
    }

    #[test]
    fn low_pay_lies_below_two_thirds_of_the_median() {
        let mut form = preset::scenario("default").unwrap();
        for team in &mut form.organisation.teams {
            team.base = 60_000.0;
        }
        form.organisation.teams[0].base = 39_000.0;
        form.organisation.teams[2].base = 41_000.0;
        let names = [0, 2].map(|place: usize| form.organisation.teams[place].name.clone());
        let scenario = Scenario::check(form).unwrap();
        let setup = Setup::new(&scenario, Constants::default()).unwrap();
        let pay = pay(&scenario, &setup, &[], 1);
        let salary = |name: &str| {
            pay.iter()
                .find(|group| group.group == name)
                .map(|g| g.salary)
        };
        assert_eq!(median_base(&scenario.organisation), 60_000.0);
        assert_eq!(salary(&names[0]), Some(Salary::Low));
        assert_eq!(salary(&names[1]), Some(Salary::Usual));
    }

    #[test]
    fn a_guarantee_is_a_share_of_todays_bonus_and_only_of_another_plan() {
        let mut form = preset::scenario("default").unwrap();
        form.plans[1].guarantee = 0.5;
        let today: Vec<f64> = {
            let organisation = &form.organisation;
            organisation
                .teams
                .iter()
                .map(|team| 0.5 * team.bonus_today())
                .collect()
        };
        let scenario = Scenario::check(form).unwrap();
        let setup = Setup::new(&scenario, Constants::default()).unwrap();
        let of = |option| pay(&scenario, &setup, &[], option);
        assert!(of(0).iter().all(|group| group.guarantee == 0.0));
        for group in of(3) {
            let place = scenario.organisation.team(&group.group);
            let staff = |place: &usize| scenario.organisation.teams[*place].agency().is_none();
            if let Some(place) = place.filter(staff) {
                assert!((group.guarantee - today[place]).abs() < 1e-12, "{group:?}");
            }
        }
    }

    /// What each group's bonus has become in salary where every team's plan brings nothing but today's is expected to bring a
    /// tenth of base.
    fn dropped(total_pay: TotalPay, change: impl FnOnce(&mut Form)) -> Vec<f64> {
        let mut form = preset::scenario("default").unwrap();
        form.options[2].pay_from = 13;
        change(&mut form);
        let scenario = Scenario::check(form).unwrap();
        let mut setup = Setup::new(&scenario, Constants::default()).unwrap();
        let each = |share| vec![share; setup.teams.len()];
        let change = PayChange::new(total_pay, &setup.teams, each(0.1), each(0.0), 0.0);
        setup.arms[3].plan.pay = change;
        let groups = pay(&scenario, &setup, &[], 3);
        groups.iter().map(|group| group.made_up).collect()
    }

    #[test]
    fn bonus_that_has_become_salary_is_counted_as_long_as_the_plan_is_in_force() {
        let all = |made_up: &[f64], wanted: f64| {
            let near = made_up.iter().all(|share| (share - wanted).abs() < 1e-12);
            assert!(near && !made_up.is_empty(), "{made_up:?}, not {wanted}");
        };
        all(&dropped(TotalPay::NotHeld, |_| ()), 0.0);
        all(&dropped(TotalPay::Held, |_| ()), 0.1);
        let half = |form: &mut Form| form.options[2].until = Some(130);
        all(&dropped(TotalPay::Held, half), 0.05);
        let over = |form: &mut Form| form.options[2].until = Some(52);
        all(&dropped(TotalPay::Held, over), 0.0);
    }
}
