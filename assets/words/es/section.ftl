## Names of the sections in the groups of levers.

section-goal = Objetivo común
section-payout = Pago
section-conditions = Condiciones
section-transition = Protección y riesgo
section-staff = Responsable y equipo de apoyo
section-sponsor = Patrocinador
section-for-roles = Para unos roles claros
section-for-trust = Para la confianza
section-results = Resultados y conversaciones
section-against-fear = Contra el miedo
section-against-aversion = Contra la resistencia al cambio
section-for-handoffs = Para mejores traspasos
section-pace = Ritmo y parada
section-starts = Cuándo empieza cada medida
section-money = Dinero
section-today = Cómo se trabaja hoy
section-market = Mercado y medición
section-channels = Personas, canales y sistemas
section-simulation = Simulación
section-tools = Herramientas, datos y presupuestos hoy
