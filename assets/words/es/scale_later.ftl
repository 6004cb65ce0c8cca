## What a share or level looks like: none, a quarter, half, three quarters and all of it.

scale-culture-history-of-competition = { $step ->
    [0] Nunca se ha clasificado a los equipos unos contra otros, y nadie recuerda un presupuesto perdido.
    [1] Hubo una clasificación una vez; hoy es motivo de broma, aunque algunos aún saben su puesto.
    [2] Algunos años el presupuesto de un equipo creció a costa del de otro, y la gente sabe decir cuál.
    [3] Se clasificaba a los equipos cada trimestre; quién perdió un concurso ante quién sale en cada ronda de planificación.
   *[4] Durante años el último de la clasificación perdió puestos; ayudar a otro equipo sigue pareciendo desarmarse.
}

scale-plan-goal-announced = { $step ->
    [0] Sin anunciar
    [1] Mencionado
    [2] Anunciado
    [3] Repetido
   *[4] En todas las paredes
}

scale-programme-transparency = { $step ->
    [0] Los resultados se quedan en el equipo
    [1] Algo se comparte
    [2] Se comparten planes y resultados
    [3] Transparencia por costumbre
   *[4] Todo está a la vista
}

scale-programme-training = { $step ->
    [0] Ninguna
    [1] Una charla en el arranque
    [2] Dos días para los responsables
    [3] Dos días para la mayoría
   *[4] Todos, con seguimiento
}

scale-programme-safe-to-fail = { $step ->
    [0] Un intento fallido cuenta en la evaluación
    [1] Los responsables prometen indulgencia
    [2] Los intentos pequeños están exentos
    [3] Los intentos conjuntos están exentos
   *[4] Los intentos fallidos se muestran y se agradecen
}

scale-programme-communication = { $step ->
    [0] Un anuncio y luego silencio
    [1] Noticias de vez en cuando
    [2] Un informe mensual
    [3] Motivos y logros cada mes
   *[4] Motivos y primeros logros, cada semana
}

scale-programme-informed = { $step ->
    [0] Solo lo sabe el comité de dirección
    [1] Lo saben los jefes de equipo
    [2] Lo sabe la mitad, más o menos
    [3] Lo sabe la mayoría
   *[4] Todos conocen el objetivo y los resultados
}

scale-programme-sponsor-strength = { $step ->
    [0] Nadie en la dirección
    [1] Un nombre en una diapositiva
    [2] Viene si se le pide
    [3] Pregunta por ello cada mes
   *[4] En cada revisión, en primera fila
}

scale-organisation-systems = { $step ->
    [0] Listas por correo electrónico
    [1] Exportaciones a mano
    [2] Algunas herramientas se comunican
    [3] La mayoría de las herramientas comparten datos
   *[4] Una única visión del cliente
}

scale-organisation-spend-scale = { $step ->
    [0] Uno o dos contactos por cliente
    [1] Pocos contactos
    [2] Varios contactos
    [3] Muchos contactos
   *[4] Tantos contactos como haga falta
}

scale-organisation-weekly-targets = { $step ->
    [0] Nadie mira la semana
    [1] Un vistazo los lunes
    [2] Una revisión semanal
    [3] La cifra de la semana manda
   *[4] Solo cuenta esta semana
}

scale-organisation-observability = { $step ->
    [0] Nadie ve lo que hacen los demás
    [1] Los resultados se ven de vez en cuando
    [2] El trabajo está medio a la vista
    [3] Se ve la mayor parte del trabajo
   *[4] Codo con codo todo el día
}

scale-environment-system-pressure = { $step ->
    [0] Como hoy
    [1] Algunos arreglos rápidos más
    [2] Los atajos son habituales
    [3] Sobre todo atajos
   *[4] Nada más que atajos
}

scale-organisation-dialogue = { $step ->
    [0] Las respuestas se quedan donde llegan
    [1] Las quejas se transmiten
    [2] Se comparte la mitad de lo que se oye
    [3] Se comparte la mayor parte
   *[4] Cada equipo oye cada respuesta
}

scale-organisation-budget-pooling = { $step ->
    [0] Cada equipo guarda su propio presupuesto
    [1] Un pequeño fondo común
    [2] Cerca de la mitad es común
    [3] Casi un solo presupuesto
   *[4] Un solo presupuesto para todos
}
