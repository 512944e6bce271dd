"""Limits of the files that a parameter takes."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from modelwire_runtime.rules.base import NO_NAMES, Fault, Names, Values, say
from modelwire_runtime.rules.values import is_list, lookup, span

Limits = tuple[int | float | None, int | float | None]


@dataclass(frozen=True, slots=True)
class FileLimits:
    """Limits to a file's bytes and to its playing time in seconds.

    Bytes are judged wherever the file passes through this program, seconds only for WAV, whose
    header tells them. What lies behind a URL is the vendor's to judge. Values that the caller
    already holds in memory are judged before the call, files and streams when they are read.
    """

    name: str
    seconds: Limits | None = None
    bytes: Limits | None = None

    def judge(
        self, where: str, size: int, seconds: float | None, shown: str = ""
    ) -> Iterator[Fault]:
        """Find what is wrong with a file of this size and, when it is known, playing time."""
        shown = shown or where
        if self.bytes and not _inside(size, self.bytes):
            text = f"{shown} has {size} bytes; allowed {span(ge=self.bytes[0], le=self.bytes[1])}"
            yield Fault(where, size, "file_bytes", text, self.bytes)
        if self.seconds and seconds is not None and not _inside(seconds, self.seconds):
            allowed = span(ge=self.seconds[0], le=self.seconds[1])
            text = f"{shown} lasts {seconds:.4g} seconds; allowed {allowed}"
            yield Fault(where, seconds, "file_seconds", text, self.seconds)

    def check(self, values: Values, names: Names = NO_NAMES) -> Iterator[Fault]:
        """Judge files that are in memory already."""
        from modelwire_runtime.media.sniff import wav_seconds

        value: Any = lookup(values, self.name)
        for index, item in enumerate(value if is_list(value) else [value]):
            if isinstance(item, bytes):
                place = f"[{index}]" if is_list(value) else ""
                where, shown = self.name + place, say(self.name, names) + place
                yield from self.judge(where, len(item), wav_seconds(item), shown)

    def describe(self, names: Names = NO_NAMES) -> str:
        """Say the rule in one line."""
        parts: list[str] = []
        if self.seconds:
            parts.append(f"{span(ge=self.seconds[0], le=self.seconds[1])} seconds")
        if self.bytes:
            parts.append(f"{span(ge=self.bytes[0], le=self.bytes[1])} bytes")
        return f"{say(self.name, names)} must be {' and '.join(parts)}"


def _inside(value: float, limits: Limits) -> bool:
    low, high = limits
    return (low is None or value >= low) and (high is None or value <= high)
