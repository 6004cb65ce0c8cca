## What a share or level looks like: none, a quarter, half, three quarters and all of it.

ladder-competition-0 = Les équipes n’ont jamais été classées les unes contre les autres, et personne ne se souvient d’un budget perdu.
ladder-competition-1 = Il y a eu un classement autrefois ; on en rit aujourd’hui, même si certains savent encore leur rang.
ladder-competition-2 = Certaines années, le budget d’une équipe a grandi aux dépens d’une autre, et l’on sait dire laquelle.
ladder-competition-3 = Les équipes étaient classées chaque trimestre ; qui a perdu un appel d’offres face à qui revient à chaque tour de planification.
ladder-competition-4 = Pendant des années, le dernier du classement a perdu des postes ; aider une autre équipe ressemble encore à un désarmement.

ladder-announced-0 = Non annoncé
ladder-announced-1 = Évoqué
ladder-announced-2 = Annoncé
ladder-announced-3 = Répété
ladder-announced-4 = Sur tous les murs

ladder-transparency-0 = Les résultats restent dans l’équipe
ladder-transparency-1 = Quelques partages
ladder-transparency-2 = Plans et résultats partagés
ladder-transparency-3 = L’ouverture est une habitude
ladder-transparency-4 = Tout est visible

ladder-training-0 = Aucune
ladder-training-1 = Une intervention au lancement
ladder-training-2 = Deux jours pour les responsables
ladder-training-3 = Deux jours pour la plupart
ladder-training-4 = Tout le monde, avec un suivi

ladder-safe-to-fail-0 = Un essai raté compte dans l’évaluation
ladder-safe-to-fail-1 = Les responsables promettent l’indulgence
ladder-safe-to-fail-2 = Les petits essais sont exemptés
ladder-safe-to-fail-3 = Les essais communs sont exemptés
ladder-safe-to-fail-4 = Les essais ratés sont montrés et salués

ladder-communication-0 = Une annonce, puis le silence
ladder-communication-1 = Des nouvelles de temps à autre
ladder-communication-2 = Un point mensuel
ladder-communication-3 = Les raisons et les succès chaque mois
ladder-communication-4 = Les raisons et les premiers succès, chaque semaine

ladder-informed-0 = Seul le comité de pilotage le sait
ladder-informed-1 = Les chefs d’équipe le savent
ladder-informed-2 = Environ la moitié le sait
ladder-informed-3 = La plupart le savent
ladder-informed-4 = Tout le monde connaît l’objectif et les résultats

ladder-sponsor-0 = Personne au sommet
ladder-sponsor-1 = Un nom sur une diapositive
ladder-sponsor-2 = Vient quand on le demande
ladder-sponsor-3 = Pose la question chaque mois
ladder-sponsor-4 = De chaque revue, au premier rang

ladder-systems-0 = Des listes par e-mail
ladder-systems-1 = Des exports à la main
ladder-systems-2 = Certains outils communiquent
ladder-systems-3 = La plupart des outils partagent leurs données
ladder-systems-4 = Une seule vue du client

ladder-spend-scale-0 = Un ou deux contacts par client
ladder-spend-scale-1 = Peu de contacts
ladder-spend-scale-2 = Plusieurs contacts
ladder-spend-scale-3 = Beaucoup de contacts
ladder-spend-scale-4 = Autant de contacts qu’il en faut

ladder-weekly-targets-0 = Personne ne regarde la semaine
ladder-weekly-targets-1 = Un coup d’œil le lundi
ladder-weekly-targets-2 = Une revue hebdomadaire
ladder-weekly-targets-3 = Le chiffre de la semaine commande
ladder-weekly-targets-4 = Seule cette semaine compte

ladder-observability-0 = Personne ne voit ce que font les autres
ladder-observability-1 = On voit les résultats de temps à autre
ladder-observability-2 = Le travail est à moitié visible
ladder-observability-3 = La plupart du travail se voit
ladder-observability-4 = Côte à côte toute la journée

ladder-system-pressure-0 = Comme aujourd’hui
ladder-system-pressure-1 = Quelques solutions rapides de plus
ladder-system-pressure-2 = Les raccourcis sont courants
ladder-system-pressure-3 = Surtout des raccourcis
ladder-system-pressure-4 = Rien que des raccourcis

ladder-dialogue-0 = Les réponses restent là où elles arrivent
ladder-dialogue-1 = Les réclamations sont transmises
ladder-dialogue-2 = La moitié de ce qui est entendu est partagée
ladder-dialogue-3 = La plus grande part est partagée
ladder-dialogue-4 = Chaque équipe entend chaque réponse

ladder-pooling-0 = Chaque équipe garde son propre budget
ladder-pooling-1 = Une petite cagnotte commune
ladder-pooling-2 = Environ la moitié est commune
ladder-pooling-3 = Presque un seul budget
ladder-pooling-4 = Un seul budget pour tous
