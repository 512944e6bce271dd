"""Dialects: how each protocol of a language model says a schema, tools, and the turns of a conversation.

A dialect is beside its flow, in the folder of their protocol, as `DIALECT`. It works on the values of a
request under their wire names, as the caller set them, and returns new ones; it sends nothing.
"""

from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from modelwire_runtime.results.text import TextResult
    from modelwire_runtime.structured.schemas import AnswerSchema
    from modelwire_runtime.tools import (
        ApprovalAnswer,
        ApprovalRequest,
        FunctionTool,
        ToolAnswer,
    )

Values = dict[str, Any]
"""What a request holds, by wire name."""

_MODULES = {
    "openai_chat": "modelwire_runtime.flows.openai.chat_dialect",
    "openai_responses": "modelwire_runtime.flows.openai.responses_dialect",
    "anthropic_messages": "modelwire_runtime.flows.anthropic.dialect",
    "gemini_generate": "modelwire_runtime.flows.gemini.dialect",
    "runware_tasks": "modelwire_runtime.flows.runware.dialect",
}


class Dialect(Protocol):
    """What a protocol's dialect can say. No method changes the values that it is given."""

    def with_schema(self, values: Mapping[str, Any], schema: "AnswerSchema") -> Values:
        """Return the values of a request whose answer must fit a schema.

        Raises:
            InvalidParams: the caller set a format of the answer besides.
        """
        ...

    def with_tools(self, values: Mapping[str, Any], tools: "Sequence[FunctionTool]") -> Values:
        """Return the values of a request that offers tools, behind those that the caller gave."""
        ...

    def next_turn(
        self,
        values: Mapping[str, Any],
        result: "TextResult",
        answers: "Sequence[ToolAnswer]",
        approvals: "Sequence[ApprovalAnswer]" = (),
    ) -> Values:
        """Return the values of the next request: the conversation, the model's turn, and the answers to it.

        What made the model call a tool held for its first turn: a `tool_choice` that demands a call
        is left out, or the conversation would never end.
        """
        ...

    def approvals(self, result: "TextResult") -> "tuple[ApprovalRequest, ...]":
        """Return what the vendor asks leave for; nothing in a protocol without such requests."""
        ...


def register(flow: str, module: str) -> None:
    """Add the dialect of a flow; `module` must have an object called `DIALECT`."""
    _MODULES[flow] = module


def dialect_of(flow: str) -> Dialect | None:
    """Return the dialect of a flow, None for one that has none; its module is imported at the first use."""
    module = _MODULES.get(flow)
    if not module:
        return None
    found: Dialect = import_module(module).DIALECT
    return found


def plain(value: Any) -> Values:
    """Return an object of the caller as a dictionary of wire names, which may be changed: it is a copy."""
    wire = getattr(value, "wire", None)
    return dict(value if wire is None else wire())
