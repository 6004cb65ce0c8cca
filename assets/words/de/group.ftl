## Names of the groups of levers that are one click away, and of the sections in them.

group-plan = Der Bonusplan im Einzelnen
group-culture = Kultur
group-leadership = Führung und Gegenmittel
group-roll-out = Einführung
group-surroundings = Organisation und Umfeld
group-simulation = Simulation
section-goal = Gemeinsames Ziel
section-payout = Auszahlung
section-conditions = Bedingungen
section-transition = Absicherung und Risiko
section-staff = Leitung und Stab
section-sponsor = Sponsor
section-for-roles = Für klare Rollen
section-for-trust = Für Vertrauen
section-against-fear = Gegen Angst
section-against-aversion = Gegen Veränderungsscheu
section-for-handoffs = Für bessere Übergaben
section-pace = Tempo und Abbruch
section-starts = Wann jede Maßnahme beginnt
section-money = Geld
section-today = Heute
section-market = Markt und Messung
section-channels = Menschen, Kanäle und Systeme
