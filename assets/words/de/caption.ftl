## Headings of the pictures, which state the finding, and what is drawn below them.

caption-drawn = { $what }; { $ranges }
caption-options-drawn = Netto gegenüber heute über { $over }
caption-estimate-none = Keine Option gewinnt nach erster Schätzung
caption-estimate-little = { $option } vorn (Schätzung), unter Ihrer Schwelle
caption-estimate-ahead = { $option } vorn, nach erster Schätzung
caption-loses-least = { $option } verliert am wenigsten; mehr ist ungewiss
caption-may-miss = { $option } vorn, vielleicht unter Ihrer Schwelle
caption-tie = { $option } und { $other } bringen etwa gleich viel
caption-rival = { $option } liegt vorn; { $other } könnte ebenso gut sein
caption-ties = { $option } und { $count } andere bringen etwa gleich viel
caption-gains-enough = { $option } bringt genug, um ins Gewicht zu fallen
caption-gains-most = { $option } bringt am meisten
caption-gains-most-but = { $option } vorn; { $other } unsicher
caption-gains-most-but-several = { $option } vorn; { $count } Optionen unsicher
caption-cash-drawn = Kumuliertes Netto: { $option }
caption-hardly-a-hole = Kaum im Minus; im Plus um Monat { $month }
caption-still-out = Über { $over } fließt noch immer Geld ab
