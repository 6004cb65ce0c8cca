## Names, values and buttons of the levers.

lever-joint-share = Part commune
lever-target = Cible
lever-gate-opens = Condition remplie dès
lever-dialogue-today = Dialogue client aujourd’hui
lever-pooling-today = Budgets communs aujourd’hui
lever-start-lead = Début : pilote et appui
    .label = Pilote et appui
lever-start-roles = Début : rôles
    .label = Rôles
lever-start-transparency = Début : transparence
    .label = Transparence
lever-start-contact = Début : contacts
    .label = Contacts
lever-start-planning = Début : planification commune
    .label = Planification commune
lever-start-training = Début : formation
    .label = Formation
lever-start-safe-to-fail = Début : droit à l’échec
    .label = Droit à l’échec
lever-start-communication = Début : communication
    .label = Communication
lever-start-pooling = Début : budgets communs
    .label = Budgets communs
lever-start-dialogue = Début : dialogue client
    .label = Dialogue client

unit-percent = %
unit-hours = h
unit-weeks = sem.

grade-measured = mesuré
grade-inferred = déduit
grade-assumed = supposé
grade-yours = à vous de fixer

lever-reset = Remettre { $name } à { $value }
lever-help = À propos : { $name }
out-of-range = « { $typed } » n’est pas un nombre de { $min } à { $max }{ $unit } ; la dernière valeur reste.
out-of-range-empty = Il manque un nombre de { $min } à { $max }{ $unit } ; la dernière valeur reste.
ambiguous = « { $typed } » peut se lire de deux façons ; écrivez-le sans séparateur de milliers.

cures = Ce qui agit dessus : { $cures }.

currency = Devise
rest-of-split = Reste de la répartition

plan = Plan de primes
plan-as-is = Comme réglé ci-dessous
same-cost = Même coût qu’aujourd’hui
no-plan = Aucune option de ce scénario n’a de plan propre à régler.
no-programme = Aucune option de ce scénario n’a de programme à régler.

misalignment = Calculé à partir du plan et non réglable à la main : la part de l’argent des primes liée à des indicateurs qui ignorent le parcours du client ; un indicateur qui s’y oppose compte jusqu’à double.
misalignment-today = Aujourd’hui
misalignment-proposal = Proposition

# Examples in the help of the levers that stand first; the others are in examples.ftl.
example-joint-share = À 45 %, une personne dont la prime cible est de 8 000 en a 3 600 liés à l’objectif commun.
example-target-bonus = À 8 %, un salaire de base de 80 000 donne 6 400 à la cible.
example-target = De 29 % aujourd’hui à 50 %, un parcours sur cinq de plus doit fonctionner de bout en bout.
example-roles = À 100 %, chaque passage de relais a un responsable sur le papier ; à 50 %, un sur deux.
