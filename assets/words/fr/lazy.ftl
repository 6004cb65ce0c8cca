# In the place of a part of the page that is not here.

part-missing = Cette partie de la page n’a pas pu être chargée ; la connexion est peut-être coupée.
part-retry = Réessayer
