# Written by modelwire-codegen from specs/openai/models/gpt_5_2_to_5_5.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.openai.choices import Includable
from modelwire.openai.inputs.access_programs import AccessProgramsInput, AccessProgramsObject
from modelwire.openai.inputs.context_management import ContextManagementInput, ContextManagementObject
from modelwire.openai.inputs.conversation_reference import ConversationReferenceInput, ConversationReferenceObject
from modelwire.openai.inputs.image_context import ImageContextInput, ImageContextObject
from modelwire.openai.inputs.input_item import InputItemInput, InputItemObject
from modelwire.openai.inputs.moderation import ModerationInput, ModerationObject
from modelwire.openai.inputs.reasoning_none_to_xhigh import ReasoningNoneToXhighInput, ReasoningNoneToXhighObject
from modelwire.openai.inputs.response_stream_options import ResponseStreamOptionsInput, ResponseStreamOptionsObject
from modelwire.openai.inputs.stored_prompt import StoredPromptInput, StoredPromptObject
from modelwire.openai.inputs.text_settings import TextSettingsInput, TextSettingsObject
from modelwire.openai.inputs.tool import ToolInput, ToolObject
from modelwire.openai.inputs.tool_choice import ToolChoiceInput, ToolChoiceObject
from modelwire_runtime.handle_kinds import AsyncJobTextHandle, JobTextCalls, JobTextHandle, StreamT
from modelwire_runtime.handles import Awaited, CallT, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.text import TextResult
from modelwire_runtime.streams.text import AsyncTextStream, TextStream

if TYPE_CHECKING:
    from modelwire.openai.params.gpt_5_4_nano_responses import Gpt54NanoResponsesParams


class Gpt54NanoResponsesInput(TypedDict, total=False):
    """Parameters of Gpt54NanoResponses, as a dictionary."""

    input: Required[str | Sequence[InputItemInput | InputItemObject]]
    instructions: str | None
    max_output_tokens: int | None
    text: TextSettingsInput | TextSettingsObject
    include: Sequence[Includable] | None
    stream_options: ResponseStreamOptionsInput | ResponseStreamOptionsObject | None
    tools: Sequence[ToolInput | ToolObject]
    tool_choice: ToolChoiceInput | ToolChoiceObject
    parallel_tool_calls: bool | None
    max_tool_calls: int | None
    previous_response_id: str | None
    conversation: str | ConversationReferenceInput | ConversationReferenceObject | None
    store: bool | None
    background: bool | None
    truncation: Literal["auto", "disabled"] | None
    context_management: Sequence[ContextManagementInput | ContextManagementObject] | None
    metadata: Mapping[str, str] | None
    prompt: StoredPromptInput | StoredPromptObject | None
    prompt_cache_key: str | None
    safety_identifier: str | None
    user: str
    moderation: ModerationInput | ModerationObject | None
    access_programs: AccessProgramsInput | AccessProgramsObject
    image: ImageContextInput | ImageContextObject
    temperature: float | None
    top_p: float | None
    top_logprobs: int | None
    service_tier: Literal["auto", "default", "flex", "scale"] | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    reasoning: ReasoningNoneToXhighInput | ReasoningNoneToXhighObject | None


