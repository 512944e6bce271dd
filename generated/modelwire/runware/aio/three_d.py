# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import AsyncNamespace


class AsyncThreeD(AsyncNamespace):
    """Models that make three-dimensional models. For an async client."""

    _vendor_package = "modelwire.runware"
    _name = "three_d"
