## The tabs under the answer, and reading values off pictures.
tabs = Vues
tab-overview = Vue d’ensemble
tab-weeks = Semaines
tab-people = Personnes
tab-why = Pourquoi
tab-evidence = Preuves
tab-model = Modèle
reading-label = Lire les valeurs
reading-month = { $option }, mois { $month } : { $median } (80 sur 100 : de { $low } à { $high })
reading-estimated-month = { $option }, mois { $month } : environ { $median }
reading-single-month = { $option }, mois { $month } : { $value }
reading-row = { $name } : { $cells }
reading-range = { $first } ({ $head } : { $shown })
reading-cell = { $head } { $shown }
copying-open = Copier
