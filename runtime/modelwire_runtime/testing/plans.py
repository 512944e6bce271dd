"""Plans: what the fake vendor is to do with the next job or the next conversation."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

State = Literal[
    "IN_QUEUE", "IN_PROGRESS", "RUNNING", "COMPLETED", "FAILED", "CANCELLED", "TIMED_OUT"
]
ErrorShape = Literal["text", "handler", "upstream", "nested", "repr", "object", "empty"]
ReasoningForm = Literal["reasoning_content", "reasoning", "think"]
Step = str | tuple[str, Any]
"""One look at a job: a state, or a state and the progress that stands in `output` meanwhile."""

ERROR_SHAPES: tuple[ErrorShape, ...] = (
    "text",
    "handler",
    "upstream",
    "nested",
    "repr",
    "object",
    "empty",
)
"""Every shape in which a failed job has been seen to tell its reason."""

REASON = "Total pixels out of range"
"""The reason that a planned failure gives when the plan names none."""


class _Made:
    """Type of `MADE`."""

    def __repr__(self) -> str:
        return "MADE"


MADE: Any = _Made()
"""Says that the fake vendor makes the output itself, fitting the request."""


@dataclass(frozen=True, slots=True)
class JobPlan:
    """What becomes of one job. No clock is read: each look at the job takes it one step further."""

    steps: tuple[Step, ...] = ("IN_QUEUE", ("IN_PROGRESS", "50%"))
    """What the first looks find; the look after the last step finds `end`."""
    end: str = "COMPLETED"
    """The terminal state."""
    output: Any = MADE
    """The finished job's output; `MADE` makes a fitting one."""
    error: Any = None
    """The failed job's `error` as it stands in the envelope; None takes `shape`."""
    shape: ErrorShape = "text"
    """In which shape a failure tells `REASON`."""
    error_status: int = 200
    """HTTP status of a reply with a failed job; the vendor has been seen to use 200 and 400."""
    in_sync: bool = True
    """Whether a synchronous submission is held open until the end; else its wait runs out."""
    chunks: tuple[Any, ...] = ()
    """What a streaming worker yields, one chunk a look."""
    bare_stream: bool = False
    """Answer a look at the stream with the bare list, as one page of the vendor shows."""
    cost: float | None = 0.01
    """The price in a made output; None leaves it out."""
    fields: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """Fields laid over each envelope, such as `{"workerId": None}`."""


@dataclass(frozen=True, slots=True)
class ChatPlan:
    """What a language model answers, and how the answer breaks.

    What is None is derived from the request.
    """

    text: str | None = None
    """The answer."""
    reasoning: str | None = None
    """The thinking before the answer."""
    reasoning_form: ReasoningForm = "reasoning_content"
    """Where the thinking stands: in one of two fields, or inside the text between tags."""
    tool_calls: tuple[tuple[str, Mapping[str, Any]], ...] | None = None
    """Functions to call, each with its arguments; an empty tuple calls none."""
    finish_reason: str | None = None
    """Why the answer ended; derived from the answer when None; of a task, "" tells nothing."""
    usage: bool = True
    """Report token counts (in a stream: where the request asks for them)."""
    refusal: str | None = None
    """Words in which the model will not answer; they stand in the place of the text."""
    error: Any = None
    """Body of an error chunk that a stream sends half way and then ends; in Responses an event of type `error`
    or `response.failed`, or the error inside one."""
    ending: Literal["whole", "cut", "stall"] = "whole"
    """How a stream ends: in full, broken off half way, or silent half way."""
    done: bool = True
    """End a stream with `[DONE]`; some servers just close."""
    noise: bool = False
    """Mix comments, empty lines and carriage returns into a stream, as proxies do."""
    empty_chunks: int = 0
    """How many chunks with an empty delta come first."""
    piece: int = 0
    """Of how many bytes each piece of a stream is, so that 1 splits every character; 0 sends whole events."""


@dataclass(frozen=True, slots=True)
class TaskPlan:
    """What becomes of one task that goes by its own id and may have several results.

    No clock is read: each look at the task takes it one step further.
    """

    steps: tuple[int | None, ...] = (None, 40)
    """The progress that the first looks find, None where none is told; the look after the last step
    finds results."""
    apart: int = 0
    """How many looks lie between one result and the next; 0 brings all at once."""
    failures: Mapping[int, Any] = field(default_factory=dict[int, Any])
    """Errors of single results by their index: a raw code, or the whole error."""
    error: Any = None
    """What the submission is refused with: a raw code, or the whole error."""
    anonymous: bool = False
    """Leave the task's id out of that refusal."""
    eager: bool = False
    """Put the finished results into the acknowledgement."""
    pushed: bool = False
    """Send the results over the socket before anybody asks for them."""
    indexed: bool | None = None
    """Give each item its index; None does so where items have no id of their own."""
    backwards: bool = False
    """Bring the last result first."""
    repeats: int = 1
    """How often each result stands in a reply."""
    empty_errors: bool = False
    """Put an empty list of errors beside the results."""
    cost: float | None = 0.01
    """The price of one result, told where the request asks for it."""
    fields: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """Fields laid over each result, such as `{"NSFWContent": True}`."""
    states: tuple[str, ...] = ("validated", "downloaded", "optimized", "stored", "ready")
    """What an uploaded model goes through."""


def failure(shape: ErrorShape, reason: str = REASON) -> Any:
    """Write `reason` in one of the shapes in which a failed job tells it; "empty" gives None."""
    inner = {"code": 400, "message": reason}
    nested = {"code": 400, "message": reason, "details": {"field": "size"}}
    handler = {
        "error_type": "<class 'ValueError'>",
        "error_message": reason,
        "error_traceback": f"Traceback (most recent call last):\nValueError: {reason}\n",
        "hostname": "worker-1",
        "worker_id": "w1",
        "runpod_version": "1.12.0",
    }
    shapes: dict[ErrorShape, Any] = {
        "text": reason,
        "handler": json.dumps(handler),
        "upstream": f"Error submitting task: 400, {json.dumps(inner)}",
        "nested": f"Error submitting task: 400, {json.dumps(nested)}",
        "repr": repr({"message": reason, "code": None}),
        "object": {"message": reason, "code": "invalid_size"},
        "empty": None,
    }
    return shapes[shape]
