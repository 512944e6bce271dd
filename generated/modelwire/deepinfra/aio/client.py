# Written by modelwire-codegen from specs/deepinfra/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.async_client import AsyncClient

if TYPE_CHECKING:
    from modelwire.deepinfra.aio.completion import AsyncCompletion
    from modelwire.deepinfra.aio.embedding import AsyncEmbedding
    from modelwire.deepinfra.aio.image import AsyncImage
    from modelwire.deepinfra.aio.text import AsyncText


class AsyncDeepInfra(AsyncClient):
    """DeepInfra for asyncio: the same surface as `DeepInfra`, awaited."""

    _vendor_module = "modelwire.deepinfra._vendor"

    if TYPE_CHECKING:
        text: AsyncText
        completion: AsyncCompletion
        image: AsyncImage
        embedding: AsyncEmbedding
