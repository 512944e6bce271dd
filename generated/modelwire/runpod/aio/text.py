# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import AsyncNamespace


class AsyncText(AsyncNamespace):
    """Language models, through chat or through the job queue. For an async client."""

    _vendor_package = "modelwire.runpod"
    _name = "text"
