# Written by modelwire-codegen from specs/runpod/models/language.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.text import TextResult

if TYPE_CHECKING:
    from modelwire.runpod.params.prompt_job import PromptJobParams


class PromptJobInput(TypedDict, total=False):
    """Parameters of PromptJob, as a dictionary."""

    prompt: Required[str]
    max_tokens: int
    temperature: float
    top_p: float
    top_k: int
    stop: str


class PromptJobCalls(JobCalls[CallT, JobT]):
    """Text job with a prompt: Continue a text through the job queue."""

    if TYPE_CHECKING:
        params: type[PromptJobParams]

    def __call__(
        self,
        *,
        prompt: str,
        max_tokens: int = OMIT,
        temperature: float = OMIT,
        top_p: float = OMIT,
        top_k: int = OMIT,
        stop: str = OMIT,
    ) -> CallT:
        """Text job with a prompt: Continue a text through the job queue.

        Args:
            prompt: Text to continue.
            max_tokens: Most tokens to write. At least 1 token. The service's default is 512.
            temperature: Randomness. 0 to 1. The service's default is 0.7.
            top_p: Sample from the likeliest tokens that make up this share.
            top_k: Sample from this many likely tokens.
            stop: Text at which to stop.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: qwen/qwen3-32b-awq, openai/gpt-oss-120b, deepcogito/cogito-671b-v2.1-fp8.
        https://docs.runpod.io
        """
        return self._run(locals())

    def submit(self, **params: Unpack[PromptJobInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class PromptJob(PromptJobCalls[TextResult, Job[TextResult]], JobHandle[TextResult]):
    """Text job with a prompt: Continue a text through the job queue."""


class AsyncPromptJob(PromptJobCalls[Awaited[TextResult], Awaited[AsyncJob[TextResult]]], AsyncJobHandle[TextResult]):
    """Text job with a prompt: Continue a text through the job queue."""
