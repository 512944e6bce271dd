# Written by modelwire-codegen from specs/aihubmix/models/sound.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.aihubmix.inputs.custom_voice import CustomVoiceInput, CustomVoiceObject
from modelwire_runtime.handle_kinds import AsyncStreamHandle, StreamCalls, StreamHandle, StreamT
from modelwire_runtime.handles import Awaited, CallT
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncSpeechResult, SpeechResult
from modelwire_runtime.streams.media import AsyncSpeechStream, SpeechStream

if TYPE_CHECKING:
    from modelwire.aihubmix.params.tts_1 import Tts1Params


class Tts1Input(TypedDict, total=False):
    """Parameters of Tts1, as a dictionary."""

    input: Required[str]
    voice: Required[
        Literal[
            "alloy",
            "ash",
            "ballad",
            "coral",
            "echo",
            "fable",
            "onyx",
            "nova",
            "sage",
            "shimmer",
            "verse",
            "marin",
            "cedar",
        ]
        | str
        | CustomVoiceInput
        | CustomVoiceObject
    ]
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]
    speed: float
    stream_format: Literal["audio"]


class Tts1Calls(StreamCalls[CallT, StreamT]):
    """Speech by TTS-1: Speak a text."""

    if TYPE_CHECKING:
        params: type[Tts1Params]

    def __call__(
        self,
        *,
        input: str,
        voice: (
            Literal[
                "alloy",
                "ash",
                "ballad",
                "coral",
                "echo",
                "fable",
                "onyx",
                "nova",
                "sage",
                "shimmer",
                "verse",
                "marin",
                "cedar",
            ]
            | str
            | CustomVoiceInput
            | CustomVoiceObject
        ),
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] = OMIT,
        speed: float = OMIT,
        stream_format: Literal["audio"] = OMIT,
    ) -> CallT:
        """Speech by TTS-1: Speak a text.

        Args:
            input: Text to speak. In characters, at most 4096 characters.
            voice: Who speaks.
            response_format: File format. The service's default is "mp3".
            speed: How fast, 1 being natural. 0.25 to 4. The service's default is 1.
            stream_format: How pieces travel. The service's default is "audio".

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: tts-1, tts-1-hd.
        https://docs.aihubmix.com
        """
        return self._run(locals())

    def stream(self, **params: Unpack[Tts1Input]) -> StreamT:
        """Answer piece by piece, with the parameters of a call; nothing is sent before it is entered."""
        return self._stream(params)


class Tts1(Tts1Calls[SpeechResult, SpeechStream], StreamHandle[SpeechResult, SpeechStream]):
    """Speech by TTS-1: Speak a text."""


class AsyncTts1(
    Tts1Calls[Awaited[AsyncSpeechResult], AsyncSpeechStream], AsyncStreamHandle[AsyncSpeechResult, AsyncSpeechStream]
):
    """Speech by TTS-1: Speak a text."""
