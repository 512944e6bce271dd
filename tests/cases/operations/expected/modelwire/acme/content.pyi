# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

import modelwire.acme.handles as handles
from modelwire_runtime.namespaces import Namespace

class Content(Namespace):
    get_model: handles.get_model.GetModel
