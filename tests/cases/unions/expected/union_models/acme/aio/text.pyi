# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import AsyncNamespace
from union_models.acme.handles import acme_one as _acme_one

class AsyncText(AsyncNamespace):
    acme_one: _acme_one.AsyncAcmeOne
