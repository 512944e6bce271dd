# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.acme.handles import acme_one as _acme_one
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncImage(AsyncNamespace):
    acme_one: _acme_one.AsyncAcmeOne
