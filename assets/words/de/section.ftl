## Names of the sections in the groups of levers.

section-goal = Gemeinsames Ziel
section-payout = Auszahlung
section-conditions = Bedingungen
section-transition = Absicherung und Risiko
section-staff = Leitung und Stab
section-sponsor = Sponsor
section-for-roles = Für klare Rollen
section-for-trust = Für Vertrauen
section-results = Ergebnisse und Gespräche
section-against-fear = Gegen Angst
section-against-aversion = Gegen Veränderungsscheu
section-for-handoffs = Für bessere Übergaben
section-pace = Tempo und Abbruch
section-starts = Wann jede Maßnahme beginnt
section-money = Geld
section-today = Wie heute gearbeitet wird
section-market = Markt und Messung
section-channels = Menschen, Kanäle und Systeme
section-simulation = Simulation
section-tools = Werkzeuge, Daten und Budgets heute
