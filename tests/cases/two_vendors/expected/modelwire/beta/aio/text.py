# Written by modelwire-codegen from specs/beta/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import AsyncNamespace


class AsyncText(AsyncNamespace):
    """Language models. For an async client."""

    _vendor_package = "modelwire.beta"
    _name = "text"
