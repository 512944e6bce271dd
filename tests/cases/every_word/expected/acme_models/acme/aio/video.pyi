# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

import acme_models.acme.handles as handles
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncVideo(AsyncNamespace):
    painter_clip: handles.painter_clip.AsyncPainterClip
