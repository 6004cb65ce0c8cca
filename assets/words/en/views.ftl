## The views under the answer, copies of pictures and tables, and what stands in each view.

copying-svg = Picture, SVG
copying-png = Picture, PNG
copying-csv = Table, CSV
copying-save-short = Save
copying-copy-short = Copy
copying-copied = Copied.
copying-not-saved = This browser does not let the page save files; use Copy.
copying-not-copied = This browser does not let the page copy; use Save.
copying-not-drawn = The picture could not be made; the table can be.
copying-save = Save { $what }
copying-copy = Copy { $what }
copying-saved = Saved as { $file }.
copying-saved-in-frame = Saved as { $file }, if this frame may save files; if none appears, use Copy.
copying-low = { $name }, low
copying-median = { $name }, median
copying-high = { $name }, high
copying-foot = A model for discussion, not advice. Tandem, model { NUMBER($model) }, { $futures ->
    [one] { $futures } simulated future
   *[other] { $futures } simulated futures
}.
weeks-large = Results week by week
weeks-small = What moves behind them
weeks-legend = Medians of all options; the band is that of the option that leads
people-title = People
people-promise = Nothing here is about a person: people are drawn by lot in every future, groups have five people or more, and free riding is shown for the organisation as a whole. Experience with the old way belongs to a team, never to a person.
people-none = No group of five people or more has a bonus
people-same = { $option } leaves what every group earns about where it is
people-gain = { $option }: { NUMBER($gain) } of { NUMBER($of) } groups get more in a normal year, none less
people-lose = { $option }: { NUMBER($lose) } of { NUMBER($of) } groups get less in a normal year, none more
people-both = { $option }: { NUMBER($gain) } of { NUMBER($of) } groups get more in a normal year, { NUMBER($lose) } less
people-hidden = { $people ->
    [0] Nobody is left out of this table.
    [one] 1 person is in no group of five and is left out.
   *[other] { $people } people are in no group of five and are left out.
}
people-gains = more
people-share = { $share } %
people-stays = about as much
people-loses = less
people-loses-and-is-paid-little = less, and low base pay
people-drawn = Bonus in the last year, with what of it became salary, as a share of base; a bad year is one of the worst ten in a hundred
people-head-1 = Group
people-head-2 = People
people-head-3 = Today
people-head-4 = This option
people-head-5 = Bad year, against today
people-head-6 = Normal year
why-chance-title = How much is chance
# How much of the range of an option is chance, in tenths.
why-chance = { $tenths ->
    [0] Hardly any of what differs between the futures of { $option } is chance.
    [1] About a tenth of what differs between the futures of { $option } is chance.
    [2] About a fifth of what differs between the futures of { $option } is chance.
    [3] Almost a third of what differs between the futures of { $option } is chance.
    [4] About two fifths of what differs between the futures of { $option } is chance.
    [5] About half of what differs between the futures of { $option } is chance.
    [6] About three fifths of what differs between the futures of { $option } is chance.
    [7] About two thirds of what differs between the futures of { $option } is chance.
    [8] About four fifths of what differs between the futures of { $option } is chance.
    [9] About nine tenths of what differs between the futures of { $option } is chance.
   *[10] All of what differs between the futures of { $option } is chance.
}
why-doubt = The rest is what nobody knows of people and markets: constants differ from future to future inside the range that is held possible. More measuring, a pilot above all, can narrow that part; nothing narrows chance.
why-noise = Futures differ by chance alone, as you chose; what nobody knows about people is left out of the ranges.
why-too-few = More futures are needed to tell chance from what is not known.
why-title = Would other theories say the same?
why-about = The same scenario under five theories of how people respond, each taken at its word. If the ranking survives them, it does not hang on which one is right.
why-option = Option
why-run = Run under five theories
why-again = Run again
why-stop = Stop
why-outdated = These are of earlier settings.
why-progress = { $theory }: { NUMBER($done) } of { NUMBER($of) } simulated futures
why-stopped = Stopped after { NUMBER($done) } of 5 theories.
why-survives = The ranking survives: all five put the options in the same order, { $best } first.
why-best-survives = { $best } comes first under all five; the order behind it differs under { $not_in }.
why-overturned = The ranking does not survive: { $best } does not come first under { $not_in }.
why-cell = { $net } ({ NUMBER($rank) })
why-drawn = Median net against today over { $over }; in brackets the rank
why-and = { $rest } and { $last }

# Theories of how people respond, and what each says.
theory-tandem = A bit of everything
theory-selfish = Own gain
theory-conditional-cooperation = Help if others help
theory-goal-setting = Clear goals
theory-trust-and-flat-wage = Trust
theory-tandem-says = People answer to pay, to what others gain and do, to a goal, to the norm and to habit, each as strongly as is held likeliest. This is what the rest of the page uses.
theory-selfish-says = People care for their own gain alone; a shared bonus is diluted, and only the eyes of those who share it keep effort up.
theory-conditional-cooperation-says = Most people help as much as they believe the others do; help and trust spread or decay together.
theory-goal-setting-says = A specific, hard goal moves people, whether it pays or not; pay adds little.
theory-trust-and-flat-wage-says = People do good work where they are trusted; pay for what is counted drives out care for what is not.

