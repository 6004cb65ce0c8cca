## Names of the choices, what there is to choose, and what it means.

pick-metric = Indicateur commun
metric-integrated-journeys = Parcours intégrés
    .hint = Les parcours dont tous les passages de relais fonctionnent
metric-customer-value = Valeur client
    .hint = Ce que rapportent les clients, passages de relais compris
metric-attributed-results = Résultats attribués
    .hint = Ce que les canaux revendiquent ; les passages de relais n’y apparaissent pas

pick-inside = Qui en fait partie
inside-all = Toutes les équipes
inside-own = Toutes sauf les agences
inside-marketing = Le marketing seul
# Another choice of kinds, which is made one click away.
inside-some = Choisi au cas par cas
inside-teams = { $count } équipes sur { $of } partagent l’objectif

pick-lead = Qui pilote
lead-nobody = Personne
lead-committee = Un comité
lead-agency = Une agence chef de file
lead-one = Un pilote doté d’autorité
lead-free = Ne coûte rien
lead-cost = Dès la semaine { $week }, { $cost } par an
