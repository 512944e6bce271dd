# Written by modelwire-codegen from specs/aihubmix/models/sound.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required

from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.transcription import TranscriptionResult

if TYPE_CHECKING:
    from modelwire.aihubmix.params.whisper_1 import Whisper1Params


class Whisper1Input(TypedDict, total=False):
    """Parameters of Whisper1, as a dictionary."""

    file: Required[MediaInput]
    language: str
    temperature: float
    prompt: str
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"]
    timestamp_granularities: Sequence[Literal["word", "segment"]]


class Whisper1Calls(Calls[CallT]):
    """Whisper 1: Text, subtitles, or text with times of segments and words."""

    if TYPE_CHECKING:
        params: type[Whisper1Params]

    def __call__(
        self,
        *,
        file: MediaInput,
        language: str = OMIT,
        temperature: float = OMIT,
        prompt: str = OMIT,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] = OMIT,
        timestamp_granularities: Sequence[Literal["word", "segment"]] = OMIT,
    ) -> CallT:
        """Whisper 1: Text, subtitles, or text with times of segments and words.

        Args:
            file: Sound to write down. Types flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav, webm.
            language: Language that is spoken, in two letters.
            temperature: Randomness; 0 lets the model choose. 0 to 1. The service's default is 0.
            prompt: Text that shows the style, or that came before, in the language that is spoken.
            response_format: Form of the answer. The service's default is "json".
            timestamp_granularities: What to tell the times of; words take longer. Only with response_format
                "verbose_json". The service's default is ['segment'].

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.
        """
        return self._run(locals())


class Whisper1(Whisper1Calls[TranscriptionResult], Handle[TranscriptionResult]):
    """Whisper 1: Text, subtitles, or text with times of segments and words."""


class AsyncWhisper1(Whisper1Calls[Awaited[TranscriptionResult]], AsyncHandle[TranscriptionResult]):
    """Whisper 1: Text, subtitles, or text with times of segments and words."""
