## Headings of the pictures, which state the finding, and what is drawn below them.

caption-drawn = { $what }; { $ranges }
caption-options-drawn = Neto frente a hoy en { $over }
caption-estimate-none = Ninguna opción gana según una primera estimación
caption-estimate-little = { $option } va delante (estimación), bajo su umbral
caption-estimate-ahead = { $option } va delante, primera estimación
caption-loses-least = { $option } pierde menos; el resto es incierto
caption-may-miss = { $option } va delante, quizá bajo su umbral
caption-tie = { $option } y { $other } aportan más o menos lo mismo
caption-rival = { $option } va por delante; { $other } puede hacerlo igual de bien
caption-ties = { $option } y otras { $count } aportan más o menos lo mismo
caption-gains-enough = { $option } aporta lo bastante para importar
caption-gains-most = { $option } es lo que más aporta
caption-gains-most-but = { $option } va delante; { $other }, dudosa
caption-gains-most-but-several = { $option } va delante; { $count } opciones dudosas
caption-cash-drawn = Neto acumulado: { $option }
caption-hardly-a-hole = Apenas hueco; equilibrio en el mes { $month }
caption-still-out = En { $over } todavía sale dinero
