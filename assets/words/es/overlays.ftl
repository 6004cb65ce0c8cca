## First visit: scenarios, tour, replay, shortcuts.

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
replay-before = Antes: { $what }
replay-after = Después: { $what }
replay-before-many = Antes: { $count } ajustes como estaban
replay-after-many = Después: { $count } ajustes cambiados
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
