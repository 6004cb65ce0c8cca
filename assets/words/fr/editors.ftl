## What differs from the start, one by one.

none = aucun
there = présent
added = ajouté
as-at-the-start = comme au départ
changed = modifié
as-the-rest = comme les autres
never = jamais
weeks-short = { $weeks } sem.
hours-short = { $hours } h
per-cent = { $share } %
setting-now = { $name } { $value }
metric-with-target = { $name }, { $target }
take-back = Remettre { $name } à { $value }
take-all-back = Tout annuler
change-team = Équipe { $name }
change-team-name = Nom de { $name }
change-of = { $of } : { $setting }
change-team-order = Ordre des équipes
change-currency = Devise
change-journey = Parcours { $steps }
change-steps = Étapes du parcours { $number }
change-value = Valeur de { $steps }
change-shares = Parts des parcours
change-journey-order = Ordre des parcours
change-goal = Objectif commun
change-rank = Qui est classé
change-outside = Hors de l’objectif commun
change-plan = Plan { $name }
change-programme = Programme { $name }
change-title = Titre
change-note = Note
change-returns = Rendements
change-option = Option { $name }
change-option-name = Nom de l’option { $name }
change-option-order = Ordre des options
change-levers = Les leviers agissent sur
change-terms = Règles de { $team }
option-plan = plan
option-programme = programme
option-from = nouveau plan dès
option-until = prend fin après
returns-diminishing = décroissants
returns-proportional = proportionnels
people = { $heads ->
    [one] { $heads } personne
   *[other] { $heads } personnes
}
bonus-as-today = prime comme aujourd’hui
bonus-of-base = prime de { $share } du salaire de base
curve-in-short = { $threshold-pay } à { $threshold }, { $maximum-pay } à { $maximum }
payout-own = Versement de l’indicateur propre
payout-team = Versement de l’indicateur d’équipe
payout-firm = Versement du résultat de l’entreprise
payout-joint = Versement de l’objectif commun
payout-feedback = Versement des retours de collègues
payout-rank = Versement de la prime au rang

## Kinds of teams and how they are paid.

kind-channel = canal
kind-brand = marque et contenu
kind-site = site ou boutique
kind-service = service client
kind-sales = ventes
kind-it = informatique
kind-analytics = analyse
kind-agency = agence
paid-bonus = salaire et prime
paid-salary = salaire seul
paid-fee = honoraires d’agence
meets-online = en ligne
meets-offline = hors ligne
basis-output = ce qu’elle livre
basis-contribution = ce que gagne l’entreprise
team-kind = Type
team-contract = Payée par
team-medium = Rencontre les clients
team-basis = La part variable dépend de
team-heads = Effectif
team-base = Salaire de base
team-bonus = Prime cible
team-fee = Honoraires par an
team-at-risk = Part variable
team-renewal-fear = Crainte du non-renouvellement
team-control = Maîtrise de l’indicateur propre
team-opposing = Indicateur opposé
team-inside-worth = Valeur de l’entraide interne
team-experience = Expérience de l’ancienne façon
editor-undo = Annuler
teams-and-journeys = Équipes et parcours
teams-edit = Modifier équipes et parcours
teams-lede = Votre organisation telle qu’elle est aujourd’hui. Chaque changement compte aussitôt ; Annuler le reprend.
teams = Équipes
teams-sum = { $people } dans { $teams ->
    [one] { $teams } équipe
   *[other] { $teams } équipes
}.
team-add = Ajouter une équipe
team-new = Nouvelle équipe
team-name = Nom
team-craft = Métier
team-craft-note = Les équipes au même mot font le même travail et apprennent les unes des autres dans les échanges structurés. Vide : un métier à part.
team-craft-own = à part
team-more = Plus sur { $name }
team-more-short = Plus
team-up = Monter { $name }
team-down = Descendre { $name }
team-remove = Retirer { $name }
team-idle = Dans aucun parcours : son travail compte, ses relais non.
team-pay-note = Rémunération d’une personne typique, par an.
team-removed = { $name } est retirée.
team-removed-from = { $name } est retirée, ainsi que de { $from }.
team-from-journeys = { $count ->
    [one] { $count } parcours
   *[other] { $count } parcours
}
team-from-plans = { $count ->
    [one] des règles de { $count } plan
   *[other] des règles de { $count } plans
}
team-with-journeys = { $count ->
    [one] { $count } parcours de cette seule équipe a disparu avec elle
   *[other] { $count } parcours de cette seule équipe ont disparu avec elle
}
journeys = Parcours
journeys-sum = Un parcours se reconnaît à ses équipes, dans l’ordre où les clients les rencontrent. Les parts font 100 % : fixez-en une et les autres font place.
journey-number = Parcours { $number }
journey-add = Ajouter un parcours
journey-share = Part des clients
journey-value = Valeur d’un client
journey-up = Monter le parcours { $number }
journey-down = Descendre le parcours { $number }
journey-remove = Retirer le parcours { $number }
journey-removed = Le parcours { $number } est retiré ; les autres se partagent ses clients.
journey-add-team = Ajouter une équipe…
journey-add-team-to = Ajouter une équipe au parcours { $number }
step-earlier = { $name } : plus tôt dans le parcours { $number }
step-later = { $name } : plus tard dans le parcours { $number }
step-remove = Sortir { $name } du parcours { $number }
name-empty = Il faut un nom ; le dernier reste.
name-long = Les noms ont au plus { $most } caractères ; le dernier reste.
name-taken = « { $name } » est déjà pris ; le dernier reste.
edit-refused-people = Une organisation a ici de 1 à 40 équipes et au plus 2 000 personnes.
edit-refused-journeys = Il faut au moins un parcours, et au plus 60 ; ajoutez-en d’abord un autre.
edit-refused-today = Avec ces équipes et ces parcours, la part actuelle de parcours intégrés est hors de portée ; modifiez-la d’abord sous « Équipes et parcours ».
edit-refused-outside = Il n’y aurait alors personne dans l’objectif commun ; faites-y d’abord entrer quelqu’un.
edit-refused-rank = Une prime au rang demande au moins deux participants qui touchent une prime.
edit-refused-relative = Une paie relative aux autres demande au moins deux personnes dans chaque équipe, ou deux équipes payées ainsi, et pas de prime au rang à côté.
edit-refused-options = Il doit rester au moins une option à côté d’aujourd’hui.
edit-refused-else = Ce n’est pas possible : { $why }.

