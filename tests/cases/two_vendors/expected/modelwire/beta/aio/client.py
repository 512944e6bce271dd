# Written by modelwire-codegen from specs/beta/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.async_client import AsyncClient

if TYPE_CHECKING:
    from modelwire.beta.aio.image import AsyncImage
    from modelwire.beta.aio.text import AsyncText


class AsyncBeta(AsyncClient):
    """Beta for asyncio: the same surface as `Beta`, awaited."""

    _vendor_module = "modelwire.beta._vendor"

    if TYPE_CHECKING:
        image: AsyncImage
        text: AsyncText
