# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    import modelwire.acme.handles as handles


class AsyncImage(AsyncNamespace):
    """Models that make pictures. For an async client."""

    _vendor_package = "modelwire.acme"
    _name = "image"

    if TYPE_CHECKING:
        acme_one: handles.acme_one.AsyncAcmeOne
