# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import Namespace


class Text(Namespace):
    """Language models, and models that describe pictures."""

    _vendor_package = "modelwire.runware"
    _name = "text"
