# Written by modelwire-codegen from specs/runware/models/speech.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire.runware.objects.audio_model_settings import AudioModelSettings
from modelwire.runware.objects.open_audio_settings import OpenAudioSettings
from modelwire.runware.objects.qwen3_design_speech import Qwen3DesignSpeech
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.media import AsyncSpeechResult, SpeechResult


class AlibabaQwen3Tts17bVoicedesignParams(Params[SpeechResult, AsyncSpeechResult], alias_generator=CAMEL_CASE):
    """Qwen3-TTS 1.7B VoiceDesign: Speech from text in a voice described by a prompt."""

    model_id: ClassVar[str] = "alibaba:qwen@3-tts-1.7b-voicedesign"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models/alibaba-qwen3-tts-1-7b-voicedesign"
    positive_prompt: str = Field(description="What to make.")
    speech: Qwen3DesignSpeech = Field(description="What is spoken, and how.")
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
