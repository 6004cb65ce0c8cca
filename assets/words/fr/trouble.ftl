## What the page says when something did not work.

health-hung = La simulation s’est figée et a été relancée ; ces chiffres sont nouveaux.
health-stopped = La simulation s’est arrêtée et a été relancée ; ces chiffres sont nouveaux.
trouble-broke = La simulation s’est arrêtée ; elle est relancée, et les derniers chiffres restent.
trouble-silent = La simulation ne répond pas ; elle est relancée, et les derniers chiffres restent.
trouble-gave-up = La simulation n’a pas pu démarrer ; vos réglages et les derniers chiffres restent.
trouble-incomplete = Une partie de la simulation n’a pas pu être chargée, ces chiffres ne sont donc pas les derniers ; vos réglages restent.
trouble-other-version = Cette page et sa simulation sont de versions différentes ; rechargez la page, vos réglages restent dans l’adresse.
trouble-refused = Ces réglages ne peuvent pas être simulés, les derniers chiffres restent donc (en anglais) : { $why }.

notice-refused = Ce changement n’est pas possible et les derniers réglages valables restent : { $why }.
refused-journeys = avec lui, même les parcours qui fonctionnent aujourd’hui ne le pourraient plus
refused-amounts = les montants sont trop grands pour { $currency } ; diminuez-les d’abord
notice-broken-link = Ce lien est illisible, le scénario par défaut est donc affiché : { $why }.
no-links = ce qui lit les liens n’a pas pu être chargé ; rechargez la page
notice-copied = Le lien est copié ; il contient ces réglages et rien d’autre.
notice-not-copied = Ce navigateur ne laisse pas la page copier ; le lien est dans la barre d’adresse.

retry = Réessayer
reload = Recharger
dismiss = Fermer
panic = Quelque chose s’est cassé dans cette page. Vos réglages sont dans l’adresse : rechargez la page.
