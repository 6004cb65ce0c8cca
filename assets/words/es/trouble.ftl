## What the page says when something did not work.

health-hung = La simulación se quedó colgada y se ha reiniciado; estas cifras son nuevas.
health-stopped = La simulación se detuvo y se ha reiniciado; estas cifras son nuevas.
trouble-broke = La simulación se ha detenido; se está reiniciando y se mantienen las últimas cifras.
trouble-silent = La simulación no responde; se está reiniciando y se mantienen las últimas cifras.
trouble-gave-up = No se ha podido iniciar la simulación; se mantienen sus ajustes y las últimas cifras.
trouble-incomplete = No se ha podido cargar una parte de la simulación, así que estas cifras no son las últimas; se mantienen sus ajustes.
trouble-other-version = Esta página y su simulación son de versiones distintas; vuelva a cargar la página, sus ajustes siguen en la dirección.
trouble-refused = Estos ajustes no se pueden simular, así que se mantienen las últimas cifras (en inglés): { $why }.

notice-refused = Ese cambio no es posible y se mantienen los últimos ajustes válidos: { $why }.
refused-journeys = con él no podrían funcionar ni siquiera los recorridos que hoy funcionan
refused-amounts = los importes son demasiado grandes para { $currency }; redúzcalos antes
notice-broken-link = Este enlace no se puede leer, así que se muestra el escenario por defecto: { $why }.
no-links = no se ha podido cargar lo que lee los enlaces; vuelva a cargar la página
notice-copied = El enlace está copiado; contiene estos ajustes y nada más.
notice-not-copied = Este navegador no deja copiar a la página; el enlace está en la barra de direcciones.

retry = Reintentar
reload = Volver a cargar
dismiss = Cerrar
panic = Algo se ha roto en esta página. Sus ajustes están en la dirección: vuelva a cargar la página.
