## Headings of the pictures, which state the finding, and what is drawn below them.

caption-drawn = { $what } ; { $ranges }
caption-options-drawn = Net par rapport à aujourd’hui sur { $over }
caption-estimate-none = Aucune option ne gagne selon une première estimation
caption-estimate-little = { $option } en tête (estimation), sous le seuil
caption-estimate-ahead = { $option } en tête, première estimation
caption-loses-least = { $option } perd le moins ; le reste est incertain
caption-may-miss = { $option } en tête, peut-être sous le seuil
caption-tie = { $option } et { $other } rapportent à peu près autant
caption-rival = { $option } est en tête ; { $other } pourrait faire aussi bien
caption-ties = { $option } et { $count } autres rapportent à peu près autant
caption-gains-enough = { $option } rapporte assez pour compter
caption-gains-most = { $option } rapporte le plus
caption-gains-most-but = { $option } en tête ; { $other } incertain
caption-gains-most-but-several = { $option } en tête ; { $count } options incertaines
caption-cash-drawn = Net cumulé : { $option }
caption-hardly-a-hole = À peine un creux ; équilibre au mois { $month }
caption-still-out = Sur { $over }, l’argent sort encore
