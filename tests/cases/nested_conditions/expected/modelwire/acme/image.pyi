# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.acme.handles import acme_film as _acme_film
from modelwire_runtime.namespaces import Namespace

class Image(Namespace):
    acme_film: _acme_film.AcmeFilm