## The payout curve.

payout-chart = Versement selon l’atteinte ; deux points peuvent être déplacés
payout-threshold = Seuil : gauche et droite déplacent l’atteinte, haut et bas le versement
payout-maximum = Maximum : gauche et droite déplacent l’atteinte, haut et bas le versement
payout-at = à { $attainment } de la cible, { $pay } de la prime cible sont versés
payout-begins = Sous { $threshold } de la cible, rien n’est versé ; à ce point, { $pay } de la prime cible.
payout-begins-at-nothing = Sous { $threshold } de la cible, rien n’est versé.
payout-same-slope = Chaque point d’atteinte au-dessus du seuil verse { $slope } de plus, jusqu’à { $most } à { $maximum }.
payout-slopes = Chaque point d’atteinte au-dessus du seuil verse { $slope } de plus, au-dessus de la cible { $above } de plus, jusqu’à { $most } à { $maximum }.
payout-others = Certains indicateurs ont leur propre courbe de versement.
payout-legend = Horizontalement : atteinte de l’indicateur. Verticalement : versement, en % de la prime cible. En tirets : le plan actuel.
payout-legend-same = Horizontalement : atteinte de l’indicateur. Verticalement : versement, en % de la prime cible. Le plan actuel suit la même courbe.

## The ten questions.

