# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import Namespace
from union_models.acme.handles import acme_one as _acme_one

class Text(Namespace):
    acme_one: _acme_one.AcmeOne
