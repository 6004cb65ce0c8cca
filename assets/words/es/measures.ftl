## What the pictures of single measures show.

axis-contribution = Índice de margen, hoy = 100
axis-collaboration = Horas por semana y persona
axis-integrated = Parte de los recorridos
axis-help-inside = Horas de ayuda en el equipo por semana
axis-own-work = Horas de trabajo propio por semana
axis-reported = Parte de los recorridos, según se declara
axis-trust = Confianza en otros equipos, por ciento
axis-clarity = Claridad de los roles, por ciento
axis-fear = Miedo al fracaso, por ciento
axis-adoption = Personas que actúan de la forma nueva, por ciento
axis-engagement = Ocasiones en que se entra en trabajo conjunto, por ciento
axis-free-riding = Personas que ayudan poco, por ciento del total
axis-overload = Trabajo por encima del de hoy, por ciento de una semana
axis-leaving = Personas que se marchan, por ciento al año
axis-care = Esmero en lo que no se cuenta, por ciento
axis-claims = Tiempo para apuntarse méritos por encima de hoy, por ciento
axis-inequality = Desigualdad de los bonos (Gini), por ciento
axis-earned = Desigualdad que sigue a los resultados, por ciento
axis-commitment = Compromiso con el cambio, por ciento
axis-systems = Integración de sistemas, por ciento
axis-pay = Bonos con cargas en la semana
axis-programme = Coste del programa en la semana
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
