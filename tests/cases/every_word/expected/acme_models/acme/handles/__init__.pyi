# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from acme_models.acme.handles import (
    acme_painter_1 as acme_painter_1,
    chat as chat,
    painter as painter,
    painter_clip as painter_clip,
    read_page as read_page,
)
