# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    from typing_extensions import deprecated

    import modelwire.acme.handles as handles


class AsyncImage(AsyncNamespace):
    """Models that make pictures. For an async client."""

    _vendor_package = "modelwire.acme"
    _name = "image"

    if TYPE_CHECKING:
        acme_new: handles.acme_new.AsyncAcmeNew

        @property
        @deprecated("deprecated")
        def acme_going(self) -> handles.acme_going.AsyncAcmeGoing:
            """Deprecated."""
            ...

        @property
        @deprecated("removed 2026-06-18; use acme/new")
        def acme_old(self) -> handles.acme_old.AsyncAcmeOld:
            """Removed 2026-06-18; use acme/new."""
            ...
