# In the place of a part of the page that is not here.

part-missing = Dieser Teil der Seite konnte nicht geladen werden; vielleicht ist die Verbindung weg.
part-retry = Erneut versuchen
