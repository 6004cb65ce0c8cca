## What the page says when something did not work.

health-hung = Die Simulation hing und wurde neu gestartet; diese Zahlen sind neu.
health-stopped = Die Simulation blieb stehen und wurde neu gestartet; diese Zahlen sind neu.
trouble-broke = Die Simulation ist stehen geblieben; sie wird neu gestartet, und die letzten Zahlen bleiben.
trouble-silent = Die Simulation antwortet nicht; sie wird neu gestartet, und die letzten Zahlen bleiben.
trouble-gave-up = Die Simulation ließ sich nicht starten; Ihre Einstellungen und die letzten Zahlen bleiben.
trouble-incomplete = Ein Teil der Simulation ließ sich nicht laden, daher sind diese Zahlen nicht die letzten; Ihre Einstellungen bleiben.
trouble-other-version = Diese Seite und ihre Simulation sind verschiedene Versionen; bitte laden Sie die Seite neu, Ihre Einstellungen bleiben in der Adresse.
trouble-refused = Diese Einstellungen lassen sich nicht simulieren, daher bleiben die letzten Zahlen (englisch): { $why }.

notice-refused = Diese Änderung ist nicht möglich, und die letzten gültigen Einstellungen bleiben: { $why }.
refused-journeys = damit könnten nicht einmal die Journeys gelingen, die heute gelingen
refused-amounts = die Beträge sind zu groß für { $currency }; bitte zuerst senken
notice-broken-link = Dieser Link lässt sich nicht lesen, daher erscheint das Standardszenario: { $why }.
no-links = was Links liest, konnte nicht geladen werden; bitte laden Sie die Seite neu
notice-copied = Der Link ist kopiert; er enthält diese Einstellungen und sonst nichts.
notice-not-copied = Dieser Browser lässt die Seite nicht kopieren; der Link steht in der Adresszeile.

retry = Erneut versuchen
reload = Neu laden
dismiss = Schließen
panic = In dieser Seite ist etwas kaputtgegangen. Ihre Einstellungen stehen in der Adresse: Bitte laden Sie die Seite neu.
