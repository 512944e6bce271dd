# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing_extensions import deprecated

from acme_models.acme.handles import acme_painter_1 as _acme_painter_1, painter as _painter
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncImage(AsyncNamespace):
    painter: _painter.AsyncPainter

    @property
    @deprecated("removed 2026-06-18; use acme/painter-2")
    def acme_painter_1(self) -> _acme_painter_1.AsyncAcmePainter1:
        """Removed 2026-06-18; use acme/painter-2."""
        ...
