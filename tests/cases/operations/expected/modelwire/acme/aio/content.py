# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    import modelwire.acme.handles as handles


class AsyncContent(AsyncNamespace):
    """What the vendor publishes about its models. For an async client."""

    _vendor_package = "modelwire.acme"
    _name = "content"

    if TYPE_CHECKING:
        get_model: handles.get_model.AsyncGetModel
