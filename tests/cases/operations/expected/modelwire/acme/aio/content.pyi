# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.acme.handles import get_model as _get_model
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncContent(AsyncNamespace):
    get_model: _get_model.AsyncGetModel
