//! Where the page shows a field: group and order, editor, or beside another control.

/// Where the page shows a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In a slot of the form: the slot, and the order in it, the smallest first.
    Form(Slot, u8),
    /// In the editor of what it belongs to: teams, journeys, exceptions or options.
    Editor,
    /// As another number of the table, which stands for whichever of them a scenario has.
    WithAnother,
}

/// A run of levers in the page's form, in its order from top to bottom. The page says what stands between them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slot {
    /// Above the groups.
    First,
    /// The target of the joint goal.
    Target,
    /// What else belongs to the joint goal.
    Goal,
    /// Payout curve and period.
    Payout,
    /// The gate.
    Gate,
    /// The prize for rank.
    Prize,
    /// The cap on the budget.
    Cap,
    /// From the old plan to the new one.
    Transition,
    /// How people work together today.
    Today,
    /// Tools, data and budgets.
    Tools,
    /// Barriers that stand before misaligned incentives.
    Barriers,
    /// Barriers that stand after them.
    Trust,
    /// Lead and staff.
    Staff,
    /// The sponsor.
    Sponsor,
    /// Measures that settle roles.
    ForRoles,
    /// Measures that raise trust.
    ForTrust,
    /// Results shown beside others', and review talks.
    Results,
    /// Measures against fear.
    AgainstFear,
    /// Measures against aversion to change.
    AgainstAversion,
    /// Measures that help hand-offs.
    ForHandoffs,
    /// Weeks before the plan counts.
    Consultation,
    /// The stop rule.
    Stop,
    /// When measures start.
    Starts,
    /// What there is to earn, and costs on top of pay.
    Money,
    /// Luck, and errors of what is measured.
    Market,
    /// Comings and goings of people and channels.
    Channels,
    /// How the simulation runs.
    Simulation,
}
