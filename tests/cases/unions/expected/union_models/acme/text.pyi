# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

import union_models.acme.handles as handles
from modelwire_runtime.namespaces import Namespace

class Text(Namespace):
    acme_one: handles.acme_one.AcmeOne
