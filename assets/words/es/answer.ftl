## The answer. Odds are always of simulated futures, and nothing is promised.

-net = netos de retribución y coste del programa, frente al plan actual
answer-range = 80 de 100 futuros simulados: de { $low } a { $high }

answer-win = En { $horizon }, { $option } aporta unos { $about } { -net } ({ answer-range }).
answer-no-difference = Ninguna opción gana lo bastante para importar: en { $horizon } la mejor, { $option }, llega a unos { $about } { -net } ({ answer-range }).
answer-harmful = Todas las opciones pierden dinero: en { $horizon } la mejor, { $option }, llega a unos { $about } { -net } ({ answer-range }).
answer-uncertain = Es demasiado incierto decir si { $option } supera su umbral de { $bar }. En { $horizon } llega a unos { $about } { -net } ({ answer-range }).
answer-estimate = Primera estimación: en { $horizon }, { $option } llega a unos { $about } { -net } (cuánto difieren los futuros se está simulando).
answer-other-estimate = { $option } llega a unos { $about }

answer-hole-level = Cuente con un hueco de unos { $depth } hacia el mes { $month } y con el equilibrio hacia el mes { $level }.
answer-hole = Cuente con un hueco de unos { $depth } hacia el mes { $month }, sin volver al equilibrio en { $horizon }.
answer-no-hole = En ningún momento el futuro mediano queda por debajo de hoy.

answer-called-off = En { $count } de 100 futuros simulados el cambio se detiene antes del final.
answer-unpaid = { $basis ->
    [paid] En un futuro normal quedan sin pagar unos { $amount } de bonos objetivo; la retribución esperada se mantiene, así que el neto cuenta lo que se paga.
   *[charged] Unos { $amount } de bonos quedan sin pagar, lo que no se cuenta como ganancia.
}
answer-earn-less = { $less ->
    [all] Un año normal trae a todos los grupos de puestos menos retribución que hoy.
   *[some] Un año normal trae a { $count } de { $groups } grupos de puestos menos retribución que hoy.
}
answer-rival = { $rival } puede hacerlo igual de bien: { $option } acaba por delante en más que su umbral en { $count } de 100 futuros simulados.
answer-hinge = Depende sobre todo de «{ $assumption }»: { $whose ->
    [yours] usted indicó { $usual }, y
   *[usual] lo usual es { $usual }, y
} { $side ->
    [above] por encima
   *[below] por debajo
} de unos { $at } { $then ->
    [clears] la opción superaría su umbral.
   *[fails] la opción ya no supera su umbral.
}
answer-no-hinge = Ningún supuesto por sí solo cambia esta respuesta dentro de lo que se considera posible.

answer-terms = Retribución y objetivos
answer-pay-held = La retribución se mantiene: cada grupo puede esperar en total al menos lo mismo que hoy.
answer-pay-dropped = El bono que esta opción quita ({ $dropped } al año) pasa a salario, que en un año malo no baja; el bono sí.
answer-pay-less-paid = Se mantiene lo que cabe esperar, no lo que se acaba pagando: en { $horizon }, bono y salario suman, de media en los futuros, unos { $amount } menos que hoy, y el neto lo cuenta como ganancia.
answer-pay-taken-out = El bono que añade ({ $added } al año) sale { $source ->
    [rounds] de las próximas subidas.
   *[salary] del salario, y cada persona debe aceptarlo.
}
answer-pay-rises = La retribución esperada sube en { $more } al año.
answer-pay-cut = Esta opción es un recorte: { $less } de { $groups } grupos esperarían menos, un { $share } % en conjunto. Ahorra { $saved } al año antes de que nadie reaccione.
answer-pay-cut-stops = Deja de compensar si el trabajo cae un { $fall } %; los casos publicados van de ninguna caída a un tercio.
answer-pay-some-less = La retribución no se mantiene: { $less } de { $groups } grupos esperarían menos que hoy.
answer-hold-pay = Mantener la retribución
answer-leavers-more = { $count ->
    [one] Se va al año más o menos una persona más que hoy; contratar cuesta { $cost } más al año.
   *[other] Se van al año unas { $count } personas más que hoy; contratar cuesta { $cost } más al año.
}
answer-leavers-fewer = { $count ->
    [one] Se va al año más o menos una persona menos que hoy.
   *[other] Se van al año unas { $count } personas menos que hoy.
}
answer-changing = { $weeks ->
    [0] Cambiar de plan cuesta { $cost } una vez. El neto lo cuenta.
    [one] Cambiar de plan cuesta { $cost } una vez y { $weeks } semana. El neto cuenta ambas cosas.
   *[other] Cambiar de plan cuesta { $cost } una vez y { $weeks } semanas. El neto cuenta ambas cosas.
}

answer-other-win = { $option } aporta unos { $about }
answer-other-harmful = { $option } pierde unos { $about }
answer-others-no-difference = { $count ->
    [one] { $options } no supone una diferencia que importe
   *[other] { $options } no suponen una diferencia que importe
}
answer-others-gain = { $count ->
    [one] { $options } gana, quizá menos que su umbral
   *[other] { $options } ganan, quizá menos que su umbral
}
answer-others-lose = { $count ->
    [one] { $options } pierde, quizá menos que su umbral
   *[other] { $options } pierden, quizá menos que su umbral
}
answer-others-uncertain = { $count ->
    [one] { $options }: demasiado incierto para decidir
   *[other] { $options }: demasiado incierto para decidir
}
list-last = { $before } y { $last }
list-next = { $before }, { $next }
list-clauses = { $before }; { $next }

answer-clears = { $count } futuros simulados superan su umbral de { $bar }, { $loses ->
    [one] { $lose } pierde dinero
   *[other] { $lose } pierden dinero
}
answer-fewer = menos de { $count }
answer-more = más de { $count }
answer-of-hundred = { $count } de 100
answer-odds-to-come = Se está contando en cuántos de 100 futuros simulados supera su umbral de { $bar }
answer-basis-estimate = Primera estimación, sin azar
answer-basis-rough = Aún aproximado: { $done } de { $wanted } futuros
answer-basis = { $done } futuros simulados, { $sets ->
    [one] un juego de supuestos
   *[other] { $sets } juegos de supuestos
}

answer-evidence = Las pruebas vienen de tiendas, fábricas y laboratorios, no de equipos de marketing: primero, un piloto.
answer-ranges-chance = Estos márgenes solo recogen el azar; lo que no se sabe de las personas se añade.
answer-ranges-all = Estos márgenes recogen el azar y lo que se sabe incierto de las personas, no la forma del modelo ni sus propias cifras.

answer-bar = Su umbral

answer-copy = Copiar
answer-copied = La respuesta está copiada, con aquello en lo que se apoya.
answer-not-copied = Este navegador no deja copiar a la página; la respuesta se puede marcar y copiar a mano.
answer-signed = { $answer } ({ $title }; { $basis }; Tandem, modelo { $model }. Un modelo para el debate, no un consejo sobre la retribución de nadie.)
