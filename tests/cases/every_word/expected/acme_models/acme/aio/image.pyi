# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing_extensions import deprecated

import acme_models.acme.handles as handles
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncImage(AsyncNamespace):
    painter: handles.painter.AsyncPainter

    @property
    @deprecated("removed 2026-06-18; use acme/painter-2")
    def acme_painter_1(self) -> handles.acme_painter_1.AsyncAcmePainter1:
        """Removed 2026-06-18; use acme/painter-2."""
        ...
