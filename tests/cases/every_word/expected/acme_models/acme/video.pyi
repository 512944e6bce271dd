# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from acme_models.acme.handles import painter_clip as _painter_clip
from modelwire_runtime.namespaces import Namespace

class Video(Namespace):
    painter_clip: _painter_clip.PainterClip
