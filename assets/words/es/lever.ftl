## Names, values and buttons of the levers.

lever-joint-share = Parte común
lever-target = Meta
lever-gate-opens = Condición cumplida desde
lever-dialogue-today = Diálogo con clientes hoy
lever-pooling-today = Presupuestos comunes hoy
lever-start-lead = Inicio: responsable y apoyo
    .label = Responsable y apoyo
lever-start-roles = Inicio: roles
    .label = Roles
lever-start-transparency = Inicio: transparencia
    .label = Transparencia
lever-start-contact = Inicio: contacto
    .label = Contacto
lever-start-planning = Inicio: planificación conjunta
    .label = Planificación conjunta
lever-start-training = Inicio: formación
    .label = Formación
lever-start-safe-to-fail = Inicio: permiso para fallar
    .label = Permiso para fallar
lever-start-communication = Inicio: comunicación
    .label = Comunicación
lever-start-pooling = Inicio: presupuestos comunes
    .label = Presupuestos comunes
lever-start-dialogue = Inicio: diálogo con clientes
    .label = Diálogo con clientes

unit-percent = %
unit-hours = h
unit-weeks = sem.

grade-measured = medido
grade-inferred = deducido
grade-assumed = supuesto
grade-yours = lo fija usted

lever-reset = Devolver { $name } a { $value }
lever-help = Acerca de: { $name }
out-of-range = «{ $typed }» no es un número de { $min } a { $max }{ $unit }; se mantiene el último valor.
out-of-range-empty = Falta un número de { $min } a { $max }{ $unit }; se mantiene el último valor.
ambiguous = «{ $typed }» se puede leer de dos formas; escríbalo sin separador de miles.

cures = Lo que ayuda: { $cures }.

currency = Moneda
rest-of-split = Resto del reparto

plan = Plan de bonos
plan-as-is = Como está abajo
same-cost = El mismo coste que hoy
no-plan = Ninguna opción de este escenario tiene un plan propio que ajustar.
no-programme = Ninguna opción de este escenario tiene un programa que ajustar.

misalignment = Se calcula a partir del plan y no se ajusta a mano: la parte del dinero de bonos ligada a indicadores que ignoran el recorrido del cliente; un indicador que se opone a él cuenta hasta el doble.
misalignment-today = Hoy
misalignment-proposal = Propuesta

# Examples in the help of the levers that stand first; the others are in examples.ftl.
example-joint-share = Con un 45 %, una persona con un bono objetivo de 8000 tiene 3600 ligados al objetivo común.
example-target-bonus = Con un 8 %, a un salario base de 80 000 le corresponden 6400 al cumplir el objetivo.
example-target = Del 29 % de hoy al 50 %, uno de cada cinco recorridos más tiene que funcionar de principio a fin.
example-roles = Con un 100 %, cada traspaso tiene un responsable por escrito; con un 50 %, uno de cada dos.