evidence-title = Sizes { $sizes }, signs { $signs }, nulls { $nulls }
evidence-about = The model is held against published studies with one set of constants for all of them. No field experiment on joint goals across marketing teams is known: these come from shops, plants, call floors and laboratories, and that they carry over to marketing is an assumption.
evidence-rule = A published size is met if the model’s effect lies in its band, a null if it lies where nothing would have been seen. A sign is met if its direction is beyond doubt and the effect is a quarter of a per cent or of a point, or 0.05 standard deviations, at least. They are counted apart, since a sign is easier to meet than a size; so are meta-analyses, which are averages over many settings, and the third of the studies that took no part when constants were fitted.
evidence-agree = { NUMBER($inside) } of { NUMBER($of) }
evidence-studies = Studies
evidence-sizes = Sizes
evidence-signs = Signs
evidence-nulls = Nulls
evidence-all = All
evidence-single-studies = Single studies
evidence-meta-analyses = Meta-analyses
evidence-fitted = Fitted
evidence-left-out = Left out of the fit
evidence-size = a size
evidence-sign = a sign
evidence-null = a null
evidence-single-study = single study
evidence-meta-analysis = meta-analysis
evidence-unseen = left out of the fit
evidence-seen = read in the source
evidence-second-hand = read in another’s account
evidence-recalled = from general knowledge, not checked
evidence-inside = inside
evidence-missed = missed
evidence-misses = What the model misses ({ NUMBER($count) })
evidence-hits = What it meets ({ NUMBER($count) })
evidence-effects = Published: { $published }. The model: { $simulated }.
evidence-reason = Why: { $why }
model-in-title = What is modelled
model-out-title = What is left out
model-week-title = A week in seven lines
model-constants-about = They are the same for every organisation. Most differ from future to future inside their range; that is where most of the width of the answer comes from.
model-filter = Filter
model-matches = { $count ->
    [0] No constant has these words.
    [one] { $count } constant
   *[other] { $count } constants
}
model-fixed = fixed
model-range = { $least } to { $most }
model-measured = measured
model-inferred = worked out
model-yours = yours
model-assumed = assumed
model-device-title = What leaves this device
model-inside-1 = Teams of people who divide their week between their own work, help inside the team and help for other teams.
model-inside-2 = Journeys on which customers pass from team to team; a journey holds only if all its hand-offs do.
model-inside-3 = Bonus plans with weights, payout curves, gates, caps, pools and a joint goal, paid to the cent.
model-inside-4 = Five barriers, and the measures of a programme that lower them: a lead, roles, contact, planning, training.
model-inside-5 = Market luck, measuring errors, people who leave and come, sponsors who change, new channels that arrive.
model-outside-1 = Any single person: skill, fear and leaving are drawn by lot, and nothing is said of groups under five.
model-outside-2 = Competitors, prices, and campaigns as such; the market moves by chance alone.
model-outside-3 = Hiring by plan, promotions, and pay other than base and bonus.
model-outside-4 = Law: whether a plan may be introduced is for counsel and employee representatives.
model-outside-5 = Politics between named people, and anything that happened only once.
model-week-1 = People expect what their effort will earn under the plan that is in force.
model-week-2 = They weigh it against effort, the norm of their team, habit, others’ gain and the goal, and move toward what suits them best.
model-week-3 = Some take up the new way, the more so the more others have.
model-week-4 = Efforts become hand-offs, under a ceiling set by roles, trust, systems and practice; hand-offs become journeys, and journeys contribution.
model-week-5 = Results are measured, with error; at the end of a period everyone is paid, and sees how fair it looks.
model-week-6 = Trust, fear, clarity, practice and beliefs follow what has happened.
model-week-7 = Some leave and newcomers take their seats; leaders stand behind the change, or stop.
model-head-1 = Constant
model-head-2 = Value
model-head-3 = Range
model-head-4 = Grade
model-head-5 = Source
model-device-1 = Nothing, as long as you only use the page: the simulation runs in this browser, and after loading its own files the page asks for nothing else.
model-device-2 = A link that you share holds the settings: names of teams and plans, heads, base pay and bonuses as you entered them. It holds no results, and the part after # is not sent to any server.
model-device-3 = A picture or table that you copy holds what is shown in it, and the names in it.
model-constants-title = The { NUMBER($count) } constants of behaviour
model-version = Model { NUMBER($model) }. The same settings, seed and version give the same numbers, to the last bit.
data-loading = Being loaded.
data-failed = This part could not be loaded; the rest of the page works without it.
data-retry = Try again
