## The views under the answer, copies of pictures and tables, and what stands in each view.

copying-svg = Imagen, SVG
copying-png = Imagen, PNG
copying-csv = Tabla, CSV
copying-save-short = Guardar
copying-copy-short = Copiar
copying-copied = Copiado.
copying-not-saved = Este navegador no deja a la página guardar archivos; use Copiar.
copying-not-copied = Este navegador no deja copiar a la página; use Guardar.
copying-not-drawn = No se ha podido hacer la imagen; la tabla sí.
copying-save = Guardar: { $what }
copying-copy = Copiar: { $what }
copying-saved = Guardado como { $file }.
copying-saved-in-frame = Guardado como { $file }, si este marco puede guardar archivos; si no aparece ninguno, use Copiar.
copying-low = { $name }, bajo
copying-median = { $name }, mediana
copying-high = { $name }, alto
copying-foot = Un modelo para el debate, no un consejo. Tandem, modelo { $model }, { $futures ->
    [one] { $futures } futuro simulado
   *[other] { $futures } futuros simulados
}.
weeks-large = Resultados semana a semana
weeks-small = Lo que se mueve detrás
weeks-legend = Medianas de todas las opciones; la banda es la de la opción que va por delante
people-title = Personas
people-promise = Nada aquí trata de una persona: las personas se sortean en cada futuro, los grupos tienen cinco personas o más, y el ir de gorra se muestra para la organización en su conjunto. La experiencia con la forma anterior es de un equipo, nunca de una persona.
people-none = Ningún grupo de cinco personas o más tiene bono
people-same = { $option } deja lo que gana cada grupo más o menos donde está
people-gain = { $option }: { $gain } de { $of } grupos cobran más en un año normal, ninguno menos
people-lose = { $option }: { $lose } de { $of } grupos cobran menos en un año normal, ninguno más
people-both = { $option }: { $gain } de { $of } grupos cobran más en un año normal, { $lose } menos
people-hidden = { $people ->
    [0] No falta nadie en esta tabla.
    [one] 1 persona no está en ningún grupo de cinco y queda fuera.
   *[other] { $people } personas no están en ningún grupo de cinco y quedan fuera.
}
people-gains = más
people-share = { $share } %
people-stays = más o menos lo mismo
people-loses = menos
people-loses-and-is-paid-little = menos, y con salario base bajo
people-drawn = Bono del último año, con lo que de él pasó a salario, como parte del salario base; un año malo es uno de los diez peores de cien
people-head-1 = Grupo
people-head-2 = Personas
people-head-3 = Hoy
people-head-4 = Esta opción
people-head-5 = Año malo, frente a hoy
people-head-6 = Año normal
why-chance-title = Cuánto es azar
why-chance = { $tenths ->
    [0] Casi nada de lo que distingue los futuros de { $option } es azar.
    [1] Cerca de una décima parte de lo que distingue los futuros de { $option } es azar.
    [2] Cerca de una quinta parte de lo que distingue los futuros de { $option } es azar.
    [3] Casi un tercio de lo que distingue los futuros de { $option } es azar.
    [4] Cerca de dos quintas partes de lo que distingue los futuros de { $option } son azar.
    [5] Cerca de la mitad de lo que distingue los futuros de { $option } es azar.
    [6] Cerca de tres quintas partes de lo que distingue los futuros de { $option } son azar.
    [7] Cerca de dos tercios de lo que distingue los futuros de { $option } son azar.
    [8] Cerca de cuatro quintas partes de lo que distingue los futuros de { $option } son azar.
    [9] Cerca de nueve décimas partes de lo que distingue los futuros de { $option } son azar.
   *[10] Todo lo que distingue los futuros de { $option } es azar.
}
why-doubt = El resto es lo que nadie sabe de las personas y los mercados: las constantes difieren de un futuro a otro dentro del margen que se considera posible. Medir más, sobre todo un piloto, puede reducir esa parte; el azar no lo reduce nada.
why-noise = Los futuros solo difieren por el azar, como usted ha elegido; lo que nadie sabe de las personas queda fuera de los márgenes.
why-too-few = Hacen falta más futuros para separar el azar de lo que no se sabe.
why-title = ¿Dirían lo mismo otras teorías?
why-about = El mismo escenario bajo cinco teorías de cómo responden las personas, cada una tomada al pie de la letra. Si el orden las resiste, no depende de cuál tenga razón.
why-option = Opción
why-run = Calcular con cinco teorías
why-again = Calcular de nuevo
why-stop = Parar
why-outdated = Estos son de ajustes anteriores.
why-progress = { $theory }: { $done } de { $of } futuros simulados
why-stopped = Parado tras { $done } de 5 teorías.
why-survives = El orden resiste: las cinco ponen las opciones en el mismo orden, { $best } la primera.
why-best-survives = { $best } es la primera con las cinco; el orden detrás difiere con { $not_in }.
why-overturned = El orden no resiste: { $best } no es la primera con { $not_in }.
why-cell = { $net } ({ $rank })
why-drawn = Neto mediano frente a hoy en { $over }; entre paréntesis, el puesto
why-and = { $rest } y { $last }

