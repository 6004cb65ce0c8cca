## What a share or level looks like: none, a quarter, half, three quarters and all of it.

scale-culture-history-of-competition = { $step ->
    [0] Les équipes n’ont jamais été classées les unes contre les autres, et personne ne se souvient d’un budget perdu.
    [1] Il y a eu un classement autrefois ; on en rit aujourd’hui, même si certains savent encore leur rang.
    [2] Certaines années, le budget d’une équipe a grandi aux dépens d’une autre, et l’on sait dire laquelle.
    [3] Les équipes étaient classées chaque trimestre ; qui a perdu un appel d’offres face à qui revient à chaque tour de planification.
   *[4] Pendant des années, le dernier du classement a perdu des postes ; aider une autre équipe ressemble encore à un désarmement.
}

scale-plan-goal-announced = { $step ->
    [0] Non annoncé
    [1] Évoqué
    [2] Annoncé
    [3] Répété
   *[4] Sur tous les murs
}

scale-programme-transparency = { $step ->
    [0] Les résultats restent dans l’équipe
    [1] Quelques partages
    [2] Plans et résultats partagés
    [3] L’ouverture est une habitude
   *[4] Tout est visible
}

scale-programme-training = { $step ->
    [0] Aucune
    [1] Une intervention au lancement
    [2] Deux jours pour les responsables
    [3] Deux jours pour la plupart
   *[4] Tout le monde, avec un suivi
}

scale-programme-safe-to-fail = { $step ->
    [0] Un essai raté compte dans l’évaluation
    [1] Les responsables promettent l’indulgence
    [2] Les petits essais sont exemptés
    [3] Les essais communs sont exemptés
   *[4] Les essais ratés sont montrés et salués
}

scale-programme-communication = { $step ->
    [0] Une annonce, puis le silence
    [1] Des nouvelles de temps à autre
    [2] Un point mensuel
    [3] Les raisons et les succès chaque mois
   *[4] Les raisons et les premiers succès, chaque semaine
}

scale-programme-informed = { $step ->
    [0] Seul le comité de pilotage le sait
    [1] Les chefs d’équipe le savent
    [2] Environ la moitié le sait
    [3] La plupart le savent
   *[4] Tout le monde connaît l’objectif et les résultats
}

scale-programme-sponsor-strength = { $step ->
    [0] Personne au sommet
    [1] Un nom sur une diapositive
    [2] Vient quand on le demande
    [3] Pose la question chaque mois
   *[4] De chaque revue, au premier rang
}

scale-organisation-systems = { $step ->
    [0] Des listes par e-mail
    [1] Des exports à la main
    [2] Certains outils communiquent
    [3] La plupart des outils partagent leurs données
   *[4] Une seule vue du client
}

scale-organisation-spend-scale = { $step ->
    [0] Un ou deux contacts par client
    [1] Peu de contacts
    [2] Plusieurs contacts
    [3] Beaucoup de contacts
   *[4] Autant de contacts qu’il en faut
}

scale-organisation-weekly-targets = { $step ->
    [0] Personne ne regarde la semaine
    [1] Un coup d’œil le lundi
    [2] Une revue hebdomadaire
    [3] Le chiffre de la semaine commande
   *[4] Seule cette semaine compte
}

scale-organisation-observability = { $step ->
    [0] Personne ne voit ce que font les autres
    [1] On voit les résultats de temps à autre
    [2] Le travail est à moitié visible
    [3] La plupart du travail se voit
   *[4] Côte à côte toute la journée
}

scale-environment-system-pressure = { $step ->
    [0] Comme aujourd’hui
    [1] Quelques solutions rapides de plus
    [2] Les raccourcis sont courants
    [3] Surtout des raccourcis
   *[4] Rien que des raccourcis
}

scale-organisation-dialogue = { $step ->
    [0] Les réponses restent là où elles arrivent
    [1] Les réclamations sont transmises
    [2] La moitié de ce qui est entendu est partagée
    [3] La plus grande part est partagée
   *[4] Chaque équipe entend chaque réponse
}

scale-organisation-budget-pooling = { $step ->
    [0] Chaque équipe garde son propre budget
    [1] Une petite cagnotte commune
    [2] Environ la moitié est commune
    [3] Presque un seul budget
   *[4] Un seul budget pour tous
}
