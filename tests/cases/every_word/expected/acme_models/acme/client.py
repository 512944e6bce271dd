# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.client import Client
from modelwire_runtime.features.serverless import Serverless

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from acme_models.acme.handles import read_page as _read_page
    from acme_models.acme.image import Image
    from acme_models.acme.text import Text
    from acme_models.acme.video import Video
    from modelwire_runtime.client_settings import ClientSettings


class Acme(Serverless, Client):
    """Acme: A vendor that exists in tests only. The key comes from `api_key` or ACME_API_KEY or ACME_KEY."""

    _vendor_module = "acme_models.acme._vendor"

    def __init__(
        self,
        *,
        workshop: str | None = None,
        studio: str | None = None,
        **settings: "Unpack[ClientSettings]",
    ) -> None:
        """Make a client; nothing is connected, read from the environment or sent before the first call.

        Args:
            workshop: Workshop that the calls are billed to. ACME_WORKSHOP when None.
            studio: Room in it.
            **settings: What every client takes; see `ClientSettings`.
        """
        super().__init__(
            **self._calling_for(
                {"workshop": workshop, "studio": studio},
                settings,
            )
        )

    if TYPE_CHECKING:
        image: Image
        video: Video
        text: Text
        read_page: _read_page.ReadPage
