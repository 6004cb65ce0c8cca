## What a share or level looks like: none, a quarter, half, three quarters and all of it.

scale-culture-history-of-competition = { $step ->
    [0] Teams were never ranked against each other, and nobody remembers a lost budget.
    [1] There was a league table once; it is a joke by now, though some still know their place in it.
    [2] Some years one team’s budget grew at another’s cost, and people can say whose.
    [3] Teams were ranked every quarter; who lost a pitch to whom comes up in every planning round.
   *[4] For years the last in the ranking lost heads; helping another team still feels like disarming.
}

scale-plan-goal-announced = { $step ->
    [0] Not announced
    [1] Mentioned
    [2] Announced
    [3] Repeated
   *[4] On every wall
}

scale-programme-transparency = { $step ->
    [0] Results stay in the team
    [1] Some sharing
    [2] Plans and results shared
    [3] Open by habit
   *[4] Everything is visible
}

scale-programme-training = { $step ->
    [0] None
    [1] A talk at the kick-off
    [2] Two days for the leads
    [3] Two days for most
   *[4] Everyone, with follow-up
}

scale-programme-safe-to-fail = { $step ->
    [0] A failed trial counts in the review
    [1] Leads promise leniency
    [2] Small trials are exempt
    [3] Joint trials are exempt
   *[4] Failed trials are shown and thanked for
}

scale-programme-communication = { $step ->
    [0] One announcement, then silence
    [1] News now and then
    [2] A monthly update
    [3] Reasons and wins each month
   *[4] Reasons and early wins, every week
}

scale-programme-informed = { $step ->
    [0] Only the steering group knows
    [1] Team leads know
    [2] About half know
    [3] Most know
   *[4] Everyone knows goal and results
}

scale-programme-sponsor-strength = { $step ->
    [0] Nobody at the top
    [1] A name on a slide
    [2] Comes when asked
    [3] Asks about it each month
   *[4] In every review, first in line
}

scale-organisation-systems = { $step ->
    [0] Lists by e-mail
    [1] Exports by hand
    [2] Some tools talk
    [3] Most tools share data
   *[4] One view of the customer
}

scale-organisation-spend-scale = { $step ->
    [0] One or two contacts a customer
    [1] A few contacts
    [2] Several contacts
    [3] Many contacts
   *[4] As many contacts as it takes
}

scale-organisation-weekly-targets = { $step ->
    [0] Nobody looks at the week
    [1] A glance on Mondays
    [2] A weekly review
    [3] The week’s number leads
   *[4] Only this week counts
}

scale-organisation-observability = { $step ->
    [0] Nobody sees what others do
    [1] Results are seen now and then
    [2] Work is half in the open
    [3] Most work is seen
   *[4] Side by side all day
}

scale-environment-system-pressure = { $step ->
    [0] As today
    [1] Some quick fixes more
    [2] Shortcuts are usual
    [3] Mostly shortcuts
   *[4] Nothing but shortcuts
}

scale-organisation-dialogue = { $step ->
    [0] Answers stay where they arrive
    [1] Complaints are passed on
    [2] Half of what is heard is shared
    [3] Most of it is shared
   *[4] Every team hears every answer
}

scale-organisation-budget-pooling = { $step ->
    [0] Each team guards its own budget
    [1] A small joint pot
    [2] About half is joint
    [3] Mostly one budget
   *[4] One budget for all
}
