## Names and values of the levers that are one click away.

lever-plan-gate-attainment = Gate opens at
lever-organisation-dialogue = Customer dialogue today
lever-organisation-budget-pooling = Budget pooling today
# The label is what stands in the list of starts, which does not repeat that they are starts.
lever-programme-starts-lead = Start: lead and staff
    .label = Lead and staff
lever-programme-starts-roles = Start: roles
    .label = Roles
lever-programme-starts-transparency = Start: transparency
    .label = Transparency
lever-programme-starts-contact = Start: contact
    .label = Contact
lever-programme-starts-planning = Start: joint planning
    .label = Joint planning
lever-programme-starts-training = Start: training
    .label = Training
lever-programme-starts-safe-to-fail = Start: safe to fail
    .label = Safe to fail
lever-programme-starts-communication = Start: communication
    .label = Communication
lever-programme-starts-budget-pooling = Start: budget pooling
    .label = Budget pooling
lever-programme-starts-dialogue = Start: customer dialogue
    .label = Customer dialogue
lever-programme-starts-results = Start: results shown or ranked
    .label = Results shown or ranked
lever-programme-starts-talks = Start: review talks
    .label = Review talks
# How well a number is known.
grade-measured = measured
grade-inferred = inferred
grade-assumed = assumed
grade-yours = yours to set
# What moves a barrier; $cures is a list with commas.
cures = What moves it: { $cures }.
# Among the changes from the start.
currency = Currency
rest-of-split = Rest of the split
misalignment = Worked out from the plan and not yours to drag: the share of bonus money on measures that ignore the customer’s journey; a measure that opposes it counts up to twice.
misalignment-today = Today
misalignment-proposal = Proposal
