# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.async_client import AsyncClient

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from modelwire.acme.aio.content import AsyncContent
    from modelwire.acme.aio.image import AsyncImage
    from modelwire.acme.handles import model_search as _model_search, ping as _ping


class AsyncAcme(AsyncClient):
    """Acme for asyncio: the same surface as `Acme`, awaited."""

    _vendor_module = "modelwire.acme._vendor"

    if TYPE_CHECKING:
        image: AsyncImage
        content: AsyncContent
        model_search: _model_search.AsyncModelSearch

        @property
        @deprecated("deprecated 2026-10-12")
        def ping(self) -> _ping.AsyncPing:
            """Deprecated 2026-10-12."""
            ...
