## People and law: intended use, and the brief for a consultation.

law-title = People and law

law-for = What it is for
law-for-text = Tandem is a model for discussion. It compares options for an organisation as a whole under the same assumptions, to frame a decision and to plan a pilot.
law-not = What it is not for
law-not-text = It is not a basis for decisions about individuals, sets nobody’s pay and forecasts no firm’s result. It says nothing about a person: the people in it are drawn by chance. Bonus is shown for groups of five or more; smaller teams are put together, and where they are still fewer than five nothing is shown.
law-check = What to check where you are
law-check-codetermination = Co-determination: a works council or union may have a say in bonus plans, in measuring performance and in feedback by colleagues.
law-check-equal = Equal pay: what a plan does by sex, age, origin, disability and part-time; bonus of part-timers is pro rata.
law-check-wage = Wage rules: what was promised or has become usual, notice, tariffs, least pay, when a bonus is earned and when it may be taken back.
law-check-data = Data protection: which data on work are needed, who sees them and when they are deleted.
law-check-advice = None of this is legal advice.

brief = Brief for a consultation
brief-about = What those have to know who have a say, with the settings of this scenario. A draft to be corrected.
brief-copy = Copy the brief
brief-copied = The brief is copied.
brief-not-copied = This browser does not let the page copy; select the text instead.

brief-title = Consultation brief: { $name }
brief-proposed = What is proposed
brief-plan = The plan “{ $plan }” takes the place of “{ $today }”.
brief-same-cost = Bonus at target stays as it is for every team.
brief-share = Bonus at target becomes { $share } % of base salary.
brief-total-pay = Total pay: { $choice }. { $hint }.
brief-goal-journeys = The joint goal: the share of customer journeys whose hand-offs all work rises from { $from } % to { $to } % within { NUMBER($weeks) } weeks.
brief-goal-value = The joint goal: contribution from customers rises to { $to } % of today’s within { NUMBER($weeks) } weeks.
brief-goal-attributed = The joint goal: results as the channels count them rise to { $to } % of today’s within { NUMBER($weeks) } weeks.
brief-guarantee = In the first year nobody gets less than { $share } % of today’s bonus at target.
brief-no-guarantee = No bonus is guaranteed in the first year.
brief-none = This scenario proposes no plan of its own.

brief-measured = What is measured
brief-weights = Shares of the bonus: { $split }.
brief-period = It is paid every { NUMBER($weeks) } weeks.
brief-own = own result
brief-team = team
brief-firm = firm’s result
brief-joint = joint goal
brief-feedback = colleagues’ feedback
brief-rank = prize for rank
# One part of the split.
brief-part = { $measure } { $share } %
brief-feedback-agree = Colleagues say how much help they had. Who is asked, who reads it and when it is deleted is to be agreed first.
brief-rank-agree = People or teams are ranked. How, and who sees the rank, is to be agreed first.
brief-relative-agree = Results are paid relative to the mean of others: the market does not move pay, and who helps those others lowers their own pay.

brief-seen = Who sees what (proposed)
brief-seen-joint = The joint goal and where it stands: everyone.
brief-seen-team = Results of a team: the team and those who lead it.
brief-seen-own = Results of a person and feedback on a person: that person and the direct superior.
brief-seen-report = Reports on pay and on effects: groups of five or more, never persons.

brief-when = When, and when it is looked at again
brief-from = The plan counts { $weeks ->
    [0] at once; no time for a consultation is set
    [one] 1 week after the decision
   *[other] { $weeks } weeks after the decision, which is the time for this consultation
}.
brief-review = Review: after 52 weeks, before the plan goes on.
brief-stop = Review: after { NUMBER($weeks) } weeks; it is called off if it has lost more than { $loss }.

brief-model = What the model says
brief-line = { $line } over { $horizon }, net of pay and programme cost compared with today’s plan. A model for discussion, not a forecast and not a basis for decisions about individuals.
