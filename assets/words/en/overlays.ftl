## First visit: scenarios, tour, replay, shortcuts.

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

## The tour.

tour = Show the tour
tour-title = Tour, step { NUMBER($step) } of { NUMBER($of) }
tour-answer = The answer says which option leads, in money and compared with today’s plan, and in how many of 100 simulated futures it clears your bar.
tour-lever = Move a lever, such as the joint share. An estimate follows at once; ranges and odds come a moment later. Every step can be undone.
tour-ranges = Bars show where 80 of 100 futures end. The curve shows how deep the cash hole is and when it is made good.
tour-next = Open a worked example, or copy a link to what you see: it holds these settings and nothing else.
tour-back = Back
tour-on = Next
tour-done = Done
tour-skip = Skip the tour
# $what names up to two settings with their values.
replay-before = Before: { $what }
replay-after = After: { $what }
# The same where more than two settings changed.
replay-before-many = Before: { NUMBER($count) } settings as they were
replay-after-many = After: { NUMBER($count) } settings changed
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
