# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.async_client import AsyncClient
from modelwire_runtime.features.serverless import AsyncServerless

if TYPE_CHECKING:
    from modelwire.runpod.aio.completion import AsyncCompletion
    from modelwire.runpod.aio.image import AsyncImage
    from modelwire.runpod.aio.speech import AsyncSpeech
    from modelwire.runpod.aio.text import AsyncText
    from modelwire.runpod.aio.transcription import AsyncTranscription
    from modelwire.runpod.aio.video import AsyncVideo


class AsyncRunpod(AsyncServerless, AsyncClient):
    """Runpod for asyncio: the same surface as `Runpod`, awaited."""

    _vendor_module = "modelwire.runpod._vendor"

    if TYPE_CHECKING:
        image: AsyncImage
        video: AsyncVideo
        speech: AsyncSpeech
        transcription: AsyncTranscription
        text: AsyncText
        completion: AsyncCompletion
