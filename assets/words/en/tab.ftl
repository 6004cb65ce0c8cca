## The tabs under the answer, and reading values off pictures.
tabs = Views
tab-overview = Overview
tab-weeks = Weeks
tab-people = People
tab-why = Why
tab-evidence = Evidence
tab-model = Model
reading-label = Read values
reading-month = { $option }, month { $month }: { $median } (80 of 100: { $low } to { $high })
reading-estimated-month = { $option }, month { $month }: about { $median }
reading-single-month = { $option }, month { $month }: { $value }
reading-row = { $name }: { $cells }
reading-range = { $first } ({ $head }: { $shown })
reading-cell = { $head } { $shown }
copying-open = Copy
