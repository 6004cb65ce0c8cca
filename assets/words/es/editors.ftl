## What differs from the start, one by one.

none = ninguno
there = presente
added = añadido
as-at-the-start = como al inicio
changed = cambiado
as-the-rest = como los demás
never = nunca
weeks-short = { $weeks } sem.
hours-short = { $hours } h
per-cent = { $share } %
setting-now = { $name } { $value }
metric-with-target = { $name }, { $target }
take-back = Devolver { $name } a { $value }
take-all-back = Deshacer todo
change-team = Equipo { $name }
change-team-name = Nombre de { $name }
change-of = { $of }: { $setting }
change-team-order = Orden de los equipos
change-currency = Moneda
change-journey = Recorrido { $steps }
change-steps = Pasos del recorrido { $number }
change-value = Valor de { $steps }
change-shares = Partes de los recorridos
change-journey-order = Orden de los recorridos
change-goal = Objetivo común
change-rank = A quién se clasifica
change-outside = Fuera del objetivo común
change-plan = Plan { $name }
change-programme = Programa { $name }
change-title = Título
change-note = Nota
change-returns = Rendimientos
change-option = Opción { $name }
change-option-name = Nombre de la opción { $name }
change-option-order = Orden de las opciones
change-levers = Las palancas mueven
change-terms = Condiciones de { $team }
option-plan = plan
option-programme = programa
option-from = plan nuevo desde
option-until = termina tras
returns-diminishing = decrecientes
returns-proportional = proporcionales
people = { $heads ->
    [one] 1 persona
   *[other] { $heads } personas
}
bonus-as-today = bono como hoy
bonus-of-base = bono del { $share } del salario base
curve-in-short = { $threshold-pay } con { $threshold }, { $maximum-pay } con { $maximum }
payout-own = Pago del indicador propio
payout-team = Pago del indicador del equipo
payout-firm = Pago del resultado de la empresa
payout-joint = Pago del objetivo común
payout-feedback = Pago de la opinión de compañeros
payout-rank = Pago del premio por puesto

## Kinds of teams and how they are paid.

kind-channel = canal
kind-brand = marca y contenido
kind-site = sitio o tienda
kind-service = atención al cliente
kind-sales = ventas
kind-it = informática
kind-analytics = análisis
kind-agency = agencia
paid-bonus = salario y bono
paid-salary = solo salario
paid-fee = honorarios de agencia
meets-online = en línea
meets-offline = en persona
basis-output = lo que entrega
basis-contribution = lo que gana la empresa
team-kind = Tipo
team-contract = Se paga con
team-medium = Trata a los clientes
team-basis = Los honorarios en riesgo dependen de
team-heads = Personas
team-base = Salario base
team-bonus = Bono objetivo
team-fee = Honorarios al año
team-at-risk = Honorarios en riesgo
team-renewal-fear = Temor por la renovación
team-control = Control sobre el indicador propio
team-opposing = Indicador opuesto
team-inside-worth = Valor de la ayuda interna
team-experience = Experiencia con la forma anterior
editor-undo = Deshacer
teams-and-journeys = Equipos y recorridos
teams-edit = Editar equipos y recorridos
teams-lede = Su organización tal como es hoy. Cada cambio cuenta enseguida; Deshacer lo retira.
teams = Equipos
teams-sum = { $people } en { $teams ->
    [one] 1 equipo
   *[other] { $teams } equipos
}.
team-add = Añadir un equipo
team-new = Equipo nuevo
team-name = Nombre
team-craft = Oficio
team-craft-note = Los equipos con la misma palabra hacen el mismo trabajo y aprenden unos de otros en el contacto estructurado. Vacío: un oficio propio.
team-craft-own = propio
team-more = Más sobre { $name }
team-more-short = Más
team-up = Subir { $name }
team-down = Bajar { $name }
team-remove = Quitar { $name }
team-idle = En ningún recorrido: su trabajo cuenta, sus traspasos no.
team-pay-note = La retribución es la de una persona típica, al año.
team-removed = Se ha quitado { $name }.
team-removed-from = Se ha quitado { $name }, también de { $from }.
team-from-journeys = { $count ->
    [one] 1 recorrido
   *[other] { $count } recorridos
}
team-from-plans = { $count ->
    [one] las condiciones de 1 plan
   *[other] las condiciones de { $count } planes
}
team-with-journeys = { $count ->
    [one] 1 recorrido solo de este equipo se ha ido con él
   *[other] { $count } recorridos solo de este equipo se han ido con él
}
journeys = Recorridos
journeys-sum = Un recorrido se conoce por sus equipos, en el orden en que los clientes pasan por ellos. Las partes suman 100 %: fije una y las demás hacen sitio.
journey-number = Recorrido { $number }
journey-add = Añadir un recorrido
journey-share = Parte de los clientes
journey-value = Valor de un cliente
journey-up = Subir el recorrido { $number }
journey-down = Bajar el recorrido { $number }
journey-remove = Quitar el recorrido { $number }
journey-removed = Se ha quitado el recorrido { $number }; los demás se reparten sus clientes.
journey-add-team = Añadir un equipo…
journey-add-team-to = Añadir un equipo al recorrido { $number }
step-earlier = { $name }: antes en el recorrido { $number }
step-later = { $name }: después en el recorrido { $number }
step-remove = Sacar { $name } del recorrido { $number }
name-empty = Hace falta un nombre; se mantiene el último.
name-long = Los nombres tienen como máximo { $most } caracteres; se mantiene el último.
name-taken = «{ $name }» ya existe; se mantiene el último.
edit-refused-people = Una organización tiene aquí de 1 a 40 equipos y como máximo 2000 personas.
edit-refused-journeys = Debe haber al menos un recorrido y como máximo 60; añada antes otro.
edit-refused-today = Con estos equipos y recorridos no se alcanza la proporción actual de recorridos integrados; cámbiela antes en «Equipos y recorridos».
edit-refused-outside = Entonces nadie estaría dentro del objetivo común; incluya antes a alguien.
edit-refused-rank = Un premio por puesto necesita al menos dos que cobren bono.
edit-refused-relative = La paga relativa a otros necesita al menos dos personas en cada equipo, o dos equipos pagados así, y ningún premio por puesto al lado.
edit-refused-options = Debe quedar al menos una opción además de hoy.
edit-refused-else = Eso no es posible: { $why }.

