# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.params import MediaField, Params
from modelwire_runtime.results.transcription import TranscriptionResult


class AcmeHearerParams(Params[TranscriptionResult, TranscriptionResult]):
    """Hearer: Listens."""

    model_id: ClassVar[str] = "acme/hearer"
    __docs__: ClassVar[str] = "https://docs.acme.test"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (MediaSlot("file", kind="audio", forms=("multipart",)),)
    file: MediaField = Field(description="The recording.")
