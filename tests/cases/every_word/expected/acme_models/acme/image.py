# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import Namespace

if TYPE_CHECKING:
    from typing_extensions import deprecated

    import acme_models.acme.handles as handles


class Image(Namespace):
    """Models that make pictures."""

    _vendor_package = "acme_models.acme"
    _name = "image"

    if TYPE_CHECKING:
        painter: handles.painter.Painter

        @property
        @deprecated("removed 2026-06-18; use acme/painter-2")
        def acme_painter_1(self) -> handles.acme_painter_1.AcmePainter1:
            """Removed 2026-06-18; use acme/painter-2."""
            ...
