## Names of the groups of levers that are one click away.

group-plan = El plan en detalle
group-culture = Cultura
group-leadership = Liderazgo y remedios
group-roll-out = Implantación
group-surroundings = Entorno y simulación
group-teams = Equipos y recorridos
