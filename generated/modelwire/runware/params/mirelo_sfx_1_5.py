# Written by modelwire-codegen from specs/runware/models/sound.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.audio_inputs import AudioInputs
from modelwire.runware.objects.audio_model_settings import AudioModelSettings
from modelwire.runware.objects.open_audio_settings import OpenAudioSettings
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncAudioResult, AudioResult
from modelwire_runtime.rules import All, Any_, Holds, InRange, Not, OneOf, Present, Rule, Vacuous, When


class MireloSfx15Params(Params[AudioResult, AsyncAudioResult], alias_generator=CAMEL_CASE):
    """Mirelo SFX 1.5: Sound effects from text or for a clip."""

    model_id: ClassVar[str] = "mirelo:1@1"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models/mirelo-sfx-1-5"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (
        MediaSlot("inputs.audio", kind="audio", forms=("url", "id")),
        MediaSlot("inputs.audios[]", kind="audio", forms=("url", "id")),
        MediaSlot("inputs.video", kind="video", forms=("url", "id")),
        MediaSlot("inputs.videos[]", kind="video", forms=("url", "id")),
        MediaSlot("inputs.referenceAudios[]", kind="audio", forms=("url", "id")),
        MediaSlot("inputs.referenceImages[]", kind="image", forms=("url", "base64", "data_uri", "id")),
        MediaSlot("inputs.referenceVoices[].audio", kind="audio", forms=("url", "id")),
    )
    __rules__: ClassVar[tuple[Rule, ...]] = (
        Holds(Any_(Present("positivePrompt"), Present("inputs.video"))),
        When(
            Present("inputs.video"),
            All(Vacuous("outputFormat", OneOf("outputFormat", ("MP4", "MOV", "WEBM"))), Not(Present("duration"))),
            Vacuous("outputFormat", OneOf("outputFormat", ("MP3", "WAV", "FLAC", "OGG"))),
        ),
        When(Present("settings.startOffset"), Present("inputs.video")),
        Holds(Vacuous("settings.startOffset", InRange("settings.startOffset", ge=0, le=10))),
    )
    positive_prompt: str = Field(default=OMIT, min_length=2, max_length=3000, description="What to make.")
    inputs: AudioInputs = Field(default=OMIT, description="Media to work on.")
    seed: int = Field(default=OMIT, description="Same seed, same result.")
    steps: int = Field(default=OMIT, ge=5, le=30, description="Denoising steps.")
    settings: AudioModelSettings = Field(default=OMIT, description="Settings of the model.")
    audio_settings: OpenAudioSettings = Field(default=OMIT, description="How the sound is encoded.")
    upload_endpoint: str = Field(default=OMIT, description="Gets the finished file by PUT.")
    ttl: int = Field(default=OMIT, ge=60, description="How long the result stays online.")
    delivery_method: Literal["sync", "async"] = Field(default=OMIT, description="How the result comes back.")
    number_results: int = Field(default=OMIT, description="How many results to make.")
    output_type: Literal["URL", "base64Data", "dataURI"] = Field(
        default=OMIT, description="Form in which the result comes."
    )
    output_format: Literal["MP3", "WAV", "FLAC", "OGG", "MP4", "MOV", "WEBM"] = Field(
        default=OMIT, description="File format."
    )
    webhook_url: str = Field(
        default=OMIT, serialization_alias="webhookURL", description="Gets each finished result by POST."
    )
    include_cost: bool = Field(default=OMIT, description="Report the price with the result.")
    routing: dict[str, Any] = Field(default=OMIT, description="Routing; its keys are not published.")
    duration: float = Field(default=OMIT, ge=1, le=10, description="Length of the result.")
