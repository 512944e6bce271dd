"""What all results have in common."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any, cast

from modelwire_runtime.rules.values import is_object

_SHORT = 80


def shorten(text: str, limit: int = _SHORT) -> str:
    """Return the text, its middle left out when it is longer than `limit`."""
    if len(text) <= limit:
        return text
    tail = limit // 4
    return f"{text[: limit - tail - 3]}...{text[-tail:]}"


def number(value: Any) -> float | None:
    """Read a number, or text that holds one; anything else is None."""
    if isinstance(value, bool):
        return None
    if isinstance(value, (int, float, str)):
        try:
            return float(value)
        except (ValueError, OverflowError):
            return None
    return None


def _count(value: Any) -> int | None:
    found = number(value)
    try:
        return None if found is None else int(found)
    except (ValueError, OverflowError):  # NaN, infinity
        return None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Usage:
    """Tokens that a call used, as the vendor counted them; None where it did not say."""

    input_tokens: int | None = None
    output_tokens: int | None = None
    total_tokens: int | None = None
    reasoning_tokens: int | None = None
    """Part of the output that was thought, not said."""
    cached_tokens: int | None = None
    """Part of the input that came from a cache."""
    cache_write_tokens: int | None = None
    """Part of the input that was put into a cache."""
    input_audio_tokens: int | None = None
    input_image_tokens: int | None = None
    output_audio_tokens: int | None = None
    output_image_tokens: int | None = None
    accepted_prediction_tokens: int | None = None
    """Part of a predicted output that the answer has."""
    rejected_prediction_tokens: int | None = None
    """Part of a predicted output that the answer has not, and that is charged all the same."""
    seconds: float | None = None
    """Length of the sound that was charged, where that is what counts."""
    raw: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)

    @classmethod
    def read(cls, data: Any) -> "Usage | None":
        """Read a vendor's usage object, whatever its dialect; None when there is none."""
        if not is_object(data):
            return None
        raw = dict(data)
        given = _first(raw, "prompt_tokens", "input_tokens", "input", "promptTokens")
        made = _first(raw, "completion_tokens", "output_tokens", "output", "completionTokens")
        total = _first(raw, "total_tokens", "total", "totalTokens")
        if total is None and given is not None and made is not None:
            total = given + made
        before = _inside(
            raw, "prompt_tokens_details", "input_tokens_details", "input_token_details"
        )
        after = _inside(raw, "completion_tokens_details", "output_tokens_details")
        return cls(
            input_tokens=given,
            output_tokens=made,
            total_tokens=total,
            reasoning_tokens=_first({**raw, **after}, "reasoning_tokens", "thinkingTokens"),
            **_details(before, _BEFORE),
            **_details(after, _AFTER),
            seconds=number(raw.get("seconds")),
            raw=raw,
        )

    def with_reasoning(self) -> "Usage":
        """Return what a vendor counts that leaves the reasoning out of the output, with it; `raw` stays.

        A part that is larger than the whole betrays it; otherwise the counts stay as they are.
        """
        thought, said = self.reasoning_tokens, self.output_tokens
        if thought is None or said is None or thought <= said:
            return self
        total = None if self.total_tokens is None else self.total_tokens + thought
        return replace(self, output_tokens=said + thought, total_tokens=total)

    def __repr__(self) -> str:
        told = [(item.name, getattr(self, item.name)) for item in fields(self) if item.repr]
        return f"Usage({', '.join(f'{name}={value}' for name, value in told if value is not None)})"

    def __add__(self, other: "Usage") -> "Usage":
        """Return what two answers used together; `raw` has what the vendor said of each."""
        names = [item.name for item in fields(self) if item.name != "raw"]
        sums = {name: _sum(getattr(self, name), getattr(other, name)) for name in names}
        said = [*self.raw.get("parts", [self.raw]), other.raw]
        return Usage(**sums, raw={"parts": said})


def _first(data: Mapping[str, Any], *names: str) -> int | None:
    for name in names:
        found = _count(data.get(name))
        if found is not None:
            return found
    return None


def _sum(one: Any, other: Any) -> Any:
    return one if other is None else other if one is None else one + other


