# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import Namespace

if TYPE_CHECKING:
    from typing_extensions import deprecated

    import acme_models.acme.handles as handles


class Text(Namespace):
    """Language models."""

    _vendor_package = "acme_models.acme"
    _name = "text"

    if TYPE_CHECKING:
        acme_talker_large: handles.chat.Chat

        @property
        @deprecated("deprecated 2026-10-01, ends 2027-02-01")
        def acme_talker_small(self) -> handles.chat.Chat:
            """Deprecated 2026-10-01, ends 2027-02-01."""
            ...
