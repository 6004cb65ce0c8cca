# In the place of a part of the page that is not here.

part-missing = No se ha podido cargar esta parte de la página; quizá se ha perdido la conexión.
part-retry = Reintentar