# Counts inside the details of the input and of the output, by the wire's word.
_BEFORE = {
    "cached_tokens": "cached_tokens",
    "cache_write_tokens": "cache_write_tokens",
    "audio_tokens": "input_audio_tokens",
    "image_tokens": "input_image_tokens",
}
_AFTER = {
    "audio_tokens": "output_audio_tokens",
    "image_tokens": "output_image_tokens",
    "accepted_prediction_tokens": "accepted_prediction_tokens",
    "rejected_prediction_tokens": "rejected_prediction_tokens",
}


def _details(data: Mapping[str, Any], words: Mapping[str, str]) -> dict[str, int | None]:
    return {words[word]: _count(value) for word, value in data.items() if word in words}


def _inside(data: Mapping[str, Any], *names: str) -> Mapping[str, Any]:
    for name in names:
        found = data.get(name)
        if is_object(found):
            return found
    return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """How long a job waited and ran at the vendor, in seconds; None where it did not say."""

    delay: float | None = None
    execution: float | None = None


nothing_told: Callable[[], Mapping[str, str]] = cast("Any", dict)
"""Returns no rate limits; `dict[str, str]` would take eight times as long, and every result has some."""


class _Late:
    """A field that is made when it is asked for, as few ask: what is set may be a function that makes it."""

    def __set_name__(self, owner: type, name: str) -> None:
        self._kept = f"_{name}"

    def __get__(self, item: Any, owner: type | None = None) -> Any:
        if item is None:
            return None  # the default that a dataclass sees
        value = getattr(item, self._kept)
        if callable(value):
            value = value()
            setattr(item, self._kept, value)
        return value

    def __set__(self, item: Any, value: Any) -> None:
        # Not by its `__dict__`, which would be made for it and slow all other fields down.
        setattr(item, self._kept, value)


@dataclass(kw_only=True, eq=False, repr=False)
class Result:
    """What a call gave. The plain class serves work of no special kind.

    `output` is then all there is.
    """

    output: Any = None
    """What the model returned, as JSON."""
    raw: Any = None
    """The whole reply as JSON, with everything that no attribute has."""
    model: str = ""
    """The catalogue id of the model that was called."""
    usage: Usage | None = None
    """Tokens used, where the vendor counts them."""
    finish_reason: str | None = None
    """Why the model stopped, in the vendor's word."""
    cost: float | None = None
    """US dollars as the vendor reported them; never computed from a price table."""
    request_id: str | None = None
    """The vendor's id of the request, for its support."""
    job_id: str | None = None
    """The vendor's id of the job, where the work was one."""
    token: str | None = cast("Any", _Late())
    """A short text with which another process finds the job again."""
    timing: Timing | None = None
    """How long the job waited and ran."""
    rate_limits: Mapping[str, str] = field(default_factory=nothing_told)
    """The reply's rate-limit headers, under their lower-case names."""
    warnings: tuple[str, ...] = ()
    """What was sent although the vendor ignores or refuses it."""
    items: tuple[Mapping[str, Any], ...] = ()
    """Each of several results as it came, where the vendor tells them apart."""

    @property
    def seeds(self) -> tuple[int, ...]:
        """The seeds of the results, where the vendor names them."""
        found = [item.get("seed") for item in self.items or (self.output,) if is_object(item)]
        return tuple(s for s in found if isinstance(s, int) and not isinstance(s, bool))

    @property
    def seed(self) -> int | None:
        """The seed of the first result, where the vendor names it."""
        return next(iter(self.seeds), None)

    def __repr__(self) -> str:
        parts = [f"{name}={value}" for name, value in self._shown()]
        return f"{type(self).__name__}({', '.join(parts)})"

    def _shown(self) -> list[tuple[str, str]]:
        """List what the repr shows: fields that were set, the bulky ones left out."""
        hidden = {"raw", "rate_limits", "output", "token", "timing", "items"}
        shown: list[tuple[str, str]] = []
        for item in fields(self):
            value = getattr(self, item.name)
            if item.name not in hidden and value not in (None, "", ()):
                shown.append((item.name, shorten(repr(value))))
        if type(self) is Result:
            shown.insert(0, ("output", shorten(repr(self.output))))
        return shown
