## Names of the choices, what there is to choose, and what it means.

insiders = Dans l’objectif commun
insiders-hint = Pour les équipes au dehors, l’indicateur propre décide de cette part.
no-such-team = pas d’équipe de ce type ici
in-the-joint-goal = { $name } dans l’objectif commun

pick-metric = Indicateur commun
metric-integrated-journeys = Parcours intégrés
    .hint = Les parcours dont tous les passages de relais fonctionnent
metric-customer-value = Valeur client
    .hint = Ce que rapportent les clients, passages de relais compris
metric-attributed-results = Résultats attribués
    .hint = Ce que les canaux revendiquent ; les passages de relais n’y apparaissent pas

pick-lead = Qui pilote
lead-nobody = Personne
lead-committee = Un comité
lead-agency = Une agence chef de file
lead-one = Un pilote doté d’autorité
lead-free = Ne coûte rien
lead-cost = Dès la semaine { $week }, { $cost } par an

pick-sales-inside = Ventes
pick-service-inside = Service client
pick-it-inside = Informatique
pick-agencies-inside = Agences
outside = dehors
inside = dedans

pick-gate = Condition
gate-none = Aucune
    .hint = L’indicateur propre paie quoi qu’il arrive
gate-firm = Résultat de l’entreprise
    .hint = En dessous, l’indicateur propre ne paie rien
gate-joint = Objectif commun
    .hint = En dessous, l’indicateur propre ne paie rien

pick-pool = Enveloppe commune
pool-none = Aucune
    .hint = Chaque personne est payée pour elle-même
pool-team = La part de chaque équipe
    .hint = Les personnes d’une équipe se partagent sa part
pool-joint = La part de l’objectif commun
    .hint = Tous ceux qui sont dans l’objectif se partagent sa part

pick-pool-share = Partage de l’enveloppe
share-equally = À parts égales
share-by-base = Selon le salaire de base
share-by-results = Selon le salaire de base et les résultats propres

pick-ranked = Prime au rang
ranked-people = Entre personnes
ranked-teams = Entre équipes
rank-no-weight = Sans poids dans ce plan
rank-weight = Décide de { $weight } % de la prime

pick-budget-cap = Plafonner le coût de toutes les primes
pick-stop-rule = Règle d’arrêt
off = désactivé
on = activé
stop-off = Le changement continue, quoi qu’il perde
stop-on = Le changement est arrêté s’il perd trop

pick-uncertainty = Ce qui distingue les futurs
uncertainty-all = Hasard et inconnues
uncertainty-noise = Hasard seul
