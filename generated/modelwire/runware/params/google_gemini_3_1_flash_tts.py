# Written by modelwire-codegen from specs/runware/models/speech.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.audio_model_settings import AudioModelSettings
from modelwire.runware.objects.open_audio_settings import OpenAudioSettings
from modelwire.runware.objects.speech_text import SpeechText
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncSpeechResult, SpeechResult


class GoogleGemini31FlashTtsParams(Params[SpeechResult, AsyncSpeechResult], alias_generator=CAMEL_CASE):
    """Gemini 3.1 Flash TTS: Speech from text."""

    model_id: ClassVar[str] = "google:gemini@3.1-flash-tts"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models/google-gemini-3-1-flash-tts"
    speech: SpeechText = Field(description="What is spoken, and how.")
    seed: int = Field(default=OMIT, description="Same seed, same result.")
    settings: AudioModelSettings = Field(default=OMIT, description="Settings of the model.")
    audio_settings: OpenAudioSettings = Field(default=OMIT, description="How the sound is encoded.")
    upload_endpoint: str = Field(default=OMIT, description="Gets the finished file by PUT.")
    ttl: int = Field(default=OMIT, ge=60, description="How long the result stays online.")
    delivery_method: Literal["sync", "async"] = Field(default=OMIT, description="How the result comes back.")
    number_results: int = Field(default=OMIT, description="How many results to make.")
    output_type: Literal["URL", "base64Data", "dataURI"] = Field(
        default=OMIT, description="Form in which the result comes."
    )
    output_format: Literal["MP3", "WAV", "FLAC", "OGG"] = Field(default=OMIT, description="File format.")
    webhook_url: str = Field(
        default=OMIT, serialization_alias="webhookURL", description="Gets each finished result by POST."
    )
    include_cost: bool = Field(default=OMIT, description="Report the price with the result.")
    routing: dict[str, Any] = Field(default=OMIT, description="Routing; its keys are not published.")
