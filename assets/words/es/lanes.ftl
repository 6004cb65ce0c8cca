## Journeys as lanes, bonus as dumbbells, and what flips the answer.

lanes-cost = Los traspasos cuestan hasta unos { $amount } al año
lanes-no-cost = Nada se pierde en los traspasos de hoy
lanes-unclear-roles = Lo que más pesa son los roles poco claros
lanes-distrust = Lo que más pesa es la falta de confianza
lanes-fear = Lo que más pesa es el miedo al fracaso
lanes-misalignment = Lo que más pesa son los incentivos mal alineados
lanes-aversion = Lo que más pesa es la resistencia al cambio
lanes-no-barrier = Ninguna barrera por sí sola está detrás
lanes-drawn = Bien traspasados: arriba hoy, abajo { $option }; pérdida al año
lanes-drawn-barrier = { $barrier }; arriba hoy, abajo { $option }
lanes-some = Los { $shown } de { $of } recorridos que más pierden
lanes-month = Mes
lanes-month-hint = Mueve los carriles de abajo y las cifras por los meses
lanes-month-at = { $month ->
    [0] Inicio
   *[other] Mes { $month }
}
lanes-play = Reproducir los meses
lanes-pause = Pausa
lanes-journey = Recorrido
lanes-volume = De todos los clientes
lanes-held-today = Hoy
lanes-held = { $month ->
    [0] { $option }, inicio
   *[other] { $option }, mes { $month }
}
lanes-each = Cada traspaso
lanes-lost-today = Perdido al año hoy
lanes-lost = Perdido al año entonces
lanes-barrier = Sin ella hoy
lanes-saved = Menos pérdida al año
lanes-gained = Más margen al año
lanes-integrated = Recorridos que funcionan
lanes-against = Lo perdido se mide frente a que funcionaran todos los traspasos, lo que nadie alcanza: un tope, no una promesa. 80 de 100 futuros simulados: de { $low } a { $high } al año con el plan actual.
lanes-alone = Pesa más lo que más margen aportaría. Cada barrera se quita por separado, sin azar, durante dos años; las barreras actúan unas a través de otras, así que estas cifras no se suman. La resistencia al cambio no cuesta nada mientras nada cambia; frena lo que se empieza.
lanes-weighing = Qué barrera está detrás se calcula tras el último futuro.

bonus-loses = { $group } gana hasta { $points } menos
bonus-points = { $count ->
    [one] 1 punto
   *[other] { $count } puntos
}
bonus-nobody = Ningún grupo gana menos, en un año malo, normal o bueno
bonus-none = No hay ningún grupo de cinco personas o más cuyo bono se pueda mostrar
bonus-drawn = Bono malo, normal, bueno, % del salario: arriba hoy, abajo { $option }
bonus-drawn-guarantee = Bono malo, normal, bueno: arriba hoy, abajo { $option }; garantía a trazos
bonus-drawn-salary = Bono con lo que pasó a salario, año malo, normal, bueno: arriba hoy, abajo { $option }
bonus-low-paid = ▼ Con salario bajo y peor que hoy: { $groups }.
bonus-no-low-paid = Ningún grupo con salario bajo queda peor.
bonus-held-back = { $people ->
    [0] Cada grupo tiene cinco personas o más.
    [one] Sin mostrar: 1 persona en un grupo de menos de cinco.
   *[other] Sin mostrar: { $people } en grupos de menos de cinco.
}
bonus-years = Malo, normal, bueno: uno de cada diez años es peor, la mitad lo son, nueve de cada diez lo son. Salario bajo: salario base por debajo de dos tercios de la mediana.
bonus-group = Grupo
bonus-this-bad = Malo
bonus-this-normal = Normal
bonus-this-good = Bueno
bonus-salary = De ello, salario
bonus-today-bad = Hoy, malo
bonus-today-normal = Hoy, normal
bonus-today-good = Hoy, bueno
bonus-guarantee = Garantía
bonus-and = { $one } y { $other }
bonus-more = { $one } y { $count } más

flips-some = { $count ->
    [one] Una cifra o un supuesto podría cambiarla
   *[other] { $count } cifras o supuestos podrían cambiarla
}
flips-none = Ninguna cifra ni supuesto la cambia por sí solo
flips-too-few = Muy pocos futuros para decir qué la cambia
flips-later = Lo que la cambia se prueba en cuanto estén todos los futuros
flips-yours = Su cifra: { $name }
flips-tried = { $count ->
    [one] Se probó un valor.
   *[other] Se probaron { $count } valores.
}
flips-chance = Aquí solo varía el azar, así que no se prueba ningún supuesto
flips-drawn = Sombreado: { $option } supera su umbral; anillo: valor actual, marca: cambio
flips-over = { $count ->
    [one] Un futuro simulado
   *[other] { $count } futuros simulados
}
flips-alone = Cada valor se movió por separado, en simulaciones sin azar; los valores son aproximados.
flips-ranges = La diferencia entre estas simulaciones se suma a la mediana de los futuros. Sus propias cifras van primero: se movieron de la mitad al doble de lo indicado, las proporciones y los niveles en 25 puntos como máximo, lo que es un supuesto nuestro; los demás sobre todo lo que se considera posible.
flips-from-to = { $from } → { $to }
flips-assumption = Cifra o supuesto
flips-usual = Ahora
flips-at = Cambia en
flips-possible = Movido en
flips-clears = Supera el umbral
# After a track that nowhere flips the answer: the option clears the bar all along, or nowhere.
flips-holds = se mantiene
flips-never = nunca lo supera
# Column head: expected net at both ends of what is held possible.
flips-net = Neto en el margen
flips-above = por encima
flips-below = por debajo
flips-range = { $from } a { $to }
value-in-share = { $value } %
value-in-week = { $value } % por semana
value-in-month = { $value } % al mes
value-in-hours = { $value } h
