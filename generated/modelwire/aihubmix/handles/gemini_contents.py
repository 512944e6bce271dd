# Written by modelwire-codegen from specs/aihubmix/models/google.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required, Unpack

from modelwire.aihubmix.inputs.gemini_config import GeminiConfigInput, GeminiConfigObject
from modelwire.aihubmix.inputs.gemini_content import GeminiContentInput, GeminiContentObject
from modelwire.aihubmix.inputs.gemini_safety import GeminiSafetyInput, GeminiSafetyObject
from modelwire.aihubmix.inputs.gemini_tool import GeminiToolInput, GeminiToolObject
from modelwire.aihubmix.inputs.gemini_tool_config import GeminiToolConfigInput, GeminiToolConfigObject
from modelwire_runtime.handle_kinds import AsyncTextHandle, StreamT, TextCalls, TextHandle
from modelwire_runtime.handles import Awaited, CallT
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.text import TextResult
from modelwire_runtime.streams.text import AsyncTextStream, TextStream

if TYPE_CHECKING:
    from modelwire.aihubmix.params.gemini_contents import GeminiContentsParams


class GeminiContentsInput(TypedDict, total=False):
    """Parameters of GeminiContents, as a dictionary."""

    contents: Required[Sequence[GeminiContentInput | GeminiContentObject]]
    system_instruction: GeminiContentInput | GeminiContentObject
    generation_config: GeminiConfigInput | GeminiConfigObject
    tools: Sequence[GeminiToolInput | GeminiToolObject]
    tool_config: GeminiToolConfigInput | GeminiToolConfigObject
    safety_settings: Sequence[GeminiSafetyInput | GeminiSafetyObject]
    cached_content: str
    service_tier: Literal["unspecified", "standard", "flex", "priority"]
    store: bool


class GeminiContentsCalls(TextCalls[CallT, StreamT]):
    """Gemini: Answer a conversation."""

    if TYPE_CHECKING:
        params: type[GeminiContentsParams]

    def __call__(
        self,
        *,
        contents: Sequence[GeminiContentInput | GeminiContentObject],
        system_instruction: GeminiContentInput | GeminiContentObject = OMIT,
        generation_config: GeminiConfigInput | GeminiConfigObject = OMIT,
        tools: Sequence[GeminiToolInput | GeminiToolObject] = OMIT,
        tool_config: GeminiToolConfigInput | GeminiToolConfigObject = OMIT,
        safety_settings: Sequence[GeminiSafetyInput | GeminiSafetyObject] = OMIT,
        cached_content: str = OMIT,
        service_tier: Literal["unspecified", "standard", "flex", "priority"] = OMIT,
        store: bool = OMIT,
    ) -> CallT:
        """Gemini: Answer a conversation.

        Args:
            contents: The conversation, oldest turn first.
            system_instruction: What the model shall be and do.
            generation_config: How to answer.
            tools: Tools that the model may use.
            tool_config: How tools may be used.
            safety_settings: What to block.
            cached_content: Name of content that is kept.
            service_tier: How urgent the request is.
            store: Keep request and answer.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        Models: gemini-2.5-flash, gemini-3-flash-preview, gemini-3.1-pro-preview, gemini-3.1-pro-preview-customtools,
        gemini-3.5-flash-lite, gemini-3.7-flash, gemini-2.5-pro, gemini-3.1-flash-lite.
        https://docs.aihubmix.com
        """
        return self._run(locals())

    def stream(self, **params: Unpack[GeminiContentsInput]) -> StreamT:
        """Answer piece by piece, with the parameters of a call; nothing is sent before it is entered."""
        return self._stream(params)


class GeminiContents(GeminiContentsCalls[TextResult, TextStream], TextHandle[TextResult]):
    """Gemini: Answer a conversation."""


class AsyncGeminiContents(GeminiContentsCalls[Awaited[TextResult], AsyncTextStream], AsyncTextHandle[TextResult]):
    """Gemini: Answer a conversation."""
