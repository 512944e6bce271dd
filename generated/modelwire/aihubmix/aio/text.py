# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import AsyncNamespace


class AsyncText(AsyncNamespace):
    """Language models, each in the protocol that its maker made. For an async client."""

    _vendor_package = "modelwire.aihubmix"
    _name = "text"
