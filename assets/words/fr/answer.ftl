## The answer. Odds are always of simulated futures, and nothing is promised.

-net = net de la rémunération et du coût du programme, par rapport au plan actuel
answer-range = 80 futurs simulés sur 100 : de { $low } à { $high }

answer-win = Sur { $horizon }, { $option } rapporte environ { $about } { -net } ({ answer-range }).
answer-no-difference = Aucune option ne rapporte assez pour compter : sur { $horizon }, la meilleure, { $option }, arrive à environ { $about } { -net } ({ answer-range }).
answer-harmful = Toutes les options perdent de l’argent : sur { $horizon }, la meilleure, { $option }, arrive à environ { $about } { -net } ({ answer-range }).
answer-uncertain = Il est trop incertain de dire si { $option } franchit votre seuil de { $bar }. Sur { $horizon }, cette option arrive à environ { $about } { -net } ({ answer-range }).
answer-estimate = Première estimation : sur { $horizon }, { $option } arrive à environ { $about } { -net } (l’écart entre les futurs est en cours de simulation).
answer-other-estimate = { $option } arrive à environ { $about }

answer-hole-level = Attendez-vous à un creux d’environ { $depth } au mois { $month } et à l’équilibre vers le mois { $level }.
answer-hole = Attendez-vous à un creux d’environ { $depth } au mois { $month }, sans retour à l’équilibre sur { $horizon }.
answer-no-hole = À aucun moment le futur médian ne passe sous la situation actuelle.

answer-called-off = Dans { $count } futurs simulés sur 100, le changement est arrêté avant la fin.
answer-unpaid = { $basis ->
    [paid] Dans un futur normal, environ { $amount } de primes cibles restent non versés ; la rémunération attendue est maintenue, donc le net compte ce qui est versé.
   *[charged] Environ { $amount } de primes restent non versés, ce qui n’est pas compté comme un gain.
}
answer-earn-less = { $less ->
    [all] Une année normale apporte à chaque groupe d’emplois moins de rémunération qu’aujourd’hui.
   *[some] Une année normale apporte à { $count } groupes d’emplois sur { $groups } moins de rémunération qu’aujourd’hui.
}
answer-rival = { $rival } pourrait faire aussi bien : { $option } la devance de plus que votre seuil dans { $count } sur 100 futurs simulés.
answer-hinge = La réponse tient surtout à « { $assumption } » : { $whose ->
    [yours] vous avez indiqué { $usual }, et
   *[usual] { $usual } est l’usuel, et
} { $side ->
    [above] au-dessus
   *[below] au-dessous
} d’environ { $at } { $then ->
    [clears] l’option franchirait votre seuil.
   *[fails] l’option ne franchit plus votre seuil.
}
answer-no-hinge = Aucune hypothèse à elle seule n’inverse cette réponse dans la plage tenue pour possible.

answer-terms = Rémunération et objectifs
answer-pay-held = La rémunération est maintenue : chaque groupe peut attendre au total au moins autant qu’aujourd’hui.
answer-pay-dropped = La prime que cette option supprime ({ $dropped } par an) devient salaire, qui ne baisse pas dans une mauvaise année, à la différence de la prime.
answer-pay-less-paid = Ce qui est maintenu, c’est ce qu’on peut attendre, pas ce qui finit par être versé : sur { $horizon }, prime et salaire font ensemble, en moyenne des futurs, environ { $amount } de moins qu’aujourd’hui, et le net le compte comme un gain.
answer-pay-taken-out = La prime ajoutée ({ $added } par an) est prise { $source ->
    [rounds] sur les prochaines augmentations.
   *[salary] sur le salaire, avec l’accord de chacun.
}
answer-pay-rises = La rémunération attendue augmente de { $more } par an.
answer-pay-cut = Cette option est une baisse de rémunération : { $less } groupes sur { $groups } auraient moins à attendre, { $share } % au total. Elle épargne { $saved } par an avant toute réaction.
answer-pay-cut-stops = Elle ne paie plus si le travail baisse de { $fall } % ; les cas publiés vont d’aucune baisse à un tiers.
answer-pay-some-less = La rémunération n’est pas maintenue : { $less } groupes sur { $groups } auraient moins à attendre qu’aujourd’hui.
answer-hold-pay = Maintenir la rémunération
answer-leavers-more = { $count ->
    [one] Environ une personne de plus par an part qu’aujourd’hui ; le recrutement coûte { $cost } de plus par an.
   *[other] Environ { $count } personnes de plus par an partent qu’aujourd’hui ; le recrutement coûte { $cost } de plus par an.
}
answer-leavers-fewer = { $count ->
    [one] Environ une personne de moins par an part qu’aujourd’hui.
   *[other] Environ { $count } personnes de moins par an partent qu’aujourd’hui.
}
answer-changing = { $weeks ->
    [0] Changer de plan coûte { $cost } une fois. Le net en tient compte.
    [one] Changer de plan coûte { $cost } une fois et { $weeks } semaine. Le net tient compte des deux.
   *[other] Changer de plan coûte { $cost } une fois et { $weeks } semaines. Le net tient compte des deux.
}

answer-other-win = { $option } rapporte environ { $about }
answer-other-harmful = { $option } perd environ { $about }
answer-others-no-difference = { $count ->
    [one] { $options } ne fait pas de différence qui compte
   *[other] { $options } ne font pas de différence qui compte
}
answer-others-gain = { $count ->
    [one] { $options } gagne, peut-être moins que votre seuil
   *[other] { $options } gagnent, peut-être moins que votre seuil
}
answer-others-lose = { $count ->
    [one] { $options } perd, peut-être moins que votre seuil
   *[other] { $options } perdent, peut-être moins que votre seuil
}
answer-others-uncertain = { $count ->
    [one] { $options } : trop incertain pour trancher
   *[other] { $options } : trop incertain pour trancher
}
list-last = { $before } et { $last }
list-next = { $before }, { $next }
list-clauses = { $before } ; { $next }

answer-clears = { $count } futurs simulés franchissent votre seuil de { $bar }, { $loses ->
    [one] { $lose } perd de l’argent
   *[other] { $lose } perdent de l’argent
}
answer-fewer = moins de { $count }
answer-more = plus de { $count }
answer-of-hundred = { $count } sur 100
answer-odds-to-come = Sur 100 futurs simulés, ceux qui franchissent votre seuil de { $bar } sont comptés
answer-basis-estimate = Première estimation, sans hasard
answer-basis-rough = Encore approximatif : { $done } futurs sur { $wanted }
answer-basis = { $done } futurs simulés, { $sets ->
    [one] un jeu d’hypothèses
   *[other] { $sets } jeux d’hypothèses
}

answer-evidence = Les preuves viennent de magasins, d’usines et de laboratoires, pas d’équipes marketing : commencez par un pilote.
answer-ranges-chance = Ces fourchettes ne contiennent que le hasard ; ce que l’on ignore des personnes s’y ajoute.
answer-ranges-all = Ces fourchettes contiennent le hasard et ce que l’on sait incertain chez les personnes, pas la forme du modèle ni vos propres chiffres.

answer-bar = Votre seuil

answer-copy = Copier
answer-copied = La réponse est copiée, avec ce sur quoi elle repose.
answer-not-copied = Ce navigateur ne laisse pas la page copier ; la réponse peut être sélectionnée et copiée à la main.
answer-signed = { $answer } ({ $title } ; { $basis } ; Tandem, modèle { $model }. Un modèle pour la discussion, pas un avis sur la rémunération de qui que ce soit.)
