# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.client import Client

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from modelwire.aihubmix.chat import Chat
    from modelwire.aihubmix.embedding import Embedding
    from modelwire.aihubmix.handles import picture_task as _picture_task
    from modelwire.aihubmix.image import Image
    from modelwire.aihubmix.responses import Responses
    from modelwire.aihubmix.speech import Speech
    from modelwire.aihubmix.text import Text
    from modelwire.aihubmix.transcription import Transcription
    from modelwire_runtime.client_settings import ClientSettings


class AIHubMix(Client):
    """AIHubMix: One key for models of many makers, in the protocols of OpenAI, Anthropic and Google. The key comes from
    `api_key` or AIHUBMIX_API_KEY."""

    _vendor_module = "modelwire.aihubmix._vendor"

    def __init__(
        self,
        *,
        app_code: str | None = None,
        **settings: "Unpack[ClientSettings]",
    ) -> None:
        """Make a client; nothing is connected, read from the environment or sent before the first call.

        Args:
            app_code: Code of an application that the calls are booked for, at a discount.
            **settings: What every client takes; see `ClientSettings`.
        """
        super().__init__(
            **self._calling_for(
                {"app_code": app_code},
                settings,
            )
        )

    if TYPE_CHECKING:
        text: Text
        chat: Chat
        responses: Responses
        image: Image
        embedding: Embedding
        transcription: Transcription
        speech: Speech
        picture_task: _picture_task.PictureTask
