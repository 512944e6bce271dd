# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.acme.handles import acme_painter as _acme_painter
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncImage(AsyncNamespace):
    acme_painter: _acme_painter.AsyncAcmePainter
