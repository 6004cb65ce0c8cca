## The views under the answer, copies of pictures and tables, and what stands in each view.

copying-svg = Image, SVG
copying-png = Image, PNG
copying-csv = Tableau, CSV
copying-save-short = Enregistrer
copying-copy-short = Copier
copying-copied = Copié.
copying-not-saved = Ce navigateur ne laisse pas la page enregistrer de fichiers ; utilisez Copier.
copying-not-copied = Ce navigateur ne laisse pas la page copier ; utilisez Enregistrer.
copying-not-drawn = L’image n’a pas pu être faite ; le tableau peut l’être.
copying-save = Enregistrer : { $what }
copying-copy = Copier : { $what }
copying-saved = Enregistré sous { $file }.
copying-saved-in-frame = Enregistré sous { $file }, si ce cadre peut enregistrer des fichiers ; si rien n’apparaît, utilisez Copier.
copying-low = { $name }, bas
copying-median = { $name }, médiane
copying-high = { $name }, haut
copying-foot = Un modèle pour la discussion, pas un avis. Tandem, modèle { $model }, { $futures ->
    [one] { $futures } futur simulé
   *[other] { $futures } futurs simulés
}.
weeks-large = Résultats semaine par semaine
weeks-small = Ce qui bouge derrière
weeks-legend = Médianes de toutes les options ; la bande est celle de l’option en tête
people-title = Personnes
people-promise = Rien ici ne porte sur une personne : les personnes sont tirées au sort dans chaque futur, les groupes ont cinq personnes ou plus, et le comportement de passager clandestin n’est montré que pour l’organisation entière. L’expérience de l’ancienne façon appartient à une équipe, jamais à une personne.
people-none = Aucun groupe de cinq personnes ou plus n’a de prime
people-same = { $option } laisse les gains de chaque groupe à peu près où ils sont
people-gain = { $option } : { $gain } groupes sur { $of } reçoivent plus une année normale, aucun moins
people-lose = { $option } : { $lose } groupes sur { $of } reçoivent moins une année normale, aucun plus
people-both = { $option } : { $gain } groupes sur { $of } reçoivent plus une année normale, { $lose } moins
people-hidden = { $people ->
    [0] Personne n’est laissé hors de ce tableau.
    [1] 1 personne n’est dans aucun groupe de cinq et n’y figure pas.
   *[other] { $people } personnes ne sont dans aucun groupe de cinq et n’y figurent pas.
}
people-gains = plus
people-share = { $share } %
people-stays = à peu près autant
people-loses = moins
people-loses-and-is-paid-little = moins, avec un bas salaire de base
people-drawn = Prime de la dernière année, avec ce qui en est devenu salaire, en part du salaire de base ; une mauvaise année est l’une des dix pires sur cent
people-head-1 = Groupe
people-head-2 = Personnes
people-head-3 = Aujourd’hui
people-head-4 = Cette option
people-head-5 = Mauvaise année, par rapport à aujourd’hui
people-head-6 = Année normale
why-chance-title = Quelle part tient au hasard
why-chance = { $tenths ->
    [0] Presque rien de ce qui distingue les futurs de { $option } n’est du hasard.
    [1] Environ un dixième de ce qui distingue les futurs de { $option } est du hasard.
    [2] Environ un cinquième de ce qui distingue les futurs de { $option } est du hasard.
    [3] Près d’un tiers de ce qui distingue les futurs de { $option } est du hasard.
    [4] Environ deux cinquièmes de ce qui distingue les futurs de { $option } sont du hasard.
    [5] Environ la moitié de ce qui distingue les futurs de { $option } est du hasard.
    [6] Environ trois cinquièmes de ce qui distingue les futurs de { $option } sont du hasard.
    [7] Environ deux tiers de ce qui distingue les futurs de { $option } sont du hasard.
    [8] Environ quatre cinquièmes de ce qui distingue les futurs de { $option } sont du hasard.
    [9] Environ neuf dixièmes de ce qui distingue les futurs de { $option } sont du hasard.
   *[10] Tout ce qui distingue les futurs de { $option } est du hasard.
}
why-doubt = Le reste est ce que nul ne sait des personnes et des marchés : les constantes diffèrent d’un futur à l’autre dans la plage tenue pour possible. Mesurer davantage, un pilote surtout, peut réduire cette part ; rien ne réduit le hasard.
why-noise = Les futurs ne diffèrent que par le hasard, comme vous l’avez choisi ; ce que nul ne sait des personnes est laissé hors des fourchettes.
why-too-few = Il faut davantage de futurs pour séparer le hasard de ce qui n’est pas connu.
why-title = D’autres théories diraient-elles la même chose ?
why-about = Le même scénario sous cinq théories de la réaction des personnes, chacune prise au mot. Si le classement leur survit, il ne tient pas à celle qui a raison.
why-option = Option
why-run = Calculer sous cinq théories
why-again = Recalculer
why-stop = Arrêter
why-outdated = Ceux-ci viennent de réglages antérieurs.
why-progress = { $theory } : { $done } futurs simulés sur { $of }
why-stopped = Arrêté après { $done } théories sur 5.
why-survives = Le classement survit : les cinq rangent les options dans le même ordre, { $best } en tête.
why-best-survives = { $best } est en tête sous les cinq ; l’ordre derrière diffère sous { $not_in }.
why-overturned = Le classement ne survit pas : { $best } n’est pas en tête sous { $not_in }.
why-cell = { $net } ({ $rank })
why-drawn = Net médian par rapport à aujourd’hui sur { $over } ; entre parenthèses le rang
why-and = { $rest } et { $last }

