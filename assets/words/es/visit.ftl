## First visit: scenarios, tour, replay, shortcuts.

library = Ejemplos
library-title = Escenarios para abrir
library-examples = Diez ejemplos desarrollados
library-kept = Guardados en este navegador
library-organisations = Organizaciones para empezar
library-none-kept = Los escenarios que usted cambia se guardan aquí, los ocho últimos, solo en este navegador.
library-refused = Este navegador no guarda nada para esta página; un enlace también guarda un escenario.
library-fault = No se puede abrir: { $why }.
forget = Olvidar
forget-one = Olvidar { $name }
forget-all = Olvidar todo
close = Cerrar
kept-line = { $option }: unos { $amount }
kept-nothing = Nada se compara con hoy

ago-now = ahora mismo
ago-minutes = { $count ->
    [one] hace 1 minuto
   *[other] hace { $count } minutos
}
ago-hours = { $count ->
    [one] hace 1 hora
   *[other] hace { $count } horas
}
ago-days = { $count ->
    [one] ayer
   *[other] hace { $count } días
}

## Worked examples: a title and a lesson of two sentences. Tests run the model and hold it to what the lessons say.

example-pay-alone-title = Solo el bono
example-pay-alone-lesson = Donde nadie sabe a quién corresponde un traspaso, un bono común por sí solo acaba algo por debajo de hoy. Con un responsable y roles acordados, el mismo bono gana cerca de un millón de dólares.
example-roles-first-title = Primero los roles
example-roles-first-lesson = Acordar primero los roles y pagar el objetivo común nueve meses después conserva casi toda la ganancia. Al revés se pierde más de un tercio de ella, y se deja de cobrar más bono.
example-everybodys-goal-title = Objetivo de todos, objetivo de nadie
example-everybodys-goal-lesson = Donde el resultado de la empresa decide la mayor parte del bono de 120 personas, la ayuda entre equipos apenas se mueve. El mismo peso en recorridos que los equipos solo pueden completar juntos la mueve, y gana.
example-it-planet-title = Informática en otro planeta
example-it-planet-lesson = Con informática fuera del objetivo común desaparece cerca de un tercio de la ganancia, pues está en la mayoría de los recorridos. Incluirla la devuelve; que además comparta el riesgo añade poco.
example-three-agencies-title = Tres agencias
example-three-agencies-lesson = Dentro del objetivo común las agencias ayudan más y funcionan más recorridos. Aquí sus honorarios cuestan más de lo que eso aporta: con las agencias fuera, a la marca le queda más.
example-record-campaigns-title = Campañas récord, peores clientes
example-record-campaigns-lesson = Pagadas solo por sus resultados, las personas ganan más mientras bajan el esmero y el margen. Un objetivo común sobre lo que cuentan los canales también pierde; uno sobre el valor del cliente gana.
example-too-many-meetings-title = Demasiadas reuniones
example-too-many-meetings-lesson = Cada hora más juntos hace que funcionen más traspasos y cuesta trabajo propio. Dos horas por semana cuestan más de la mitad de la ganancia; cuatro la convierten en pérdida.
example-sponsor-leaves-title = El patrocinador se va
example-sponsor-leaves-lesson = Patrocinadores que cambian cada medio año cuestan más de un cuarto de la ganancia: baja el compromiso y la gente vuelve atrás. Donde cada uno se mantiene firme, casi no se pierde nada.
example-star-who-lost-title = La estrella que perdió
example-star-who-lost-lesson = El plan cambiado por sí solo quita a ventas de campo cerca de una décima parte del bono en un año normal, aunque la empresa gana. Con un responsable y roles el equipo acaba igual o mejor; dejarlo fuera cuesta un tercio de la ganancia.
example-leave-them-alone-title = Déjelos en paz
example-leave-them-alone-lesson = Veinte personas que confían unas en otras y saben a quién corresponde cada cosa dejan poco que ganar. Todo programa cuesta más de lo que aporta, y el bono común por sí solo no supone una diferencia que importe.

## The tour.

tour = Mostrar el recorrido guiado
tour-title = Recorrido guiado, paso { $step } de { $of }
tour-answer = La respuesta dice qué opción va por delante, en dinero y frente al plan actual, y en cuántos de 100 futuros simulados supera su umbral.
tour-lever = Mueva una palanca, como la parte común. Enseguida llega una estimación; los márgenes y las probabilidades vienen un instante después. Cada paso se puede deshacer.
tour-ranges = Las barras muestran dónde acaban 80 de 100 futuros. La curva muestra lo hondo que es el hueco de caja y cuándo se cubre.
tour-next = Abra un ejemplo desarrollado o copie un enlace a lo que ve: contiene estos ajustes y nada más.
tour-back = Atrás
tour-on = Siguiente
tour-done = Listo
tour-skip = Saltar el recorrido guiado

## Replaying the last change.

replay = Repetir el último cambio
replay-return = Mostrar el estado de después
replay-before = Antes: { $what }
replay-after = Después: { $what }
replay-before-many = Antes: { $count } ajustes como estaban
replay-after-many = Después: { $count } ajustes cambiados

## Help: shortcuts.

help = Ayuda y atajos
help-keys = Atajos de teclado
help-always = Siempre
help-single = Teclas sueltas, fuera de los campos de texto
help-switch = Las teclas sueltas están activas
shortcut-undo = Deshacer
shortcut-redo = Rehacer
shortcut-replay = Repetir el último cambio
shortcut-reset = Volver al punto de partida
shortcut-copy = Copiar el enlace
shortcut-library = Ejemplos y escenarios guardados
shortcut-next-tab = Pestaña siguiente
shortcut-previous-tab = Pestaña anterior
shortcut-help = Esta ayuda
shortcut-close = Cerrar lo que cubre la página
key-undo = Ctrl o Cmd Z
key-redo = Ctrl o Cmd Mayús Z
key-close = Esc
