# Written by modelwire-codegen from specs/runware/models/speech.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.audio_settings import AudioSettings
from modelwire.runware.objects.qwen3_tts_inputs import Qwen3TtsInputs
from modelwire.runware.objects.qwen3_tts_settings import Qwen3TtsSettings
from modelwire.runware.objects.qwen3_tts_speech import Qwen3TtsSpeech
from modelwire_runtime.media.slots import MediaSlot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncSpeechResult, SpeechResult
from modelwire_runtime.rules import All, Equals, InRange, Not, OneOf, Present, Rule, Vacuous, When


class AlibabaQwen3Tts17bBaseParams(Params[SpeechResult, AsyncSpeechResult], alias_generator=CAMEL_CASE):
    """Qwen3-TTS 1.7B Base: Speech from text in a voice cloned from a recording."""

    model_id: ClassVar[str] = "alibaba:qwen@3-tts-1.7b-base"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models/alibaba-qwen3-tts-1-7b-base"
    __media__: ClassVar[tuple[MediaSlot, ...]] = (MediaSlot("inputs.audio", kind="audio", forms=("url", "id")),)
    __rules__: ClassVar[tuple[Rule, ...]] = (
        When(OneOf("outputFormat", ("WAV", "FLAC")), Not(Present("audioSettings"))),
        When(
            Equals("outputFormat", "MP3"),
            All(
                Vacuous(
                    "audioSettings.sampleRate",
                    OneOf("audioSettings.sampleRate", (8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000)),
                ),
                All(
                    When(
                        OneOf("audioSettings.sampleRate", (8000, 11025, 12000)),
                        Vacuous("audioSettings.bitrate", InRange("audioSettings.bitrate", ge=8, le=64)),
                    ),
                    When(
                        OneOf("audioSettings.sampleRate", (16000, 22050, 24000)),
                        Vacuous("audioSettings.bitrate", InRange("audioSettings.bitrate", ge=8, le=160)),
                    ),
                    When(
                        OneOf("audioSettings.sampleRate", (32000, 44100, 48000)),
                        Vacuous("audioSettings.bitrate", InRange("audioSettings.bitrate", ge=32, le=320)),
                    ),
                ),
            ),
        ),
        When(
            Equals("outputFormat", "OGG"),
            All(
                Vacuous(
                    "audioSettings.sampleRate", OneOf("audioSettings.sampleRate", (8000, 12000, 16000, 24000, 48000))
                ),
                All(
                    When(
                        All(Equals("audioSettings.sampleRate", 8000), Equals("audioSettings.channels", 1)),
                        Vacuous("audioSettings.bitrate", InRange("audioSettings.bitrate", ge=8, le=40)),
                    ),
                    When(
                        All(Equals("audioSettings.sampleRate", 8000), Equals("audioSettings.channels", 2)),
                        Vacuous("audioSettings.bitrate", InRange("audioSettings.bitrate", ge=16, le=80)),
                    ),
                    When(
                        All(Equals("audioSettings.sampleRate", 12000), Equals("audioSettings.channels", 1)),
                        Vacuous("audioSettings.bitrate", InRange("audioSettings.bitrate", ge=16, le=48)),
                    ),
                    When(
                        All(Equals("audioSettings.sampleRate", 12000), Equals("audioSettings.channels", 2)),
                        Vacuous("audioSettings.bitrate", InRange("audioSettings.bitrate", ge=16, le=96)),
                    ),
                    When(
                        All(Equals("audioSettings.sampleRate", 16000), Equals("audioSettings.channels", 1)),
                        Vacuous("audioSettings.bitrate", InRange("audioSettings.bitrate", ge=16, le=96)),
                    ),
                    When(
                        All(Equals("audioSettings.sampleRate", 16000), Equals("audioSettings.channels", 2)),
                        Vacuous("audioSettings.bitrate", InRange("audioSettings.bitrate", ge=24, le=192)),
                    ),
                    When(
                        All(Equals("audioSettings.sampleRate", 24000), Equals("audioSettings.channels", 1)),
                        Vacuous("audioSettings.bitrate", InRange("audioSettings.bitrate", ge=16, le=80)),
                    ),
                    When(
                        All(Equals("audioSettings.sampleRate", 24000), Equals("audioSettings.channels", 2)),
                        Vacuous("audioSettings.bitrate", InRange("audioSettings.bitrate", ge=32, le=160)),
                    ),
                    When(
                        All(Equals("audioSettings.sampleRate", 48000), Equals("audioSettings.channels", 1)),
                        Vacuous("audioSettings.bitrate", InRange("audioSettings.bitrate", ge=32, le=224)),
                    ),
                    When(
                        All(Equals("audioSettings.sampleRate", 48000), Equals("audioSettings.channels", 2)),
                        Vacuous("audioSettings.bitrate", InRange("audioSettings.bitrate", ge=48, le=256)),
                    ),
                ),
            ),
        ),
        When(Equals("settings.xVectorOnly", True), Present("settings"), Present("settings.transcript")),
    )
    speech: Qwen3TtsSpeech = Field(description="What is spoken, and how.")
    inputs: Qwen3TtsInputs = Field(description="The voice to clone.")
    upload_endpoint: str = Field(default=OMIT, description="Gets the finished file by PUT.")
    ttl: int = Field(default=OMIT, ge=60, description="How long the result stays online.")
    delivery_method: Literal["sync", "async"] = Field(default=OMIT, description="How the result comes back.")
    number_results: int = Field(default=OMIT, ge=1, le=4, description="How many results to make.")
    output_type: Literal["URL", "base64Data", "dataURI"] = Field(
        default=OMIT, description="Form in which the result comes."
    )
    output_format: Literal["MP3", "WAV", "FLAC", "OGG"] = Field(default=OMIT, description="File format.")
    webhook_url: str = Field(
        default=OMIT, serialization_alias="webhookURL", description="Gets each finished result by POST."
    )
    include_cost: bool = Field(default=OMIT, description="Report the price with the result.")
    routing: dict[str, Any] = Field(default=OMIT, description="Routing; its keys are not published.")
    settings: Qwen3TtsSettings = Field(default=OMIT, description="Settings of Qwen3-TTS Base.")
    audio_settings: AudioSettings = Field(default=OMIT, description="How the sound is encoded.")
