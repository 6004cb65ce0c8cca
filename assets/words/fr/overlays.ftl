## First visit: scenarios, tour, replay, shortcuts.

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
replay-before = Avant : { $what }
replay-after = Après : { $what }
replay-before-many = Avant : { $count } réglages tels qu’ils étaient
replay-after-many = Après : { $count } réglages changés
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
