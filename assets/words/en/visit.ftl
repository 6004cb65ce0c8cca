## First visit: scenarios, tour, replay, shortcuts.

library = Examples
library-title = Scenarios to open
library-examples = Ten worked examples
library-kept = Kept in this browser
library-organisations = Organisations to start from
# Stands where nothing is kept yet.
library-none-kept = Scenarios that you change are kept here, the last eight of them, in this browser alone.
# Stands where the browser refuses to keep anything for this page.
library-refused = This browser keeps nothing for this page; a link keeps a scenario as well.
# Before a reason why something kept cannot be opened.
library-fault = This cannot be opened: { $why }.
forget = Forget
# The same for listeners; $name is the scenario's title.
forget-one = Forget { $name }
forget-all = Forget all
close = Close
# The answer of a scenario in a line; $option is the option that leads, $amount its median net in money.
kept-line = { $option }: about { $amount }
kept-nothing = Nothing is compared with today

ago-now = just now
ago-minutes = { $count ->
    [one] 1 minute ago
   *[other] { $count } minutes ago
}
ago-hours = { $count ->
    [one] 1 hour ago
   *[other] { $count } hours ago
}
ago-days = { $count ->
    [one] yesterday
   *[other] { $count } days ago
}

## Worked examples: a title and a lesson of two sentences. Tests run the model and hold it to what the lessons say.

example-pay-alone-title = Pay alone
example-pay-alone-lesson = Where nobody knows who owns a hand-off, a joint bonus by itself ends a little below today. With a lead and agreed roles the same bonus gains about a million dollars.
example-roles-first-title = Roles first
example-roles-first-lesson = Agreeing roles first and paying for the joint goal nine months later keeps nearly all of the gain. The other way round loses more than a third of it, and more of the bonus is missed.
example-everybodys-goal-title = Everybody’s goal, nobody’s goal
example-everybodys-goal-lesson = Where the firm’s result decides most of the bonus of 120 people, help between teams hardly moves. The same weight on journeys that teams can only complete together moves it, and gains.
example-it-planet-title = IT on another planet
example-it-planet-lesson = With IT outside the joint goal about a third of the gain is gone, since IT stands on most journeys. Taking IT in brings it back; that IT also shares the risk adds little.
example-three-agencies-title = Three agencies
example-three-agencies-lesson = Agencies inside the joint goal help more, and more journeys work. Here their fees cost more than that brings: with agencies outside, the brand is left with more.
example-record-campaigns-title = Record campaigns, worse customers
example-record-campaigns-lesson = Paid for own results alone, people earn more while care and contribution fall. A joint goal on what channels count loses as well; one on customer value gains.
example-too-many-meetings-title = Too many meetings
example-too-many-meetings-lesson = Every further hour together makes more hand-offs work and costs own work. Two hours a week cost more than half of the gain; four turn it into a loss.
example-sponsor-leaves-title = The sponsor leaves
example-sponsor-leaves-lesson = Sponsors who change every half year cost more than a quarter of the gain: commitment falls, and people drift back. Where each one stands firm, next to nothing is lost.
example-star-who-lost-title = The star who lost
example-star-who-lost-lesson = The changed plan alone takes about a tenth of field sales’ bonus in a normal year, though the firm gains. With a lead and roles the team ends level or better; leaving it out costs a third of the gain.
example-leave-them-alone-title = Leave them alone
example-leave-them-alone-lesson = Twenty people who trust each other and know who owns what leave little to gain. Every programme costs more than it brings, and joint pay alone makes no difference that matters.

## The tour.

tour = Show the tour
tour-title = Tour, step { $step } of { $of }
tour-answer = The answer says which option leads, in money and compared with today’s plan, and in how many of 100 simulated futures it clears your bar.
tour-lever = Move a lever, such as the joint share. An estimate follows at once; ranges and odds come a moment later. Every step can be undone.
tour-ranges = Bars show where 80 of 100 futures end. The curve shows how deep the cash hole is and when it is made good.
tour-next = Open a worked example, or copy a link to what you see: it holds these settings and nothing else.
tour-back = Back
tour-on = Next
tour-done = Done
tour-skip = Skip the tour

## Replaying the last change.

replay = Replay the last change
replay-return = Show the state after
# $what names up to two settings with their values.
replay-before = Before: { $what }
replay-after = After: { $what }
# The same where more than two settings changed.
replay-before-many = Before: { $count } settings as they were
replay-after-many = After: { $count } settings changed

## Help: shortcuts.

help = Help and shortcuts
help-keys = Keyboard shortcuts
help-always = Always
help-single = Single keys, outside text boxes
help-switch = Single keys are on
shortcut-undo = Undo
shortcut-redo = Redo
shortcut-replay = Replay the last change
shortcut-reset = Reset to the start
shortcut-copy = Copy the link
shortcut-library = Examples and kept scenarios
shortcut-next-tab = Next tab
shortcut-previous-tab = Previous tab
shortcut-help = This help
shortcut-close = Close what lies over the page
key-undo = Ctrl or Cmd Z
key-redo = Ctrl or Cmd Shift Z
key-close = Esc
