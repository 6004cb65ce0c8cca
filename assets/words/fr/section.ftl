## Names of the sections in the groups of levers.

section-goal = Objectif commun
section-payout = Versement
section-conditions = Conditions
section-transition = Protection et risque
section-staff = Pilote et équipe d’appui
section-sponsor = Sponsor
section-for-roles = Pour des rôles clairs
section-for-trust = Pour la confiance
section-results = Résultats et entretiens
section-against-fear = Contre la peur
section-against-aversion = Contre la résistance au changement
section-for-handoffs = Pour de meilleurs passages de relais
section-pace = Rythme et arrêt
section-starts = Quand démarre chaque mesure
section-money = Argent
section-today = Comment on travaille aujourd’hui
section-market = Marché et mesure
section-channels = Personnes, canaux et systèmes
section-simulation = Simulation
section-tools = Outils, données et budgets aujourd’hui
