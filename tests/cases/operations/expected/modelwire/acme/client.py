# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.client import Client

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from modelwire.acme.content import Content
    from modelwire.acme.handles import model_search as _model_search, ping as _ping
    from modelwire.acme.image import Image


class Acme(Client):
    """Acme: A vendor with work around its models. The key comes from `api_key` or ACME_API_KEY."""

    _vendor_module = "modelwire.acme._vendor"

    if TYPE_CHECKING:
        image: Image
        content: Content
        model_search: _model_search.ModelSearch

        @property
        @deprecated("deprecated 2026-10-12")
        def ping(self) -> _ping.Ping:
            """Deprecated 2026-10-12."""
            ...
