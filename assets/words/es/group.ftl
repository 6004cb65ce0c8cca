## Names of the groups of levers that are one click away, and of the sections in them.

group-plan = El plan en detalle
group-culture = Cultura
group-leadership = Liderazgo y remedios
group-roll-out = Implantación
group-surroundings = Organización y entorno
group-simulation = Simulación
section-goal = Objetivo común
section-payout = Pago
section-conditions = Condiciones
section-transition = Protección y riesgo
section-staff = Responsable y equipo de apoyo
section-sponsor = Patrocinador
section-for-roles = Para unos roles claros
section-for-trust = Para la confianza
section-against-fear = Contra el miedo
section-against-aversion = Contra la resistencia al cambio
section-for-handoffs = Para mejores traspasos
section-pace = Ritmo y parada
section-starts = Cuándo empieza cada medida
section-money = Dinero
section-today = Hoy
section-market = Mercado y medición
section-channels = Personas, canales y sistemas
