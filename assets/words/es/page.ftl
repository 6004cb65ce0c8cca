## The bar, the headings and the other fixed words of the page.

-product = Tandem

product = { -product }
title = Tandem: ¿compensaría un objetivo común?
skip = Ir a la respuesta
scenario = Escenario
undo = Deshacer
redo = Rehacer
reset = Volver al punto de partida
tools = Ajustes
copy = Copiar enlace
language = Idioma
no-starter = No se ha podido cargar este escenario; la página queda como está.
no-words = No se han podido cargar los textos en { $language }; la página queda como está.
levers = ¿Qué cambiaría usted?
answer = La respuesta
pictures = En imágenes
numbers = Cifras
starting = Se están simulando los primeros futuros.
no-options = Este escenario no compara nada con la situación actual.
advice = Un modelo para el debate, no un consejo sobre la retribución de nadie
privacy = nada sale de este dispositivo hasta que usted lo comparta

changes = { $count ->
    [0] Sin cambios respecto al inicio
    [one] 1 cambio respecto al inicio
   *[other] { $count } cambios respecto al inicio
}

futures = { $of ->
    [one] { $of } futuro simulado
   *[other] { $of } futuros simulados
}
futures-so-far = { $done } de { $of } futuros simulados
version = modelo { $model }

## Beside the answer, in the bar and in the panel: what opens a part of the page that is loaded later.

use = No para decidir sobre personas; compruebe el derecho laboral.
use-more = Personas y derecho
library = Ejemplos
close = Cerrar
replay = Repetir el último cambio
replay-return = Mostrar el estado de después
help = Ayuda y atajos
dialog-close = Cerrar
options-title = Opciones
levers-on = { $plan }
levers-on-option = { $option }
levers-on-both = { $plan } y { $programme }
levers-on-programme = { $programme }
levers-on-nothing = ninguna opción
levers-on-change = Las palancas cambian { $what }. Editar opciones
