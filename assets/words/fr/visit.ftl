## First visit: scenarios, tour, replay, shortcuts.

library = Exemples
library-title = Scénarios à ouvrir
library-examples = Dix exemples travaillés
library-kept = Gardés dans ce navigateur
library-organisations = Organisations de départ
library-none-kept = Les scénarios que vous modifiez sont gardés ici, les huit derniers, dans ce navigateur seulement.
library-refused = Ce navigateur ne garde rien pour cette page ; un lien garde aussi un scénario.
library-fault = Impossible à ouvrir : { $why }.
forget = Oublier
forget-one = Oublier { $name }
forget-all = Tout oublier
close = Fermer
kept-line = { $option } : environ { $amount }
kept-nothing = Rien n’est comparé à aujourd’hui

ago-now = à l’instant
ago-minutes = { $count ->
    [one] il y a { $count } minute
   *[other] il y a { $count } minutes
}
ago-hours = { $count ->
    [one] il y a { $count } heure
   *[other] il y a { $count } heures
}
ago-days = { $count ->
    [1] hier
   *[other] il y a { $count } jours
}

## Worked examples: a title and a lesson of two sentences. Tests run the model and hold it to what the lessons say.

example-pay-alone-title = Les primes seules
example-pay-alone-lesson = Là où personne ne sait qui porte un passage de relais, une prime commune à elle seule finit un peu sous aujourd’hui. Avec un pilote et des rôles convenus, la même prime rapporte environ un million de dollars.
example-roles-first-title = Les rôles d’abord
example-roles-first-lesson = Convenir d’abord des rôles et payer l’objectif commun neuf mois plus tard garde presque tout le gain. Dans l’autre sens, plus d’un tiers en est perdu, et une plus grande part de la prime est manquée.
example-everybodys-goal-title = L’objectif de tous, l’objectif de personne
example-everybodys-goal-lesson = Là où le résultat de l’entreprise décide de l’essentiel de la prime de 120 personnes, l’entraide entre équipes bouge à peine. Le même poids sur des parcours que les équipes ne peuvent mener qu’ensemble la fait bouger, et gagne.
example-it-planet-title = L’informatique sur une autre planète
example-it-planet-lesson = Avec l’informatique hors de l’objectif commun, environ un tiers du gain disparaît, car elle est sur la plupart des parcours. L’y faire entrer le ramène ; qu’elle partage aussi le risque ajoute peu.
example-three-agencies-title = Trois agences
example-three-agencies-lesson = Dans l’objectif commun, les agences aident davantage et plus de parcours fonctionnent. Ici, leurs honoraires coûtent plus que cela ne rapporte : avec les agences au dehors, il reste plus à la marque.
example-record-campaigns-title = Campagnes record, clients moins bons
example-record-campaigns-lesson = Payées sur leurs seuls résultats, les personnes gagnent plus tandis que soin et marge baissent. Un objectif commun sur ce que comptent les canaux perd aussi ; un objectif sur la valeur client gagne.
example-too-many-meetings-title = Trop de réunions
example-too-many-meetings-lesson = Chaque heure de plus ensemble fait réussir plus de relais et coûte du travail propre. Deux heures par semaine coûtent plus de la moitié du gain ; quatre en font une perte.
example-sponsor-leaves-title = Le sponsor s’en va
example-sponsor-leaves-lesson = Des sponsors qui changent tous les six mois coûtent plus d’un quart du gain : l’engagement baisse et l’on revient en arrière. Là où chacun tient bon, presque rien n’est perdu.
example-star-who-lost-title = La vedette qui a perdu
example-star-who-lost-lesson = Le plan modifié à lui seul prend à la vente terrain environ un dixième de sa prime une année normale, alors que l’entreprise gagne. Avec un pilote et des rôles, l’équipe finit à égalité ou mieux ; la laisser de côté coûte un tiers du gain.
example-leave-them-alone-title = Laissez-les tranquilles
example-leave-them-alone-lesson = Vingt personnes qui se font confiance et savent qui porte quoi laissent peu à gagner. Tout programme coûte plus qu’il ne rapporte, et des primes communes seules ne font pas de différence qui compte.

## The tour.

tour = Montrer la visite
tour-title = Visite, étape { $step } sur { $of }
tour-answer = La réponse dit quelle option est en tête, en argent et par rapport au plan actuel, et dans combien de futurs simulés sur 100 elle franchit votre seuil.
tour-lever = Bougez un levier, comme la part commune. Une estimation suit aussitôt ; fourchettes et chances viennent un instant plus tard. Chaque pas peut être annulé.
tour-ranges = Les barres montrent où finissent 80 futurs sur 100. La courbe montre la profondeur du creux de trésorerie et quand il est comblé.
tour-next = Ouvrez un exemple travaillé, ou copiez un lien vers ce que vous voyez : il contient ces réglages et rien d’autre.
tour-back = Retour
tour-on = Suivant
tour-done = Terminé
tour-skip = Passer la visite

## Replaying the last change.

replay = Rejouer le dernier changement
replay-return = Montrer l’état d’après
replay-before = Avant : { $what }
replay-after = Après : { $what }
replay-before-many = Avant : { $count } réglages tels qu’ils étaient
replay-after-many = Après : { $count } réglages changés

## Help: shortcuts.

help = Aide et raccourcis
help-keys = Raccourcis clavier
help-always = Toujours
help-single = Touches seules, hors des champs de texte
help-switch = Les touches seules sont actives
shortcut-undo = Annuler
shortcut-redo = Rétablir
shortcut-replay = Rejouer le dernier changement
shortcut-reset = Revenir au point de départ
shortcut-copy = Copier le lien
shortcut-library = Exemples et scénarios gardés
shortcut-next-tab = Onglet suivant
shortcut-previous-tab = Onglet précédent
shortcut-help = Cette aide
shortcut-close = Fermer ce qui couvre la page
key-undo = Ctrl ou Cmd Z
key-redo = Ctrl ou Cmd Maj Z
key-close = Échap