check-title = Dix questions sur votre façon de travailler ensemble
check-open = Répondre à dix questions
check-lede = Répondez d’après ce que vous avez vu ces six derniers mois. Les niveaux à côté des questions ne changent rien tant que vous ne les utilisez pas, et les réponses ne figurent dans aucun lien.
check-fair-try = À quelle fréquence donne-t-on sa chance à une nouvelle façon dès qu’on en connaît la raison ?
check-tried-before = À quelle fréquence « on a déjà essayé » clôt-il une discussion ?
check-talked-through = À quelle fréquence un essai commun raté est-il discuté une fois, sans reproche ?
check-proof = À quelle fréquence rassemble-t-on, avant un lancement commun, des preuves qu’un raté ne serait pas de sa faute ?
check-owner = À quelle fréquence une personne sait-elle dire ce qui est remis, pour quand, et qui prend la suite ?
check-twice = À quelle fréquence deux équipes font-elles le même travail, ou s’attendent-elles l’une l’autre ?
check-share = À quelle fréquence les équipes partagent-elles leurs résultats avant qu’on les demande ?
check-in-copy = À quelle fréquence les demandes à d’autres équipes partent-elles par écrit, le chef en copie ?
check-ranked = À quelle fréquence les équipes ont-elles été classées les unes contre les autres ces dernières années ?
check-budget = À quelle fréquence le budget d’une équipe a-t-il grandi aux dépens d’une autre ?
answer-never = jamais
answer-rarely = rarement
answer-sometimes = parfois
answer-often = souvent
answer-always = toujours
check-level = { $now } maintenant, { $level } selon vos réponses
check-stays = { $now } maintenant, et cela reste
check-half = Il manque une réponse, cela reste donc ainsi.
check-none = Pas encore de réponse, cela reste donc ainsi.
check-mean = Moyenne de { $one } et { $other } points.
check-not-asked = « { $barrier } » n’est pas demandé : cela découle des plans, et l’actuel donne { $level } sur 100. Les deux dernières questions portent plutôt sur la façon dont les équipes ont été dressées les unes contre les autres jusqu’ici.
check-answered = { $count } questions sur 10 ont une réponse
check-again = Recommencer
check-use = Utiliser ces réponses
check-how = Comment cela devient des chiffres
check-how-lede = Chaque réponse vaut de 0 à 100 points, et un niveau est la moyenne de ses deux réponses. Des pas égaux sont notre choix ; aucune étude ne dit qu’ils le sont.
check-how-answer = Réponse
check-how-bad = Points quand « toujours » est mauvais
check-how-good = Points quand « toujours » est bon
goals-label = Objectifs communs
goals-same-odds = mêmes chances pour toutes
goals-same-goal = même objectif pour toutes
goals-own = chacune le sien
goals-at = { $rule } : { $levels }
goals-asked = { $option } demande { $level }
goals-said-odds = L’objectif de chaque option a été calculé pour les mêmes chances, 6 sur 10 : { $goals }.
goals-said-missing = Les objectifs aux mêmes chances ne sont pas encore calculés : { $goals }.
goals-said-same = Les objectifs sont les mêmes pour toutes, quelles que soient leurs chances : { $goals }.
goals-said-own = L’objectif de chaque option est fixé à la main : { $goals }.
goals-make-same = Même objectif pour toutes
goals-make-odds = Mêmes chances pour toutes
goals-work-out = Recalculer les objectifs
goals-working = Calcul des objectifs en cours …
goals-missing = Aucune option n’a d’objectif commun à calculer ; donnez-en d’abord un à un plan.
goals-unmoved = Aucun objectif de { $option } n’a ces chances : { $share } de ses futurs atteignent { $level }. Est permis un objectif que 60 % d’entre eux atteignent : choisissez une autre mesure, le même objectif pour toutes ou un objectif propre.
option-goal = Objectif
change-goals = Objectifs communs des options
options-lede = Chaque option est un plan et, si vous voulez, un programme. Toutes sont comparées à aujourd’hui, qui est toujours là.
options = Comparées à aujourd’hui
options-full = Six avec aujourd’hui, c’est autant que les images en distinguent.
option-today = { $plan }, et la façon de travailler actuelle. Toujours comparée, toujours première.
option-new = Nouvelle option
option-add = Ajouter une option
option-copy = Copier { $name }, avec un plan et un programme propres
option-copy-short = Copier
option-plan-label = Plan
option-new-plan = Nouveau : { $name }
option-programme-label = Programme
option-from-label = Nouveau plan après
option-trial-label = Durée
option-for-good = pour de bon
option-a-trial = un essai
option-until-label = Prend fin après
option-costs-as-today = À la cible, sa prime coûte autant qu’aujourd’hui.
option-pays-todays-plan = Elle garde le plan actuel, la prime coûte donc autant à la cible.
option-costs = Sa prime cible est de { $share } du salaire de base pour tous, quel qu’en soit le coût.
option-same-cost = Même coût qu’aujourd’hui
option-stand = Faire agir les leviers sur cette option
option-stands = Les leviers agissent sur son plan et son programme.
option-stands-plan = Les leviers agissent sur son plan.
option-stands-programme = Les leviers agissent sur son programme ; personne ne touche au plan actuel.
option-keeps = Les leviers agissent sur d’autres options ; celle-ci est le plan actuel seul.
exceptions = Règles propres à certaines équipes dans { $name }
exceptions-lede = Toutes les équipes sont payées pareil, sauf celles qui figurent ici. Dans une répartition, une part est fixée et les autres font place. Le contrat d’une agence lui est propre et figure avec son équipe.
exception-add = Donner d’autres règles à une équipe…
exception-remove = Payer { $name } comme les autres
exception-own = propres
exception-bonus = Du salaire de base
exception-split = Répartition
exception-curve = Elle garde sa propre courbe de versement : { $curve }.
measure-own = Indicateur propre
measure-team = Indicateur d’équipe
measure-firm = Entreprise
measure-joint = Objectif commun
measure-feedback = Collègues
measure-rank = Rang
