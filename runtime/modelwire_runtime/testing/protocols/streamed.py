"""Streams of the fake vendor: broken as a plan says, and written as server-sent events."""

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from modelwire_runtime.testing.plans import ChatPlan

Event = dict[str, Any]


def broken(
    events: Sequence[Event], plan: ChatPlan, error: Callable[[Any], Event]
) -> Sequence[Event]:
    """Return what a stream brings: all of it, or its first half and the plan's error, which `error` puts into words."""
    if plan.error is None and plan.ending == "whole":
        return events
    kept = events[: max(1, len(events) // 2)]
    return kept if plan.error is None else [*kept, error(plan.error)]


def written(events: Sequence[Event], plan: ChatPlan, *, named: bool) -> Iterator[bytes]:
    """Write events; `named` ones say their type in front of their data as well."""
    end = b"\r\n" if plan.noise else b"\n"
    for event in events:
        if plan.noise:
            yield b": keep-alive" + end * 2
        head = b"event: " + str(event["type"]).encode() + end if named else b""
        yield head + b"data: " + json.dumps(event, ensure_ascii=False).encode() + end * 2
