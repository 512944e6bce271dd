# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import Namespace


class Text(Namespace):
    """Language models, through chat or through the job queue."""

    _vendor_package = "modelwire.runpod"
    _name = "text"
