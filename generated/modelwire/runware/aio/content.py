# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import AsyncNamespace


class AsyncContent(AsyncNamespace):
    """What Runware publishes about its models: names, prices, examples, makers. For an async client."""

    _vendor_package = "modelwire.runware"
    _name = "content"
