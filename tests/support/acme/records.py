"""Records."""

from modelwire_runtime.results.records import Record


class Robot(Record):
    """A robot."""

    id: str
    arms: int
