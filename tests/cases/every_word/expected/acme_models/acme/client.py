# Written by modelwire-codegen from specs/acme/.
# Do not edit: change the spec or the template, then run `make generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.client import AsyncClient, Client
from modelwire_runtime.features.serverless import AsyncServerless, Serverless

if TYPE_CHECKING:
    from acme_models.acme.aio.image import AsyncImage
    from acme_models.acme.aio.text import AsyncText
    from acme_models.acme.aio.video import AsyncVideo
    from acme_models.acme.handles.read_page import AsyncReadPage, ReadPage
    from acme_models.acme.image import Image
    from acme_models.acme.text import Text
    from acme_models.acme.video import Video


class Acme(Serverless, Client):
    """Acme: A vendor that exists in tests only. The key comes from `api_key` or ACME_API_KEY or
    ACME_KEY."""

    _vendor_module = "acme_models.acme._vendor"

    if TYPE_CHECKING:
        image: Image
        video: Video
        text: Text
        read_page: ReadPage


class AsyncAcme(AsyncServerless, AsyncClient):
    """Acme for asyncio: the same surface as `Acme`, awaited."""

    _vendor_module = "acme_models.acme._vendor"

    if TYPE_CHECKING:
        image: AsyncImage
        video: AsyncVideo
        text: AsyncText
        read_page: AsyncReadPage
