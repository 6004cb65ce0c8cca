## The bar, the headings and the other fixed words of the page.

-product = Tandem

product = { -product }
title = Tandem: would a joint goal pay?
skip = Skip to the answer
scenario = Scenario
undo = Undo
redo = Redo
reset = Reset to the start
tools = Settings
copy = Copy link
# The menu of languages; each stands there by its own name.
language = Language
no-starter = This scenario could not be loaded, so the page stays as it is.
# The words of the language chosen could not be loaded; $language is its own name for itself.
no-words = The words in { $language } could not be loaded, so the page stays as it is.
levers = What would you change?
answer = The answer
pictures = In pictures
numbers = Numbers
starting = The first futures are being simulated.
no-options = This scenario compares nothing with today.
advice = A model for discussion, not advice on anybody’s pay
privacy = nothing leaves this device until you share

# How many settings differ from where they started.
changes = { $count ->
    [0] No changes from the start
    [one] 1 change from the start
   *[other] { $count } changes from the start
}

# How many futures the numbers rest on: all of them, or some so far.
futures = { $of ->
    [one] { NUMBER($of) } simulated future
   *[other] { NUMBER($of) } simulated futures
}
futures-so-far = { NUMBER($done) } of { NUMBER($of) } simulated futures
# Which version of the model computed them.
version = model { NUMBER($model) }

## Beside the answer, in the bar and in the panel: what opens a part of the page that is loaded later.

use = Not for decisions about individuals; check labour law.
use-more = People and law
library = Examples
close = Close
replay = Replay the last change
replay-return = Show the state after
help = Help and shortcuts
dialog-close = Close
options-title = Options
# After "What would you change?": which option, or else which plan and programme, the levers move.
levers-on-option = { $option }
levers-on = { $plan }
levers-on-both = { $plan } and { $programme }
levers-on-programme = { $programme }
levers-on-nothing = no option
# For listeners; $what is one of the four above.
levers-on-change = The levers change { $what }. Edit options
