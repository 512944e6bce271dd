# Written by modelwire-codegen from specs/deepinfra/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import AsyncNamespace


class AsyncText(AsyncNamespace):
    """Language models that answer a conversation. For an async client."""

    _vendor_package = "modelwire.deepinfra"
    _name = "text"