theory-tandem = Un poco de todo
theory-selfish = Ganancia propia
theory-conditional-cooperation = Ayudar si otros ayudan
theory-goal-setting = Objetivos claros
theory-trust-and-flat-wage = Confianza
theory-tandem-says = Las personas responden al pago, a lo que otros ganan y hacen, a un objetivo, a la norma y al hábito, cada cosa con la fuerza que se considera más probable. Es lo que usa el resto de la página.
theory-selfish-says = Las personas solo miran su propia ganancia; un bono compartido se diluye, y solo los ojos de quienes lo comparten mantienen el esfuerzo.
theory-conditional-cooperation-says = La mayoría ayuda tanto como cree que ayudan los demás; ayuda y confianza se extienden o decaen juntas.
theory-goal-setting-says = Un objetivo concreto y exigente mueve a las personas, pague o no; el pago añade poco.
theory-trust-and-flat-wage-says = Se trabaja bien donde hay confianza; pagar lo que se cuenta expulsa el esmero por lo demás.

evidence-title = Tamaños { $sizes }, signos { $signs }, efectos nulos { $nulls }
evidence-about = El modelo se contrasta con estudios publicados con un solo juego de constantes para todos. No se conoce ningún experimento de campo sobre objetivos comunes entre equipos de marketing: estos vienen de tiendas, fábricas, centros de llamadas y laboratorios, y que valgan para el marketing es un supuesto.
evidence-rule = Un tamaño publicado se acierta si el efecto del modelo está en su banda; un efecto nulo, si está donde no se habría visto nada. Un signo se acierta si está fuera de duda y el efecto es al menos de un cuarto de por ciento o de punto, o de 0,05 desviaciones típicas. Se cuentan aparte, porque un signo es más fácil de acertar que un tamaño; también los metaanálisis, que son medias de muchos entornos, y el tercio de los estudios que no participó en el ajuste de las constantes.
evidence-agree = { $inside } de { $of }
evidence-studies = Estudios
evidence-sizes = Tamaños
evidence-signs = Signos
evidence-nulls = Efectos nulos
evidence-all = Todos
evidence-single-studies = Estudios individuales
evidence-meta-analyses = Metaanálisis
evidence-fitted = Usados en el ajuste
evidence-left-out = Fuera del ajuste
evidence-size = un tamaño
evidence-sign = un signo
evidence-null = un efecto nulo
evidence-single-study = estudio individual
evidence-meta-analysis = metaanálisis
evidence-unseen = fuera del ajuste
evidence-seen = leído en la fuente
evidence-second-hand = leído en el relato de otro
evidence-recalled = de conocimiento general, sin comprobar
evidence-inside = acertado
evidence-missed = fallado
evidence-misses = Lo que el modelo falla ({ $count })
evidence-hits = Lo que acierta ({ $count })
evidence-effects = Publicado: { $published }. El modelo: { $simulated }.
evidence-reason = Por qué: { $why }
model-in-title = Qué se modela
model-out-title = Qué se deja fuera
model-week-title = Una semana en siete líneas
model-constants-about = Son las mismas para toda organización. La mayoría difieren de un futuro a otro dentro de su margen; de ahí viene la mayor parte de la anchura de la respuesta.
model-filter = Filtrar
model-matches = { $count ->
    [0] Ninguna constante tiene estas palabras.
    [one] { $count } constante
   *[other] { $count } constantes
}
model-fixed = fija
model-range = { $least } a { $most }
model-measured = medido
model-inferred = deducido
model-yours = suyo
model-assumed = supuesto
model-device-title = Qué sale de este dispositivo
model-inside-1 = Equipos de personas que reparten su semana entre su propio trabajo, la ayuda en el equipo y la ayuda a otros equipos.
model-inside-2 = Recorridos en los que los clientes pasan de equipo en equipo; un recorrido solo funciona si funcionan todos sus traspasos.
model-inside-3 = Planes de bonos con pesos, curvas de pago, condiciones, topes, bolsas y un objetivo común, pagados al céntimo.
model-inside-4 = Cinco barreras a la cooperación, y las medidas de un programa que las bajan: responsable, roles, contacto, planificación, formación.
model-inside-5 = La suerte del mercado, los errores de medida, personas que se van y llegan, patrocinadores que cambian, canales nuevos.
model-outside-1 = Cualquier persona concreta: destreza, miedo y marcha se sortean, y no se dice nada de grupos de menos de cinco.
model-outside-2 = Competidores, precios y campañas como tales; el mercado solo se mueve por azar.
model-outside-3 = Contrataciones previstas, ascensos y retribución distinta de base y bono.
model-outside-4 = Derecho: si un plan se puede introducir es cosa de los juristas y de la representación de los trabajadores.
model-outside-5 = La política entre personas concretas, y todo lo que ocurrió una sola vez.
model-week-1 = Las personas prevén lo que su esfuerzo ganará con el plan vigente.
model-week-2 = Lo sopesan con el esfuerzo, la norma de su equipo, el hábito, la ganancia de otros y el objetivo, y se mueven hacia lo que más les conviene.
model-week-3 = Algunas adoptan la forma nueva, tanto más cuantas más lo han hecho.
model-week-4 = Los esfuerzos se vuelven traspasos, bajo un tope de roles, confianza, sistemas y práctica; los traspasos se vuelven recorridos, y los recorridos, margen.
model-week-5 = Los resultados se miden, con error; al final de un periodo todos cobran y ven si parece justo.
model-week-6 = Confianza, miedo, claridad, práctica y creencias siguen a lo ocurrido.
model-week-7 = Algunos se van y otros ocupan su lugar; la dirección respalda el cambio, o lo detiene.
model-head-1 = Constante
model-head-2 = Valor
model-head-3 = Margen
model-head-4 = Calidad
model-head-5 = Fuente
model-device-1 = Nada, mientras solo use la página: la simulación corre en este navegador y, tras cargar sus propios archivos, la página no pide nada más.
model-device-2 = Un enlace que usted comparta contiene los ajustes: nombres de equipos y planes, personas, salarios base y bonos tal como los introdujo. No contiene resultados, y la parte tras # no se envía a ningún servidor.
model-device-3 = Una imagen o tabla que copie contiene lo que se muestra en ella, con los nombres que aparecen.
model-constants-title = Las { $count } constantes del comportamiento
model-version = Modelo { $model }. Los mismos ajustes, semilla y versión dan los mismos números, hasta el último bit.
data-loading = Cargando.
data-failed = Esta parte no se ha podido cargar; el resto de la página funciona sin ella.
data-retry = Reintentar
