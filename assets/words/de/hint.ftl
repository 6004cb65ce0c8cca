## What the value of a lever means.

hint-as-today = Wie heute: { $level } %
hint-at-once = Sofort
hint-after = Start: { $stretch } später
hint-not-in-programme = Derzeit nicht im Programm
split-own = eigene { $share }
split-team = Team { $share }
split-firm = Unternehmen { $share }
split-joint = gemeinsam { $share }
split-peers = Kollegen { $share }
split-rank = Rang { $share }
hint-hardly-fits = Das passt kaum zu { $today } % integrierten Journeys; die Zählung gilt, und die Hürde wiegt weniger in dem, was Übergaben erreichen können.
hint-same-cost = Vom Grundgehalt; gleiche Kosten bei Zielerreichung
hint-of-base = Vom Grundgehalt, für alle gleich
hint-target-journeys = Anteil der Journeys; heute { $today } %
hint-target-own = Optionen haben eigene Ziele; gesetzt gilt es für alle
hint-target-index = Heute ist 100
