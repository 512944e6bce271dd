# Written by modelwire-codegen from specs/runpod/models/language.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runpod.inputs.job_message import JobMessageInput, JobMessageObject
from modelwire.runpod.inputs.kimi_sampling_params import KimiSamplingParamsInput, KimiSamplingParamsObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.text import TextResult

if TYPE_CHECKING:
    from modelwire.runpod.params.moonshot_kimi_job import MoonshotKimiJobParams


class MoonshotKimiJobInput(TypedDict, total=False):
    """Parameters of MoonshotKimiJob, as a dictionary."""

    messages: Required[Sequence[JobMessageInput | JobMessageObject]]
    model: Literal["kimi-k2.6", "kimi-k2.7-code", "kimi-k3"]
    sampling_params: KimiSamplingParamsInput | KimiSamplingParamsObject


class MoonshotKimiJobCalls(JobCalls[CallT, JobT]):
    """Moonshot Kimi: Three models of Moonshot behind one endpoint; all reason before they answer."""

    if TYPE_CHECKING:
        params: type[MoonshotKimiJobParams]

    def __call__(
        self,
        *,
        messages: Sequence[JobMessageInput | JobMessageObject],
        model: Literal["kimi-k2.6", "kimi-k2.7-code", "kimi-k3"] = OMIT,
        sampling_params: KimiSamplingParamsInput | KimiSamplingParamsObject = OMIT,
    ) -> CallT:
        """Moonshot Kimi: Three models of Moonshot behind one endpoint; all reason before they answer.

        Args:
            messages: The conversation, oldest turn first. At least 1 item.
            model: Which of the three models answers. The service's default is "kimi-k2.6".
            sampling_params: How to draw tokens.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $0.95 in, $4.00 out per million tokens; kimi-k3 $3.00 and $15.00 (as of 2026-08-20).
        https://docs.runpod.io/public-endpoints/models/moonshot-kimi
        """
        return self._run(locals())

    def submit(self, **params: Unpack[MoonshotKimiJobInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class MoonshotKimiJob(MoonshotKimiJobCalls[TextResult, Job[TextResult]], JobHandle[TextResult]):
    """Moonshot Kimi: Three models of Moonshot behind one endpoint; all reason before they answer."""


class AsyncMoonshotKimiJob(
    MoonshotKimiJobCalls[Awaited[TextResult], Awaited[AsyncJob[TextResult]]], AsyncJobHandle[TextResult]
):
    """Moonshot Kimi: Three models of Moonshot behind one endpoint; all reason before they answer."""
