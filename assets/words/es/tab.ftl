## The tabs under the answer, and reading values off pictures.
tabs = Vistas
tab-overview = Resumen
tab-weeks = Semanas
tab-people = Personas
tab-why = Por qué
tab-evidence = Pruebas
tab-model = Modelo
reading-label = Leer valores
reading-month = { $option }, mes { $month }: { $median } (80 de 100: de { $low } a { $high })
reading-estimated-month = { $option }, mes { $month }: unos { $median }
reading-single-month = { $option }, mes { $month }: { $value }
reading-row = { $name }: { $cells }
reading-range = { $first } ({ $head }: { $shown })
reading-cell = { $head } { $shown }
copying-open = Copiar
