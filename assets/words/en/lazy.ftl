# In the place of a part of the page that is not here.

part-missing = This part of the page could not be loaded; the connection may be gone.
part-retry = Try again
