# Written by modelwire-codegen from specs/runpod/models/chatterbox.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.media.slots import MediaInput
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.media import AsyncSpeechResult, SpeechResult

if TYPE_CHECKING:
    from modelwire.runpod.params.resembleai_chatterbox_turbo import ResembleaiChatterboxTurboParams


class ResembleaiChatterboxTurboInput(TypedDict, total=False):
    """Parameters of ResembleaiChatterboxTurbo, as a dictionary."""

    prompt: Required[str]
    voice: Literal[
        "aaron",
        "abigail",
        "anaya",
        "andy",
        "archer",
        "brian",
        "chloe",
        "dylan",
        "emmanuel",
        "ethan",
        "evelyn",
        "gavin",
        "gordon",
        "ivan",
        "laura",
        "lucy",
        "madison",
        "marisol",
        "meera",
        "walter",
    ]
    voice_url: MediaInput
    format: Literal["wav", "flac", "ogg"]


class ResembleaiChatterboxTurboCalls(JobCalls[CallT, JobT]):
    """Chatterbox Turbo: Speech in twenty voices or a cloned one, with sighs and laughs on demand."""

    if TYPE_CHECKING:
        params: type[ResembleaiChatterboxTurboParams]

    def __call__(
        self,
        *,
        prompt: str,
        voice: Literal[
            "aaron",
            "abigail",
            "anaya",
            "andy",
            "archer",
            "brian",
            "chloe",
            "dylan",
            "emmanuel",
            "ethan",
            "evelyn",
            "gavin",
            "gordon",
            "ivan",
            "laura",
            "lucy",
            "madison",
            "marisol",
            "meera",
            "walter",
        ] = OMIT,
        voice_url: MediaInput = OMIT,
        format: Literal["wav", "flac", "ogg"] = OMIT,
    ) -> CallT:
        """Chatterbox Turbo: Speech in twenty voices or a cloned one, with sighs and laughs on demand.

        Args:
            prompt: What to say. Tags in brackets make sounds that are no words. Tags: [clear throat] clears the throat,
                [sigh] sighs, [sush] hushes, [cough] coughs, [groan] groans, [sniff] sniffs, [gasp] gasps, [chuckle]
                chuckles, [laugh] laughs.
            voice: Built-in voice. Ignored with voice_url. The service's default is "lucy".
            voice_url: Recording of a voice to clone. 5 to 10 seconds.
            format: File format. The service's default is "wav".

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.001 per second of sound (as of 2026-08-20).
        https://docs.runpod.io/public-endpoints/models/chatterbox-turbo
        """
        return self._run(locals())

    def submit(self, **params: Unpack[ResembleaiChatterboxTurboInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class ResembleaiChatterboxTurbo(
    ResembleaiChatterboxTurboCalls[SpeechResult, Job[SpeechResult]], JobHandle[SpeechResult]
):
    """Chatterbox Turbo: Speech in twenty voices or a cloned one, with sighs and laughs on demand."""


class AsyncResembleaiChatterboxTurbo(
    ResembleaiChatterboxTurboCalls[Awaited[AsyncSpeechResult], Awaited[AsyncJob[AsyncSpeechResult]]],
    AsyncJobHandle[AsyncSpeechResult],
):
    """Chatterbox Turbo: Speech in twenty voices or a cloned one, with sighs and laughs on demand."""