class Gpt54NanoResponsesCalls(JobTextCalls[CallT, JobT, StreamT]):
    """GPT-5.4 nano by Responses: Answer an input."""

    if TYPE_CHECKING:
        params: type[Gpt54NanoResponsesParams]

    def __call__(
        self,
        *,
        input: str | Sequence[InputItemInput | InputItemObject],
        instructions: str | None = OMIT,
        max_output_tokens: int | None = OMIT,
        text: TextSettingsInput | TextSettingsObject = OMIT,
        include: Sequence[Includable] | None = OMIT,
        stream_options: ResponseStreamOptionsInput | ResponseStreamOptionsObject | None = OMIT,
        tools: Sequence[ToolInput | ToolObject] = OMIT,
        tool_choice: ToolChoiceInput | ToolChoiceObject = OMIT,
        parallel_tool_calls: bool | None = OMIT,
        max_tool_calls: int | None = OMIT,
        previous_response_id: str | None = OMIT,
        conversation: str | ConversationReferenceInput | ConversationReferenceObject | None = OMIT,
        store: bool | None = OMIT,
        background: bool | None = OMIT,
        truncation: Literal["auto", "disabled"] | None = OMIT,
        context_management: Sequence[ContextManagementInput | ContextManagementObject] | None = OMIT,
        metadata: Mapping[str, str] | None = OMIT,
        prompt: StoredPromptInput | StoredPromptObject | None = OMIT,
        prompt_cache_key: str | None = OMIT,
        safety_identifier: str | None = OMIT,
        user: str = OMIT,
        moderation: ModerationInput | ModerationObject | None = OMIT,
        access_programs: AccessProgramsInput | AccessProgramsObject = OMIT,
        image: ImageContextInput | ImageContextObject = OMIT,
        temperature: float | None = OMIT,
        top_p: float | None = OMIT,
        top_logprobs: int | None = OMIT,
        service_tier: Literal["auto", "default", "flex", "scale"] | None = OMIT,
        prompt_cache_retention: Literal["in_memory", "24h"] | None = OMIT,
        reasoning: ReasoningNoneToXhighInput | ReasoningNoneToXhighObject | None = OMIT,
    ) -> CallT:
        """GPT-5.4 nano by Responses: Answer an input.

        Args:
            input: What to answer: a text, or items such as messages and results of tools. Kinds by type: message,
                function_call, function_call_output, custom_tool_call, custom_tool_call_output, reasoning,
                mcp_approval_response, shell_call_output, local_shell_call_output, apply_patch_call_output,
                tool_search_output, computer_call_output, additional_tools, compaction, compaction_trigger,
                configuration_update, item_reference, web_search_call, file_search_call, code_interpreter_call,
                image_generation_call, computer_call, mcp_list_tools, mcp_call, mcp_approval_request, local_shell_call,
                shell_call, apply_patch_call, tool_search_call, program, program_output.
            instructions: What the model shall be and do.
            max_output_tokens: Most tokens to write, reasoning included. At least 16 tokens, at most the model's own
                `info.max_output`.
            text: Form and length of the answer.
            include: What else the response shall hold.
            stream_options: How to stream.
            tools: Tools that the model may use, the service's and your own. Kinds by type: function, custom, namespace,
                tool_search, web_search, web_search_2025_08_26, web_search_preview, web_search_preview_2025_03_11,
                file_search, code_interpreter, image_generation, mcp, shell, local_shell, apply_patch, computer,
                computer_use_preview, programmatic_tool_calling.
            tool_choice: Whether the model must use a tool, or which one. Kinds by type: allowed_tools, function,
                custom, mcp, file_search, web_search, web_search_2025_08_26, web_search_preview,
                web_search_preview_2025_03_11, code_interpreter, image_generation, computer, computer_use,
                computer_use_preview, apply_patch, shell, programmatic_tool_calling.
            parallel_tool_calls: Let the model ask for several tools at once. The service's default is true.
            max_tool_calls: Most uses of the service's own tools in one response, over all of them.
            previous_response_id: Response to go on from; its instructions are not taken over.
            conversation: Conversation that the request and its answer become part of.
            store: Keep the response. The service's default is true.
            background: Answer at once, work on, and be asked later. The service's default is false.
            truncation: What to do when the input is too long: drop the oldest items, or refuse. The service's default
                is "disabled".
            context_management: When to shorten what came before. At least 1 item.
            metadata: Pairs to store with the response.
            prompt: A stored prompt to use.
            prompt_cache_key: Requests with one key are likelier to share a cached prefix.
            safety_identifier: Stable tag of the end user, best a hash. At most 128 characters.
            user: Tag of the end user.
            moderation: Judge the input and the answer as well.
            access_programs: Programs of the vendor that the call belongs to.
            image: How pictures of the conversation are kept.
            temperature: Randomness; lower keeps to the likeliest. 0 to 2. The service's default is 1.
            top_p: Sample from the likeliest tokens that make up this share. 0 to 1. The service's default is 1.
            top_logprobs: How many likely tokens to tell at each place. 0 to 20.
            service_tier: How fast and at what price to serve the call. The service's default is "auto".
            prompt_cache_retention: How long a cached prefix may live.
            reasoning: How the model reasons.

        Rules:
            If temperature, top_p or top_logprobs is set: reasoning.effort is "none" or null.
            If previous_response_id is text: conversation is null.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: gpt-5.4-nano.
        https://developers.openai.com/api/docs
        """
        return self._run(locals())

    def submit(self, **params: Unpack[Gpt54NanoResponsesInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)

    def stream(self, **params: Unpack[Gpt54NanoResponsesInput]) -> StreamT:
        """Answer piece by piece, with the parameters of a call; nothing is sent before it is entered."""
        return self._stream(params)


class Gpt54NanoResponses(Gpt54NanoResponsesCalls[TextResult, Job[TextResult], TextStream], JobTextHandle[TextResult]):
    """GPT-5.4 nano by Responses: Answer an input."""


class AsyncGpt54NanoResponses(
    Gpt54NanoResponsesCalls[Awaited[TextResult], Awaited[AsyncJob[TextResult]], AsyncTextStream],
    AsyncJobTextHandle[TextResult],
):
    """GPT-5.4 nano by Responses: Answer an input."""
