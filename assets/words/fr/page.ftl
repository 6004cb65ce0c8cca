## The bar, the headings and the other fixed words of the page.

-product = Tandem

product = { -product }
title = Tandem : un objectif commun serait-il payant ?
skip = Aller à la réponse
scenario = Scénario
undo = Annuler
redo = Rétablir
reset = Revenir au point de départ
tools = Réglages
copy = Copier le lien
language = Langue
no-starter = Ce scénario n’a pas pu être chargé ; la page reste telle quelle.
no-words = Les textes en { $language } n’ont pas pu être chargés ; la page reste telle quelle.
levers = Que changeriez-vous ?
answer = La réponse
pictures = En images
numbers = Chiffres
starting = Les premiers futurs sont en cours de simulation.
no-options = Ce scénario ne compare rien à la situation actuelle.
advice = Un modèle pour la discussion, pas un avis sur la rémunération de qui que ce soit
privacy = rien ne quitte cet appareil tant que vous ne partagez pas

changes = { $count ->
    [0] Aucun changement par rapport au départ
    [one] 1 changement par rapport au départ
   *[other] { $count } changements par rapport au départ
}

futures = { $of ->
    [one] { $of } futur simulé
   *[other] { $of } futurs simulés
}
futures-so-far = { $done } futurs simulés sur { $of }
version = modèle { $model }

## Beside the answer, in the bar and in the panel: what opens a part of the page that is loaded later.

use = Pas pour décider du sort d’une personne ; vérifiez le droit du travail.
use-more = Personnes et droit
library = Exemples
close = Fermer
replay = Rejouer le dernier changement
replay-return = Montrer l’état d’après
help = Aide et raccourcis
dialog-close = Fermer
options-title = Options
levers-on = { $plan }
levers-on-option = { $option }
levers-on-both = { $plan } et { $programme }
levers-on-programme = { $programme }
levers-on-nothing = aucune option
levers-on-change = Les leviers changent { $what }. Modifier les options
