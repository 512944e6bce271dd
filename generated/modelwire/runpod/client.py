# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.client import Client
from modelwire_runtime.features.serverless import Serverless

if TYPE_CHECKING:
    from modelwire.runpod.completion import Completion
    from modelwire.runpod.image import Image
    from modelwire.runpod.speech import Speech
    from modelwire.runpod.text import Text
    from modelwire.runpod.transcription import Transcription
    from modelwire.runpod.video import Video


class Runpod(Serverless, Client):
    """Runpod: Public endpoints for pictures, video, speech and language models, and serverless endpoints of one's own. The
    key comes from `api_key` or RUNPOD_API_KEY."""

    _vendor_module = "modelwire.runpod._vendor"

    if TYPE_CHECKING:
        image: Image
        video: Video
        speech: Speech
        transcription: Transcription
        text: Text
        completion: Completion
