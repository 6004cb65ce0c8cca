## Headings of the pictures, which state the finding, and what is drawn below them.

caption-drawn = { $what }; { $ranges }
caption-options-drawn = Neto frente a hoy en { $over }
caption-estimate-none = Ninguna opción gana según una primera estimación
caption-estimate-little = { $option } va delante (estimación), bajo su umbral
caption-estimate-ahead = { $option } va delante, primera estimación
caption-loses-least = { $option } pierde menos; el resto es incierto
caption-may-miss = { $option } va delante, quizá bajo su umbral
caption-tie = { $option } y { $other } aportan más o menos lo mismo
caption-ties = { $option } y otras { $count } aportan más o menos lo mismo
caption-gains-enough = { $option } aporta lo bastante para importar
caption-gains-most = { $option } es lo que más aporta
caption-gains-most-but = { $option } va delante; { $other }, dudosa
caption-gains-most-but-several = { $option } va delante; { $count } opciones dudosas
caption-cash-drawn = Neto acumulado: { $option }
caption-hardly-a-hole = Apenas hueco; equilibrio en el mes { $month }
caption-still-out = En { $over } todavía sale dinero
caption-pays-the-same = { $option } paga más o menos el bono de hoy
caption-pays-more = { $option } paga { $by } más de bono que hoy
caption-pays-less = { $option } paga { $by } menos de bono que hoy
caption-payouts-drawn = Bono pagado en { $over }, sin cargas
caption-hours = { $option }: { $lead } h por semana para otros, hoy { $today }
caption-journeys = { $option }: { $lead } de 100 recorridos funcionan, hoy { $today }
caption-contribution-stays = { $option } deja el margen donde está
caption-contribution-above = { $option } acaba { $points ->
    [one] { $points } punto
   *[other] { $points } puntos
} por encima de hoy
caption-contribution-below = { $option } acaba { $points ->
    [one] { $points } punto
   *[other] { $points } puntos
} por debajo de hoy
caption-as-today = { $what }: { $lead } %, como hoy
caption-moved = { $what }: { $lead } %, hoy { $today } %
measure-contribution = Margen
measure-collaboration = Ayuda entre equipos
measure-help-inside = Ayuda en los equipos
measure-own-work = Trabajo propio
measure-integrated = Recorridos que funcionan
measure-reported = Recorridos que se declaran logrados
measure-trust = Confianza
measure-clarity = Roles claros
measure-fear = Miedo al fracaso
measure-adoption = En la forma nueva
measure-engagement = Entran en trabajo conjunto
measure-free-riding = Ayudan poco
measure-overload = Sobrecarga
measure-leaving = Se marchan en un año
measure-care = Esmero en lo que no se cuenta
measure-claims = Tiempo para apuntarse méritos
measure-inequality = Desigualdad de los bonos
measure-earned = Desigualdad según resultados
measure-commitment = Respaldan el cambio
measure-systems = Integración de sistemas
measure-pay = Bonos de la semana
measure-programme = Programa de la semana
measure-net = Neto acumulado
caption-samples = { $above } de estos { $of } futuros acaban por encima de hoy
caption-samples-drawn = Neto acumulado: { $option }, los primeros futuros uno a uno
caption-future = Futuro { $number }
