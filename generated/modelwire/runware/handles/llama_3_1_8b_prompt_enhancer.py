# Written by modelwire-codegen from specs/runware/models/captions_and_prompts.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire_runtime.handles import AsyncJobHandle, Awaited, CallT, JobCalls, JobHandle, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.text import TextResult

if TYPE_CHECKING:
    from modelwire.runware.params.llama_3_1_8b_prompt_enhancer import Llama318bPromptEnhancerParams


class Llama318bPromptEnhancerInput(TypedDict, total=False):
    """Parameters of Llama318bPromptEnhancer, as a dictionary."""

    prompt: Required[str]
    webhook_url: str
    include_cost: bool
    routing: Mapping[str, Any]
    prompt_max_length: int
    prompt_versions: int
    delivery_method: Literal["sync", "async"] | str


class Llama318bPromptEnhancerCalls(JobCalls[CallT, JobT]):
    """Llama 3.1 8B Prompt Enhancer: Rewrites a prompt to say more, in one or more versions."""

    if TYPE_CHECKING:
        params: type[Llama318bPromptEnhancerParams]

    def __call__(
        self,
        *,
        prompt: str,
        webhook_url: str = OMIT,
        include_cost: bool = OMIT,
        routing: Mapping[str, Any] = OMIT,
        prompt_max_length: int = OMIT,
        prompt_versions: int = OMIT,
        delivery_method: Literal["sync", "async"] | str = OMIT,
    ) -> CallT:
        """Llama 3.1 8B Prompt Enhancer: Rewrites a prompt to say more, in one or more versions.

        Args:
            prompt: Words that tell the model what to do.
            webhook_url: Gets each finished result by POST.
            include_cost: Report the price with the result.
            routing: Routing; its keys are not published.
            prompt_max_length: Most tokens of the improved prompt. In tokens.
            prompt_versions: How many versions of the prompt to write.
            delivery_method: How the result comes back. Known values: sync, async; others are passed on.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/models/llama-3-1-8b-prompt-enhancer
        """
        return self._run(locals())

    def submit(self, **params: Unpack[Llama318bPromptEnhancerInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)


class Llama318bPromptEnhancer(Llama318bPromptEnhancerCalls[TextResult, Job[TextResult]], JobHandle[TextResult]):
    """Llama 3.1 8B Prompt Enhancer: Rewrites a prompt to say more, in one or more versions."""


class AsyncLlama318bPromptEnhancer(
    Llama318bPromptEnhancerCalls[Awaited[TextResult], Awaited[AsyncJob[TextResult]]], AsyncJobHandle[TextResult]
):
    """Llama 3.1 8B Prompt Enhancer: Rewrites a prompt to say more, in one or more versions."""
