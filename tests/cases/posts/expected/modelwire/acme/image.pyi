# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.acme.handles import acme_painter as _acme_painter
from modelwire_runtime.namespaces import Namespace

class Image(Namespace):
    acme_painter: _acme_painter.AcmePainter