theory-tandem = Un peu de tout
theory-selfish = Gain propre
theory-conditional-cooperation = Aider si les autres aident
theory-goal-setting = Objectifs clairs
theory-trust-and-flat-wage = Confiance
theory-tandem-says = Les personnes répondent à la paie, à ce que les autres gagnent et font, à un objectif, à la norme et à l’habitude, chacun avec la force tenue pour la plus probable. C’est ce qu’utilise le reste de la page.
theory-selfish-says = Les personnes ne se soucient que de leur propre gain ; une prime partagée se dilue, et seul le regard de ceux qui la partagent soutient l’effort.
theory-conditional-cooperation-says = La plupart aident autant qu’ils croient que les autres aident ; aide et confiance se répandent ou s’usent ensemble.
theory-goal-setting-says = Un objectif précis et exigeant fait bouger, qu’il paie ou non ; la paie ajoute peu.
theory-trust-and-flat-wage-says = On travaille bien là où l’on vous fait confiance ; payer ce qui se compte chasse le soin du reste.

evidence-title = Ampleurs { $sizes }, sens { $signs }, effets nuls { $nulls }
evidence-about = Le modèle est confronté à des études publiées avec un seul jeu de constantes pour toutes. On ne connaît pas d’expérience de terrain sur des objectifs communs entre équipes marketing : celles-ci viennent de magasins, d’usines, de centres d’appels et de laboratoires, et leur transposition au marketing est une hypothèse.
evidence-rule = Une ampleur publiée est atteinte si l’effet du modèle se trouve dans sa fourchette, un effet nul s’il se trouve là où l’on n’aurait rien vu. Un sens est atteint s’il est hors de doute et si l’effet est d’au moins un quart de pour cent ou de point, ou de 0,05 écart type. Ils sont comptés séparément, car un sens est plus facile à atteindre qu’une ampleur ; de même les méta-analyses, qui sont des moyennes sur de nombreux contextes, et le tiers des études qui n’a pas participé à l’ajustement des constantes.
evidence-agree = { $inside } sur { $of }
evidence-studies = Études
evidence-sizes = Ampleurs
evidence-signs = Sens
evidence-nulls = Effets nuls
evidence-all = Toutes
evidence-single-studies = Études isolées
evidence-meta-analyses = Méta-analyses
evidence-fitted = Ajustées
evidence-left-out = Hors de l’ajustement
evidence-size = une ampleur
evidence-sign = un sens
evidence-null = un effet nul
evidence-single-study = étude isolée
evidence-meta-analysis = méta-analyse
evidence-unseen = laissée hors de l’ajustement
evidence-seen = lue dans la source
evidence-second-hand = lue dans le compte rendu d’un autre
evidence-recalled = de connaissance générale, non vérifiée
evidence-inside = atteint
evidence-missed = manqué
evidence-misses = Ce que le modèle manque ({ $count })
evidence-hits = Ce qu’il atteint ({ $count })
evidence-effects = Publié : { $published }. Le modèle : { $simulated }.
evidence-reason = Pourquoi : { $why }
model-in-title = Ce qui est modélisé
model-out-title = Ce qui est laissé de côté
model-week-title = Une semaine en sept lignes
model-constants-about = Elles sont les mêmes pour toute organisation. La plupart diffèrent d’un futur à l’autre dans leur plage ; c’est de là que vient l’essentiel de la largeur de la réponse.
model-filter = Filtrer
model-matches = { $count ->
    [0] Aucune constante ne contient ces mots.
    [one] { $count } constante
   *[other] { $count } constantes
}
model-fixed = fixe
model-range = { $least } à { $most }
model-measured = mesuré
model-inferred = déduit
model-yours = à vous
model-assumed = supposé
model-device-title = Ce qui quitte cet appareil
model-inside-1 = Des équipes de personnes qui partagent leur semaine entre leur propre travail, l’entraide dans l’équipe et l’aide aux autres équipes.
model-inside-2 = Des parcours où les clients passent d’équipe en équipe ; un parcours ne tient que si tous ses passages de relais tiennent.
model-inside-3 = Des plans de primes avec poids, courbes de versement, conditions, plafonds, enveloppes et un objectif commun, payés au centime.
model-inside-4 = Cinq obstacles à la coopération, et les mesures d’un programme qui les réduisent : pilote, rôles, contacts, planification, formation.
model-inside-5 = La chance du marché, les erreurs de mesure, les personnes qui partent et arrivent, les sponsors qui changent, les nouveaux canaux.
model-outside-1 = Toute personne en particulier : compétence, peur et départ sont tirés au sort, et rien n’est dit des groupes de moins de cinq.
model-outside-2 = Les concurrents, les prix et les campagnes elles-mêmes ; le marché ne bouge que par hasard.
model-outside-3 = Les embauches prévues, les promotions et la rémunération autre que base et prime.
model-outside-4 = Le droit : qu’un plan puisse être introduit relève des juristes et des représentants du personnel.
model-outside-5 = La politique entre personnes nommées, et tout ce qui n’est arrivé qu’une fois.
model-week-1 = Les personnes prévoient ce que leur effort rapportera sous le plan en vigueur.
model-week-2 = Elles le mettent en balance avec l’effort, la norme de leur équipe, l’habitude, le gain des autres et l’objectif, et vont vers ce qui leur convient le mieux.
model-week-3 = Certaines adoptent la nouvelle façon, d’autant plus que d’autres l’ont fait.
model-week-4 = Les efforts deviennent des passages de relais, sous un plafond fait de rôles, confiance, systèmes et pratique ; les relais deviennent des parcours, et les parcours de la marge.
model-week-5 = Les résultats sont mesurés, avec erreur ; en fin de période, chacun est payé et voit si cela paraît juste.
model-week-6 = Confiance, peur, clarté, pratique et opinions suivent ce qui s’est passé.
model-week-7 = Certains partent et des nouveaux prennent leur place ; les dirigeants soutiennent le changement, ou l’arrêtent.
model-head-1 = Constante
model-head-2 = Valeur
model-head-3 = Plage
model-head-4 = Qualité
model-head-5 = Source
model-device-1 = Rien, tant que vous utilisez seulement la page : la simulation tourne dans ce navigateur et, une fois ses propres fichiers chargés, la page ne demande rien d’autre.
model-device-2 = Un lien que vous partagez contient les réglages : noms d’équipes et de plans, effectifs, salaires de base et primes tels que vous les avez saisis. Il ne contient pas de résultats, et la partie après # n’est envoyée à aucun serveur.
model-device-3 = Une image ou un tableau que vous copiez contient ce qui y est montré, avec les noms qui y figurent.
model-constants-title = Les { $count } constantes du comportement
model-version = Modèle { $model }. Les mêmes réglages, graine et version donnent les mêmes chiffres, au dernier bit près.
data-loading = Chargement en cours.
data-failed = Cette partie n’a pas pu être chargée ; le reste de la page fonctionne sans elle.
data-retry = Réessayer
