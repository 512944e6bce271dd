# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.acme.handles import pictures as _pictures
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncImage(AsyncNamespace):
    acme_one: _pictures.AsyncPictures
    acme_two: _pictures.AsyncPictures
