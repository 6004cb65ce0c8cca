## The tabs under the answer, and reading values off pictures.
tabs = Ansichten
tab-overview = Überblick
tab-weeks = Wochen
tab-people = Menschen
tab-why = Warum
tab-evidence = Belege
tab-model = Modell
reading-label = Werte ablesen
reading-month = { $option }, Monat { $month }: { $median } (80 von 100: { $low } bis { $high })
reading-estimated-month = { $option }, Monat { $month }: etwa { $median }
reading-single-month = { $option }, Monat { $month }: { $value }
reading-row = { $name }: { $cells }
reading-range = { $first } ({ $head }: { $shown })
reading-cell = { $head } { $shown }
copying-open = Kopieren
