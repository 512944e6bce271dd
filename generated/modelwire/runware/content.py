# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import Namespace


class Content(Namespace):
    """What Runware publishes about its models: names, prices, examples, makers."""

    _vendor_package = "modelwire.runware"
    _name = "content"
