## Names of the choices, what there is to choose, and what it means.

pick-metric = Indicador común
metric-integrated-journeys = Recorridos integrados
    .hint = Recorridos en los que todos los traspasos funcionan
metric-customer-value = Valor del cliente
    .hint = Lo que aportan los clientes, traspasos incluidos
metric-attributed-results = Resultados atribuidos
    .hint = Lo que reclaman los canales; los traspasos no se ven ahí

pick-inside = Quién participa
inside-all = Todos los equipos
inside-own = Todos menos las agencias
inside-marketing = Solo marketing
# Another choice of kinds, which is made one click away.
inside-some = Elegido uno a uno
inside-teams = { $count } de { $of } equipos comparten el objetivo

pick-lead = Quién dirige
lead-nobody = Nadie
lead-committee = Un comité
lead-agency = Una agencia principal
lead-one = Un responsable con autoridad
lead-free = No cuesta nada
lead-cost = Desde la semana { $week }, { $cost } al año
