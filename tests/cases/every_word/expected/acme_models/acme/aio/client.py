# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.async_client import AsyncClient
from modelwire_runtime.features.serverless import AsyncServerless

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from acme_models.acme.aio.image import AsyncImage
    from acme_models.acme.aio.text import AsyncText
    from acme_models.acme.aio.video import AsyncVideo
    from acme_models.acme.handles import read_page as _read_page
    from modelwire_runtime.client_settings import AsyncClientSettings


class AsyncAcme(AsyncServerless, AsyncClient):
    """Acme for asyncio: the same surface as `Acme`, awaited."""

    _vendor_module = "acme_models.acme._vendor"

    def __init__(
        self,
        *,
        workshop: str | None = None,
        studio: str | None = None,
        **settings: "Unpack[AsyncClientSettings]",
    ) -> None:
        """Make a client; nothing is connected, read from the environment or sent before the first call.

        Args:
            workshop: Workshop that the calls are billed to. ACME_WORKSHOP when None.
            studio: Room in it.
            **settings: What every client takes; see `AsyncClientSettings`.
        """
        super().__init__(
            **self._calling_for(
                {"workshop": workshop, "studio": studio},
                settings,
            )
        )

    if TYPE_CHECKING:
        image: AsyncImage
        video: AsyncVideo
        text: AsyncText
        read_page: _read_page.AsyncReadPage
