# Written by modelwire-codegen from specs/aihubmix/models/openai.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.aihubmix.inputs.allowed_tools import AllowedToolsInput, AllowedToolsObject
from modelwire.aihubmix.inputs.built_in_tool_choice import BuiltInToolChoiceInput, BuiltInToolChoiceObject
from modelwire.aihubmix.inputs.named_tool_choice import NamedToolChoiceInput, NamedToolChoiceObject
from modelwire.aihubmix.inputs.response_input import ResponseInputInput, ResponseInputObject
from modelwire.aihubmix.inputs.response_reasoning import ResponseReasoningInput, ResponseReasoningObject
from modelwire.aihubmix.inputs.response_tool import ResponseToolInput, ResponseToolObject
from modelwire.aihubmix.inputs.text_settings import TextSettingsInput, TextSettingsObject
from modelwire_runtime.handle_kinds import AsyncJobTextHandle, JobTextCalls, JobTextHandle, StreamT
from modelwire_runtime.handles import Awaited, CallT, JobT
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.text import TextResult
from modelwire_runtime.streams.text import AsyncTextStream, TextStream

if TYPE_CHECKING:
    from modelwire.aihubmix.params.openai_response import OpenaiResponseParams


class OpenaiResponseInput(TypedDict, total=False):
    """Parameters of OpenaiResponse, as a dictionary."""

    input: Required[str | Sequence[ResponseInputInput | ResponseInputObject]]
    temperature: float | None
    top_p: float | None
    top_logprobs: int | None
    instructions: str | None
    previous_response_id: str | None
    max_output_tokens: int | None
    tools: Sequence[ResponseToolInput | ResponseToolObject]
    tool_choice: (
        Literal["none", "auto", "required"]
        | AllowedToolsInput
        | AllowedToolsObject
        | NamedToolChoiceInput
        | NamedToolChoiceObject
        | BuiltInToolChoiceInput
        | BuiltInToolChoiceObject
    )
    parallel_tool_calls: bool | None
    text: TextSettingsInput | TextSettingsObject
    reasoning: ResponseReasoningInput | ResponseReasoningObject | None
    include: (
        Sequence[
            Literal[
                "file_search_call.results",
                "web_search_call.results",
                "web_search_call.action.sources",
                "message.input_image.image_url",
                "message.output_text.logprobs",
                "computer_call_output.output.image_url",
                "code_interpreter_call.outputs",
                "reasoning.encrypted_content",
            ]
            | str
        ]
        | None
    )
    store: bool | None
    metadata: Mapping[str, str] | None


class OpenaiResponseCalls(JobTextCalls[CallT, JobT, StreamT]):
    """Response: Answer an input."""

    if TYPE_CHECKING:
        params: type[OpenaiResponseParams]

    def __call__(
        self,
        *,
        input: str | Sequence[ResponseInputInput | ResponseInputObject],
        temperature: float | None = OMIT,
        top_p: float | None = OMIT,
        top_logprobs: int | None = OMIT,
        instructions: str | None = OMIT,
        previous_response_id: str | None = OMIT,
        max_output_tokens: int | None = OMIT,
        tools: Sequence[ResponseToolInput | ResponseToolObject] = OMIT,
        tool_choice: (
            Literal["none", "auto", "required"]
            | AllowedToolsInput
            | AllowedToolsObject
            | NamedToolChoiceInput
            | NamedToolChoiceObject
            | BuiltInToolChoiceInput
            | BuiltInToolChoiceObject
        ) = OMIT,
        parallel_tool_calls: bool | None = OMIT,
        text: TextSettingsInput | TextSettingsObject = OMIT,
        reasoning: ResponseReasoningInput | ResponseReasoningObject | None = OMIT,
        include: (
            Sequence[
                Literal[
                    "file_search_call.results",
                    "web_search_call.results",
                    "web_search_call.action.sources",
                    "message.input_image.image_url",
                    "message.output_text.logprobs",
                    "computer_call_output.output.image_url",
                    "code_interpreter_call.outputs",
                    "reasoning.encrypted_content",
                ]
                | str
            ]
            | None
        ) = OMIT,
        store: bool | None = OMIT,
        metadata: Mapping[str, str] | None = OMIT,
    ) -> CallT:
        """Response: Answer an input.

        Args:
            input: What to answer: a text, or items such as messages and results of tools. Kinds by type: message,
                function_call, function_call_output, reasoning, item_reference, web_search_call, file_search_call,
                code_interpreter_call, image_generation_call, computer_call, mcp_list_tools, mcp_call,
                mcp_approval_request, local_shell_call, shell_call, apply_patch_call, tool_search_call, program,
                program_output.
            temperature: Randomness; lower keeps to the likeliest. 0 to 2. The service's default is 1.
            top_p: Sample from the likeliest tokens that make up this share. 0 to 1. The service's default is 1.
            top_logprobs: How many likely tokens to tell at each place. 0 to 20.
            instructions: What the model shall be and do.
            previous_response_id: Response to go on from.
            max_output_tokens: Most tokens to write, reasoning included. At least 16 tokens.
            tools: Tools that the model may use, the service's and your own. Kinds by type: function, web_search,
                web_search_2025_08_26, web_search_preview, web_search_preview_2025_03_11, file_search, code_interpreter,
                image_generation.
            tool_choice: Whether the model must use a tool, or which one. Kinds by type: allowed_tools, function,
                custom, file_search, web_search, web_search_2025_08_26, web_search_preview,
                web_search_preview_2025_03_11, code_interpreter, image_generation, computer, computer_use,
                computer_use_preview, apply_patch, shell, programmatic_tool_calling.
            parallel_tool_calls: Let the model ask for several tools at once.
            text: Form and length of the answer.
            reasoning: How the model reasons.
            include: What else the response shall hold.
            store: Keep the response.
            metadata: Pairs to store with the response.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: o4-mini, gpt-4o-mini, gpt-4, gpt-5, gpt-5-codex, gpt-5-pro, gpt-5-mini, gpt-5-nano and 20 more.
        https://docs.aihubmix.com
        """
        return self._run(locals())

    def submit(self, **params: Unpack[OpenaiResponseInput]) -> JobT:
        """Submit a job with the parameters of a call, without waiting for it."""
        return self._submit(params)

    def stream(self, **params: Unpack[OpenaiResponseInput]) -> StreamT:
        """Answer piece by piece, with the parameters of a call; nothing is sent before it is entered."""
        return self._stream(params)


class OpenaiResponse(OpenaiResponseCalls[TextResult, Job[TextResult], TextStream], JobTextHandle[TextResult]):
    """Response: Answer an input."""


class AsyncOpenaiResponse(
    OpenaiResponseCalls[Awaited[TextResult], Awaited[AsyncJob[TextResult]], AsyncTextStream],
    AsyncJobTextHandle[TextResult],
):
    """Response: Answer an input."""
