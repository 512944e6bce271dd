# Written by modelwire-codegen from specs/runware/models/sound.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runware.inputs.audio_inputs import AudioInputsInput, AudioInputsObject
from modelwire.runware.inputs.open_audio_settings import OpenAudioSettingsInput, OpenAudioSettingsObject
from modelwire.runware.inputs.speech_text import SpeechTextInput, SpeechTextObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncAudioResult, AudioResult

if TYPE_CHECKING:
    from modelwire.runware.params.bytedance_seed_audio_1_0 import BytedanceSeedAudio10Params


class BytedanceSeedAudio10Input(TypedDict, total=False):
    """Parameters of BytedanceSeedAudio10, as a dictionary."""

    positive_prompt: Required[str]
    speech: SpeechTextInput | SpeechTextObject
    inputs: AudioInputsInput | AudioInputsObject
    audio_settings: OpenAudioSettingsInput | OpenAudioSettingsObject
    upload_endpoint: str
    ttl: int
    delivery_method: Literal["sync", "async"]
    number_results: int
    output_type: Literal["URL", "base64Data", "dataURI"]
    output_format: Literal["MP3", "WAV", "FLAC", "OGG"]
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]


class BytedanceSeedAudio10Calls(JobCalls[CallT, JobT]):
    """Seed Audio 1.0: Sound and speech from text."""

    if TYPE_CHECKING:
        params: type[BytedanceSeedAudio10Params]

    def __call__(
        self,
        *,
        positive_prompt: str,
        speech: SpeechTextInput | SpeechTextObject = OMIT,
        inputs: AudioInputsInput | AudioInputsObject = OMIT,
        audio_settings: OpenAudioSettingsInput | OpenAudioSettingsObject = OMIT,
        upload_endpoint: str = OMIT,
        ttl: int = OMIT,
        delivery_method: Literal["sync", "async"] = OMIT,
        number_results: int = OMIT,
        output_type: Literal["URL", "base64Data", "dataURI"] = OMIT,
        output_format: Literal["MP3", "WAV", "FLAC", "OGG"] = OMIT,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
    ) -> CallT:
        """Seed Audio 1.0: Sound and speech from text.

        Args:
            positive_prompt: What to make.
            speech: What is spoken, and how.
            inputs: Media to work on.
            audio_settings: How the sound is encoded.
            upload_endpoint: Gets the finished file by PUT.
            ttl: How long the result stays online. At least 60 s.
            delivery_method: How the result comes back.
            number_results: How many results to make.
            output_type: Form in which the result comes.
            output_format: File format.
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/bytedance-seed-audio-1-0
        """
        return self._run(locals())

    def submit(self, **params: Unpack[BytedanceSeedAudio10Input]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class BytedanceSeedAudio10(BytedanceSeedAudio10Calls[AudioResult, Job[AudioResult]], JobHandle[AudioResult]):
    """Seed Audio 1.0: Sound and speech from text."""


class AsyncBytedanceSeedAudio10(
    BytedanceSeedAudio10Calls[Awaited[AsyncAudioResult], Awaited[AsyncJob[AsyncAudioResult]]],
    AsyncJobHandle[AsyncAudioResult],
):
    """Seed Audio 1.0: Sound and speech from text."""
