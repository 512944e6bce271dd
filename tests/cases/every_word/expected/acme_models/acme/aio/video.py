# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    import acme_models.acme.handles as handles


class AsyncVideo(AsyncNamespace):
    """Models that make clips. For an async client."""

    _vendor_package = "acme_models.acme"
    _name = "video"

    if TYPE_CHECKING:
        painter_clip: handles.painter_clip.AsyncPainterClip
