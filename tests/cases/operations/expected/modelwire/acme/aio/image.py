# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from modelwire.acme.handles.acme_one import AsyncAcmeOne
    from modelwire.acme.handles.sdxl import AsyncSdxl


class AsyncImage(AsyncNamespace):
    """Models that make pictures. For an async client."""

    _vendor_package = "modelwire.acme"
    _name = "image"

    if TYPE_CHECKING:
        acme_one: AsyncAcmeOne

        @property
        @deprecated("removed 2026-10-12")
        def sdxl(self) -> AsyncSdxl:
            """Removed 2026-10-12."""
            ...
