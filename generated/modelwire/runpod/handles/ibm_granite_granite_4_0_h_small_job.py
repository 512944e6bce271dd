# Written by modelwire-codegen from specs/runpod/models/language.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required, Unpack

from modelwire.runpod.inputs.granite_sampling_params import GraniteSamplingParamsInput, GraniteSamplingParamsObject
from modelwire.runpod.inputs.job_message import JobMessageInput, JobMessageObject
from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.text import TextResult

if TYPE_CHECKING:
    from modelwire.runpod.params.ibm_granite_granite_4_0_h_small_job import IbmGraniteGranite40HSmallJobParams


class IbmGraniteGranite40HSmallJobInput(TypedDict, total=False):
    """Parameters of IbmGraniteGranite40HSmallJob, as a dictionary."""

    messages: Required[Sequence[JobMessageInput | JobMessageObject]]
    sampling_params: GraniteSamplingParamsInput | GraniteSamplingParamsObject


class IbmGraniteGranite40HSmallJobCalls(JobCalls[CallT, JobT]):
    """IBM Granite 4.0 H Small: IBM's model of 32 billion parameters for long texts and tools."""

    if TYPE_CHECKING:
        params: type[IbmGraniteGranite40HSmallJobParams]

    def __call__(
        self,
        *,
        messages: Sequence[JobMessageInput | JobMessageObject],
        sampling_params: GraniteSamplingParamsInput | GraniteSamplingParamsObject = OMIT,
    ) -> CallT:
        """IBM Granite 4.0 H Small: IBM's model of 32 billion parameters for long texts and tools.

        Args:
            messages: The conversation, oldest turn first. At least 1 item.
            sampling_params: How to draw tokens.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Price: $10.00 per million tokens (as of 2026-08-20).
        https://docs.runpod.io/public-endpoints/models/granite-4
        """
        return self._run(locals())

    def submit(self, **params: Unpack[IbmGraniteGranite40HSmallJobInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class IbmGraniteGranite40HSmallJob(
    IbmGraniteGranite40HSmallJobCalls[TextResult, Job[TextResult]], JobHandle[TextResult]
):
    """IBM Granite 4.0 H Small: IBM's model of 32 billion parameters for long texts and tools."""


class AsyncIbmGraniteGranite40HSmallJob(
    IbmGraniteGranite40HSmallJobCalls[Awaited[TextResult], Awaited[AsyncJob[TextResult]]], AsyncJobHandle[TextResult]
):
    """IBM Granite 4.0 H Small: IBM's model of 32 billion parameters for long texts and tools."""
