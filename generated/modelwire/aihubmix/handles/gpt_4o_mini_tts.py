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
    from modelwire.aihubmix.params.gpt_4o_mini_tts import Gpt4oMiniTtsParams


class Gpt4oMiniTtsInput(TypedDict, total=False):
    """Parameters of Gpt4oMiniTts, as a dictionary."""

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
    instructions: str
    stream_format: Literal["audio", "sse"]


class Gpt4oMiniTtsCalls(StreamCalls[CallT, StreamT]):
    """GPT-4o Mini TTS: Speech that follows instructions."""

    if TYPE_CHECKING:
        params: type[Gpt4oMiniTtsParams]

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
        instructions: str = OMIT,
        stream_format: Literal["audio", "sse"] = OMIT,
    ) -> CallT:
        """GPT-4o Mini TTS: Speech that follows instructions.

        Args:
            input: Text to speak. In characters, at most 4096 characters.
            voice: Who speaks.
            response_format: File format. The service's default is "mp3".
            speed: How fast, 1 being natural. 0.25 to 4. The service's default is 1.
            instructions: How to speak. In characters, at most 4096 characters.
            stream_format: How pieces travel. The service's default is "audio".

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())

    def stream(self, **params: Unpack[Gpt4oMiniTtsInput]) -> StreamT:
        """Answer piece by piece, with the parameters of a call; nothing is sent before it is entered."""
        return self._stream(params)


class Gpt4oMiniTts(Gpt4oMiniTtsCalls[SpeechResult, SpeechStream], StreamHandle[SpeechResult, SpeechStream]):
    """GPT-4o Mini TTS: Speech that follows instructions."""


class AsyncGpt4oMiniTts(
    Gpt4oMiniTtsCalls[Awaited[AsyncSpeechResult], AsyncSpeechStream],
    AsyncStreamHandle[AsyncSpeechResult, AsyncSpeechStream],
):
    """GPT-4o Mini TTS: Speech that follows instructions."""
