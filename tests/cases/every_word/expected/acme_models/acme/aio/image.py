# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    from typing_extensions import deprecated

    import acme_models.acme.handles as handles


class AsyncImage(AsyncNamespace):
    """Models that make pictures. For an async client."""

    _vendor_package = "acme_models.acme"
    _name = "image"

    if TYPE_CHECKING:
        painter: handles.painter.AsyncPainter

        @property
        @deprecated("removed 2026-06-18; use acme/painter-2")
        def acme_painter_1(self) -> handles.acme_painter_1.AsyncAcmePainter1:
            """Removed 2026-06-18; use acme/painter-2."""
            ...
