# Written by modelwire-codegen from specs/runpod/models/minimax.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncSpeechResult, SpeechResult

if TYPE_CHECKING:
    from modelwire.runpod.params.minimax_speech_02_hd import MinimaxSpeech02HdParams


class MinimaxSpeech02HdInput(TypedDict, total=False):
    """Parameters of MinimaxSpeech02Hd, as a dictionary."""

    prompt: Required[str]
    voice_id: Literal["Wise_Woman"] | str
    speed: float
    volume: float
    pitch: float
    emotion: Literal["happy", "sad", "neutral", "angry", "fearful", "surprised"] | str
    english_normalization: bool
    default_audio_url: MediaInput


class MinimaxSpeech02HdCalls(JobCalls[CallT, JobT]):
    """Minimax Speech 02 HD: Speech with moods, speed and pitch."""

    if TYPE_CHECKING:
        params: type[MinimaxSpeech02HdParams]

    def __call__(
        self,
        *,
        prompt: str,
        voice_id: Literal["Wise_Woman"] | str = OMIT,
        speed: float = OMIT,
        volume: float = OMIT,
        pitch: float = OMIT,
        emotion: Literal["happy", "sad", "neutral", "angry", "fearful", "surprised"] | str = OMIT,
        english_normalization: bool = OMIT,
        default_audio_url: MediaInput = OMIT,
    ) -> CallT:
        """Minimax Speech 02 HD: Speech with moods, speed and pitch.

        Args:
            prompt: What to say.
            voice_id: Voice. Known values: Wise_Woman; others are passed on. The service's default is "Wise_Woman".
            speed: Speed, 1 being the normal one. The service's default is 1.
            volume: Loudness, 1 being the normal one. The service's default is 1.
            pitch: Shift of the pitch. The service's default is 0.
            emotion: Mood. Known values: happy, sad, neutral, angry, fearful, surprised; others are passed on. The
                service's default is "neutral".
            english_normalization: Read English numbers, abbreviations and the like as words. The service's default is
                false.
            default_audio_url: Sound to return when none can be made.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.05 per 1000 characters (as of 2026-08-20).
        https://docs.runpod.io/public-endpoints/models/minimax-speech
        """
        return self._run(locals())

    def submit(self, **params: Unpack[MinimaxSpeech02HdInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class MinimaxSpeech02Hd(MinimaxSpeech02HdCalls[SpeechResult, Job[SpeechResult]], JobHandle[SpeechResult]):
    """Minimax Speech 02 HD: Speech with moods, speed and pitch."""


class AsyncMinimaxSpeech02Hd(
    MinimaxSpeech02HdCalls[Awaited[AsyncSpeechResult], Awaited[AsyncJob[AsyncSpeechResult]]],
    AsyncJobHandle[AsyncSpeechResult],
):
    """Minimax Speech 02 HD: Speech with moods, speed and pitch."""