## The payout curve.

payout-chart = Pago según el cumplimiento; se pueden mover dos puntos
payout-threshold = Umbral: izquierda y derecha mueven el cumplimiento, arriba y abajo el pago
payout-maximum = Máximo: izquierda y derecha mueven el cumplimiento, arriba y abajo el pago
payout-at = con { $attainment } del objetivo paga { $pay } del bono objetivo
payout-begins = Por debajo de { $threshold } del objetivo no paga nada; ahí, { $pay } del bono objetivo.
payout-begins-at-nothing = Por debajo de { $threshold } del objetivo no paga nada.
payout-same-slope = Cada punto de cumplimiento por encima del umbral paga { $slope } más, hasta { $most } con { $maximum }.
payout-slopes = Cada punto de cumplimiento por encima del umbral paga { $slope } más, por encima del objetivo { $above } más, hasta { $most } con { $maximum }.
payout-others = Algunos indicadores pagan según una curva propia.
payout-legend = En horizontal: cumplimiento del indicador. En vertical: pago, en % del bono objetivo. A trazos: el plan actual.
payout-legend-same = En horizontal: cumplimiento del indicador. En vertical: pago, en % del bono objetivo. El plan actual paga según la misma curva.

## The ten questions.

check-title = Diez preguntas sobre cómo trabajan juntos
check-open = Responder diez preguntas
check-lede = Responda según lo que ha visto en los últimos seis meses. Los niveles junto a las preguntas no cambian nada hasta que los use, y las respuestas no van en ningún enlace.
check-fair-try = ¿Con qué frecuencia se da una oportunidad justa a una forma nueva cuando se conoce el motivo?
check-tried-before = ¿Con qué frecuencia «eso ya lo probamos» zanja una discusión?
check-talked-through = ¿Con qué frecuencia se comenta una vez, sin culpas, un intento conjunto que falló?
check-proof = ¿Con qué frecuencia se reúnen pruebas antes de un lanzamiento conjunto de que un fallo no sería culpa propia?
check-owner = ¿Con qué frecuencia puede una persona decir qué se entrega, para cuándo y quién sigue?
check-twice = ¿Con qué frecuencia dos equipos hacen el mismo trabajo o se esperan el uno al otro?
check-share = ¿Con qué frecuencia comparten los equipos sus resultados antes de que se los pidan?
check-in-copy = ¿Con qué frecuencia van por escrito y con el jefe en copia las peticiones a otros equipos?
check-ranked = ¿Con qué frecuencia se clasificó a los equipos unos contra otros en los últimos años?
check-budget = ¿Con qué frecuencia creció el presupuesto de un equipo a costa del de otro?
answer-never = nunca
answer-rarely = rara vez
answer-sometimes = a veces
answer-often = a menudo
answer-always = siempre
check-level = ahora { $now }, según sus respuestas { $level }
check-stays = ahora { $now }, y así queda
check-half = Falta una respuesta, así que queda como está.
check-none = Aún sin responder, así que queda como está.
check-mean = Media de { $one } y { $other } puntos.
check-not-asked = No se pregunta por «{ $barrier }»: se deduce de los planes, y con el actual son { $level } de 100. Las dos últimas preguntas se refieren a cómo se ha enfrentado a los equipos hasta ahora.
check-answered = { $count } de 10 preguntas respondidas
check-again = Empezar de nuevo
check-use = Usar estas respuestas
check-how = Cómo se convierte en números
check-how-lede = Cada respuesta vale de 0 a 100 puntos, y un nivel es la media de sus dos respuestas. Los pasos iguales son elección nuestra; ningún estudio dice que lo sean.
check-how-answer = Respuesta
check-how-bad = Puntos donde siempre es malo
check-how-good = Puntos donde siempre es bueno
goals-label = Objetivos comunes
goals-same-odds = la misma probabilidad para todas
goals-same-goal = el mismo objetivo para todas
goals-own = cada una el suyo
goals-at = { $rule }: { $levels }
goals-asked = { $option } pide { $level }
goals-said-odds = El objetivo de cada opción se calculó para la misma probabilidad, 6 de 10: { $goals }.
goals-said-missing = Los objetivos de igual probabilidad aún no están calculados: { $goals }.
goals-said-same = Los objetivos son los mismos para todas, sea cual sea su probabilidad: { $goals }.
goals-said-own = El objetivo de cada opción está fijado a mano: { $goals }.
goals-make-same = El mismo objetivo para todas
goals-make-odds = La misma probabilidad para todas
goals-work-out = Calcular de nuevo los objetivos
goals-working = Se calculan los objetivos …
goals-missing = Ninguna opción tiene un objetivo común que calcular; dé primero uno a un plan.
goals-unmoved = Ningún objetivo de { $option } tiene esa probabilidad: { $share } de sus futuros alcanzan { $level }. Se admite un objetivo que alcance el 60 % de ellos: elija otra medida, el mismo objetivo para todas o uno propio.
option-goal = Objetivo
change-goals = Objetivos comunes de las opciones
options-lede = Cada opción es un plan y, si quiere, un programa. Todas se comparan con hoy, que siempre está.
options = Comparadas con hoy
options-full = Seis con hoy son tantas como distinguen los gráficos.
option-today = { $plan }, y la forma de trabajar de hoy. Siempre se compara, siempre la primera.
option-new = Opción nueva
option-add = Añadir una opción
option-copy = Copiar { $name }, con plan y programa propios
option-copy-short = Copiar
option-plan-label = Plan
option-new-plan = Nuevo: { $name }
option-programme-label = Programa
option-from-label = Plan nuevo tras
option-trial-label = Cuánto dura
option-for-good = para siempre
option-a-trial = una prueba
option-until-label = Termina tras
option-costs-as-today = Al cumplir el objetivo su bono cuesta lo mismo que hoy.
option-pays-todays-plan = Mantiene el plan actual, así que el bono cuesta lo mismo al cumplir el objetivo.
option-costs = Su bono objetivo es el { $share } del salario base para todos, cueste lo que cueste.
option-same-cost = El mismo coste que hoy
option-stand = Que las palancas muevan esta opción
option-stands = Las palancas mueven su plan y su programa.
option-stands-plan = Las palancas mueven su plan.
option-stands-programme = Las palancas mueven su programa; el plan actual no lo mueve nadie.
option-keeps = Las palancas mueven otras opciones; esta es solo el plan actual.
exceptions = Condiciones de equipos concretos en { $name }
exceptions-lede = Todos los equipos cobran igual, salvo los que figuran aquí. En un reparto se fija una parte y las demás hacen sitio. El contrato de una agencia es suyo y figura con su equipo.
exception-add = Dar otras condiciones a un equipo…
exception-remove = Pagar a { $name } como a los demás
exception-own = propias
exception-bonus = Del salario base
exception-split = Reparto
exception-curve = Mantiene una curva de pago propia: { $curve }.
measure-own = Indicador propio
measure-team = Indicador del equipo
measure-firm = Empresa
measure-joint = Objetivo común
measure-feedback = Compañeros
measure-rank = Puesto
