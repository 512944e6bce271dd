# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    from typing_extensions import deprecated

    import acme_models.acme.handles as handles


class AsyncText(AsyncNamespace):
    """Language models. For an async client."""

    _vendor_package = "acme_models.acme"
    _name = "text"

    if TYPE_CHECKING:
        acme_talker_large: handles.chat.AsyncChat

        @property
        @deprecated("deprecated 2026-10-01, ends 2027-02-01")
        def acme_talker_small(self) -> handles.chat.AsyncChat:
            """Deprecated 2026-10-01, ends 2027-02-01."""
            ...
