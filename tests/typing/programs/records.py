"""Results, events and settings stay the dataclasses that they are: made, copied, matched, and changed only where they may be."""

import dataclasses

from modelwire import ImageResult, Lookup, Media, Runware, TextResult, Usage

from modelwire_runtime.logs import LogEntry
from modelwire_runtime.protocol.events import Event, TextDelta

made = ImageResult(media=(Media("https://x/1.png"),), cost=0.01, warnings=("slow",))
reveal_type(made.media)
# revealed: tuple[Media, ...]
ImageResult(media=(), colour="red")
# error: mypy[call-arg] pyright[reportCallIssue]
# says: colour
ImageResult(media=(), cost="free")
# error: mypy[arg-type] pyright[reportArgumentType]
ImageResult(())
# error: mypy[call-arg] pyright[reportCallIssue]
made.cost = 0.02  # a result is for its caller to change

used = Usage(input_tokens=3, total_tokens=5)
if used.input_tokens is not None:
    reveal_type(used.input_tokens)
    # revealed: int
used.input_tokens = 4
# error: mypy[misc] pyright[reportAttributeAccessIssue]

reveal_type(dataclasses.replace(made, cost=None))
# revealed: ImageResult
dataclasses.asdict(used)
[one.name for one in dataclasses.fields(TextResult)]

entry = LogEntry("task", "sent", {"task": "1"})
reveal_type(entry.timestamp)
# revealed: float
LogEntry("task")
# error: mypy[call-arg] pyright[reportCallIssue]
# says: message
Runware(lookup=Lookup(ttl=60.0))
Lookup(60.0)
# error: mypy[call-arg] pyright[reportCallIssue]


def told(event: Event) -> str:
    """Take an event apart by the places of its fields."""
    match event:
        case TextDelta(text):
            reveal_type(text)
            # revealed: str
            return text
        case _:
            return ""
