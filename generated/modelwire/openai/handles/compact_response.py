# Written by modelwire-codegen from specs/openai/models/kept_responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.input_item import InputItemInput, InputItemObject
from modelwire.openai.inputs.prompt_cache_options import PromptCacheOptionsInput, PromptCacheOptionsObject
from modelwire.openai.records import Compaction
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.openai.params.compact_response import CompactResponseParams


class CompactResponseInput(TypedDict, total=False):
    """Parameters of CompactResponse, as a dictionary."""

    model: Required[str]
    input: str | Sequence[InputItemInput | InputItemObject]
    instructions: str | None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "scale"] | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    prompt_cache_options: PromptCacheOptionsInput | PromptCacheOptionsObject
    previous_response_id: str | None
    prompt_cache_key: str | None


class CompactResponseCalls(Calls[CallT]):
    """Compact Response: Shortens what came before, for a request to go on from."""

    if TYPE_CHECKING:
        params: type[CompactResponseParams]

    def __call__(
        self,
        *,
        model: str,
        input: str | Sequence[InputItemInput | InputItemObject] = OMIT,
        instructions: str | None = OMIT,
        service_tier: Literal["auto", "default", "flex", "priority", "fast", "scale"] | None = OMIT,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = OMIT,
        prompt_cache_options: PromptCacheOptionsInput | PromptCacheOptionsObject = OMIT,
        previous_response_id: str | None = OMIT,
        prompt_cache_key: str | None = OMIT,
    ) -> CallT:
        """Compact Response: Shortens what came before, for a request to go on from.

        Args:
            model: Model that does it.
            input: What to answer: a text, or items such as messages and results of tools. Kinds by type: message,
                function_call, function_call_output, custom_tool_call, custom_tool_call_output, reasoning,
                mcp_approval_response, shell_call_output, local_shell_call_output, apply_patch_call_output,
                tool_search_output, computer_call_output, additional_tools, compaction, compaction_trigger,
                configuration_update, item_reference, web_search_call, file_search_call, code_interpreter_call,
                image_generation_call, computer_call, mcp_list_tools, mcp_call, mcp_approval_request, local_shell_call,
                shell_call, apply_patch_call, tool_search_call, program, program_output.
            instructions: What the model shall be and do.
            service_tier: How fast and at what price to serve the call. The service's default is "auto".
            prompt_cache_retention: How long a cached prefix may live.
            prompt_cache_options: What of the prompt is cached.
            previous_response_id: Response to shorten.
            prompt_cache_key: Requests with one key are likelier to share a cached prefix. At most 64 characters.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://developers.openai.com/api/docs/guides/conversation-state
        """
        return self._run(locals())


class CompactResponse(CompactResponseCalls[DataResult[Compaction]], Handle[DataResult[Compaction]]):
    """Compact Response: Shortens what came before, for a request to go on from."""


class AsyncCompactResponse(CompactResponseCalls[Awaited[DataResult[Compaction]]], AsyncHandle[DataResult[Compaction]]):
    """Compact Response: Shortens what came before, for a request to go on from."""
