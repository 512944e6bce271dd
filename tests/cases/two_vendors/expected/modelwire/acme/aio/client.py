# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.async_client import AsyncClient

if TYPE_CHECKING:
    from modelwire.acme.aio.image import AsyncImage
    from modelwire.acme.aio.text import AsyncText


class AsyncAcme(AsyncClient):
    """Acme for asyncio: the same surface as `Acme`, awaited."""

    _vendor_module = "modelwire.acme._vendor"

    if TYPE_CHECKING:
        image: AsyncImage
        text: AsyncText
