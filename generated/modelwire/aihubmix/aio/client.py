# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.async_client import AsyncClient

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from modelwire.aihubmix.aio.chat import AsyncChat
    from modelwire.aihubmix.aio.embedding import AsyncEmbedding
    from modelwire.aihubmix.aio.image import AsyncImage
    from modelwire.aihubmix.aio.responses import AsyncResponses
    from modelwire.aihubmix.aio.speech import AsyncSpeech
    from modelwire.aihubmix.aio.text import AsyncText
    from modelwire.aihubmix.aio.transcription import AsyncTranscription
    from modelwire.aihubmix.handles import picture_task as _picture_task
    from modelwire_runtime.client_settings import AsyncClientSettings


class AsyncAIHubMix(AsyncClient):
    """AIHubMix for asyncio: the same surface as `AIHubMix`, awaited."""

    _vendor_module = "modelwire.aihubmix._vendor"

    def __init__(
        self,
        *,
        app_code: str | None = None,
        **settings: "Unpack[AsyncClientSettings]",
    ) -> None:
        """Make a client; nothing is connected, read from the environment or sent before the first call.

        Args:
            app_code: Code of an application that the calls are booked for, at a discount.
            **settings: What every client takes; see `AsyncClientSettings`.
        """
        super().__init__(
            **self._calling_for(
                {"app_code": app_code},
                settings,
            )
        )

    if TYPE_CHECKING:
        text: AsyncText
        chat: AsyncChat
        responses: AsyncResponses
        image: AsyncImage
        embedding: AsyncEmbedding
        transcription: AsyncTranscription
        speech: AsyncSpeech
        picture_task: _picture_task.AsyncPictureTask
