## What the page says when something did not work.

health-hung = The simulation hung and was started again; these numbers are new.
health-stopped = The simulation stopped and was started again; these numbers are new.
trouble-broke = The simulation stopped; it is being started again, and the last numbers stay.
trouble-silent = The simulation does not answer; it is being started again, and the last numbers stay.
trouble-gave-up = The simulation could not be started; your settings and the last numbers stay.
trouble-incomplete = A part of the simulation could not be loaded, so these numbers are not the last; your settings stay.
trouble-other-version = This page and its simulation are of different versions; please load the page again, your settings stay in the address.
# $why is the model’s own sentence, in English.
trouble-refused = These settings cannot be simulated, so the last numbers stay: { $why }.

# $why is the model’s own sentence, in English, or one of the next two messages.
notice-refused = That change is not possible and the last valid settings stay: { $why }.
refused-journeys = with it, not even the journeys that work today could work
refused-amounts = the amounts are too large for { $currency }; lower them first
# $why is the reader’s own sentence, in English, or the next message.
notice-broken-link = This link cannot be read, so the default scenario is shown: { $why }.
no-links = what reads links could not be loaded; please load the page again
notice-copied = The link is copied; it holds these settings and nothing else.
notice-not-copied = This browser does not let the page copy; the address bar holds the link.

retry = Try again
reload = Load again
dismiss = Close
# What the page says if it breaks itself; the address keeps the settings.
panic = Something in this page broke. Your settings are kept in the address: please load the page again.
