# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    import union_models.acme.handles as handles


class AsyncText(AsyncNamespace):
    """Language models. For an async client."""

    _vendor_package = "union_models.acme"
    _name = "text"

    if TYPE_CHECKING:
        acme_one: handles.acme_one.AsyncAcmeOne
