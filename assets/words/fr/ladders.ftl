## What a share or level looks like: none, a quarter, half, three quarters and all of it.

ladder-culture-history-of-competition-0 = Les équipes n’ont jamais été classées les unes contre les autres, et personne ne se souvient d’un budget perdu.
ladder-culture-history-of-competition-1 = Il y a eu un classement autrefois ; on en rit aujourd’hui, même si certains savent encore leur rang.
ladder-culture-history-of-competition-2 = Certaines années, le budget d’une équipe a grandi aux dépens d’une autre, et l’on sait dire laquelle.
ladder-culture-history-of-competition-3 = Les équipes étaient classées chaque trimestre ; qui a perdu un appel d’offres face à qui revient à chaque tour de planification.
ladder-culture-history-of-competition-4 = Pendant des années, le dernier du classement a perdu des postes ; aider une autre équipe ressemble encore à un désarmement.

ladder-plan-goal-announced-0 = Non annoncé
ladder-plan-goal-announced-1 = Évoqué
ladder-plan-goal-announced-2 = Annoncé
ladder-plan-goal-announced-3 = Répété
ladder-plan-goal-announced-4 = Sur tous les murs

ladder-programme-transparency-0 = Les résultats restent dans l’équipe
ladder-programme-transparency-1 = Quelques partages
ladder-programme-transparency-2 = Plans et résultats partagés
ladder-programme-transparency-3 = L’ouverture est une habitude
ladder-programme-transparency-4 = Tout est visible

ladder-programme-training-0 = Aucune
ladder-programme-training-1 = Une intervention au lancement
ladder-programme-training-2 = Deux jours pour les responsables
ladder-programme-training-3 = Deux jours pour la plupart
ladder-programme-training-4 = Tout le monde, avec un suivi

ladder-programme-safe-to-fail-0 = Un essai raté compte dans l’évaluation
ladder-programme-safe-to-fail-1 = Les responsables promettent l’indulgence
ladder-programme-safe-to-fail-2 = Les petits essais sont exemptés
ladder-programme-safe-to-fail-3 = Les essais communs sont exemptés
ladder-programme-safe-to-fail-4 = Les essais ratés sont montrés et salués

ladder-programme-communication-0 = Une annonce, puis le silence
ladder-programme-communication-1 = Des nouvelles de temps à autre
ladder-programme-communication-2 = Un point mensuel
ladder-programme-communication-3 = Les raisons et les succès chaque mois
ladder-programme-communication-4 = Les raisons et les premiers succès, chaque semaine

ladder-programme-informed-0 = Seul le comité de pilotage le sait
ladder-programme-informed-1 = Les chefs d’équipe le savent
ladder-programme-informed-2 = Environ la moitié le sait
ladder-programme-informed-3 = La plupart le savent
ladder-programme-informed-4 = Tout le monde connaît l’objectif et les résultats

ladder-programme-sponsor-strength-0 = Personne au sommet
ladder-programme-sponsor-strength-1 = Un nom sur une diapositive
ladder-programme-sponsor-strength-2 = Vient quand on le demande
ladder-programme-sponsor-strength-3 = Pose la question chaque mois
ladder-programme-sponsor-strength-4 = De chaque revue, au premier rang

ladder-organisation-systems-0 = Des listes par e-mail
ladder-organisation-systems-1 = Des exports à la main
ladder-organisation-systems-2 = Certains outils communiquent
ladder-organisation-systems-3 = La plupart des outils partagent leurs données
ladder-organisation-systems-4 = Une seule vue du client

ladder-organisation-spend-scale-0 = Un ou deux contacts par client
ladder-organisation-spend-scale-1 = Peu de contacts
ladder-organisation-spend-scale-2 = Plusieurs contacts
ladder-organisation-spend-scale-3 = Beaucoup de contacts
ladder-organisation-spend-scale-4 = Autant de contacts qu’il en faut

ladder-organisation-weekly-targets-0 = Personne ne regarde la semaine
ladder-organisation-weekly-targets-1 = Un coup d’œil le lundi
ladder-organisation-weekly-targets-2 = Une revue hebdomadaire
ladder-organisation-weekly-targets-3 = Le chiffre de la semaine commande
ladder-organisation-weekly-targets-4 = Seule cette semaine compte

ladder-organisation-observability-0 = Personne ne voit ce que font les autres
ladder-organisation-observability-1 = On voit les résultats de temps à autre
ladder-organisation-observability-2 = Le travail est à moitié visible
ladder-organisation-observability-3 = La plupart du travail se voit
ladder-organisation-observability-4 = Côte à côte toute la journée

ladder-environment-system-pressure-0 = Comme aujourd’hui
ladder-environment-system-pressure-1 = Quelques solutions rapides de plus
ladder-environment-system-pressure-2 = Les raccourcis sont courants
ladder-environment-system-pressure-3 = Surtout des raccourcis
ladder-environment-system-pressure-4 = Rien que des raccourcis

ladder-organisation-dialogue-0 = Les réponses restent là où elles arrivent
ladder-organisation-dialogue-1 = Les réclamations sont transmises
ladder-organisation-dialogue-2 = La moitié de ce qui est entendu est partagée
ladder-organisation-dialogue-3 = La plus grande part est partagée
ladder-organisation-dialogue-4 = Chaque équipe entend chaque réponse

ladder-organisation-budget-pooling-0 = Chaque équipe garde son propre budget
ladder-organisation-budget-pooling-1 = Une petite cagnotte commune
ladder-organisation-budget-pooling-2 = Environ la moitié est commune
ladder-organisation-budget-pooling-3 = Presque un seul budget
ladder-organisation-budget-pooling-4 = Un seul budget pour tous
