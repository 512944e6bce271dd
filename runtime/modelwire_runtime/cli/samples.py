"""Samples: parameters of a small call that a set's own rules take.

The required parameters come first, each with a plain value of its type. What the rules then find
wrong is mended edit by edit: a missing value is filled in, a wrong one replaced by one that the
fault names or by another of its type, or taken away. The edits that leave the fewest faults are
tried first.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from heapq import heappop, heappush
from itertools import chain, islice
from typing import Any, Literal, TypeAlias, TypeGuard, get_args, get_origin

from modelwire_runtime.cli import fields
from modelwire_runtime.cli.fields import Field, Place, limit
from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.jsons import is_dict
from modelwire_runtime.rules.base import Fault
from modelwire_runtime.rules.values import is_list
from modelwire_runtime.validation import selects_model, validate
from modelwire_runtime.validation.shapes import shape_of

_NAMED: Mapping[str, Any] = {
    "prompt": "A robot at dawn",
    "positive_prompt": "A robot at dawn",
    "text": "Good morning!",
    "messages": [{"role": "user", "content": "Tell me a story"}],
    "width": 1024,
    "height": 1024,
}
_SUFFIXES = {"image": "png", "audio": "wav", "video": "mp4", "lora": "safetensors"}
_TEXTS = ("...", "en", "#1E90FF", "1024*1024", "1024x1024", "16:9")
_MOST_JUDGED = 400
_MOST_VALUES = 12
_NAME = re.compile(r"[A-Za-z_]\w*(?:\[\d+\])*(?:\.[A-Za-z_]\w*(?:\[\d+\])*)*")

Values: TypeAlias = dict[str, Any]


@dataclass(order=True, slots=True)
class _Draft:
    """A call on its way to one that the rules take; the fewest faults sort first."""

    wrong: int
    edits: int
    turn: int
    values: Values = field(compare=False)
    faults: Sequence[Fault] = field(compare=False)


def sample(params: Any, model_id: str, task: str = "") -> Values:
    """Return parameters of a small call that the rules take, or the nearest that was found.

    The task says which kind of medium to show where there is a choice.
    """
    return _Search(params, model_id, task).run()


class _Search:
    """One search: the set, and what was tried."""

    def __init__(self, params: Any, model_id: str, task: str) -> None:
        self.params = params
        self.model_id = model_id
        self.skip = "model" if selects_model(params) else ""
        self.kinds = {
            re.sub(r"\[\d*\]", "", slot.path): slot.kind or "file" for slot in params.__media__
        }
        self.source = task.partition("-to-")[0]
        self.seen: set[str] = set()
        self.drafts: list[_Draft] = []

    def run(self) -> Values:
        values = next(self._object(self.params, ""))
        values.pop(self.skip, None)
        if not values:  # a call without anything shows nothing
            says = [name for name in _NAMED if name in self.params.model_fields]
            values = {name: _NAMED[name] for name in says[:1]}
        best = self._judge(values, 0)
        while self.drafts:
            draft = heappop(self.drafts)
            best = min(best, draft)
            if not best.wrong or len(self.seen) > _MOST_JUDGED:
                break
            for edited in self._edited(draft):
                if not self._judge(edited, draft.edits + 1).wrong:
                    break
        return best.values

    def _judge(self, values: Values, edits: int) -> _Draft:
        mark = json.dumps(values, sort_keys=True, default=str)
        faults: Sequence[Fault] = ()
        try:
            validate(self.params, values, mode="strict", model_id=self.model_id)
        except InvalidParams as error:
            faults = error.faults
        draft = _Draft(len(faults), edits, len(self.seen), values, faults)
        if mark not in self.seen:
            self.seen.add(mark)
            heappush(self.drafts, draft)
        return draft

    def _edited(self, draft: _Draft) -> Iterator[Values]:
        """Yield the drafts that one edit makes."""
        for fault in draft.faults:
            places = list(self._places(fault))
            for near in fault.nearest:
                several = near if _is_tuple(near) else (near,)
                pairs = list(zip(places if len(several) > 1 else places[:1], several, strict=False))
                yield _changed(draft.values, dict(pairs))
            for place in places:
                for value in self._others(place, draft.values):
                    yield _changed(draft.values, {place: value})
                if _at(draft.values, place) is not _GONE:
                    yield _changed(draft.values, {place: _GONE})

    def _places(self, fault: Fault) -> Iterator[Place]:
        """Yield the places that a fault speaks of, the one to blame first."""
        python = shape_of(self.params).pythons.get(fault.parameter, fault.parameter)
        blamed = fields.place(python)
        around = [blamed[:size] for size in range(len(blamed))]
        told = [fields.place(found) for found in _NAME.findall(fault.message)]
        found = chain([blamed], (outer + inner for inner in told for outer in around or [()]))
        for place in dict.fromkeys(found):
            if place and place[0] != self.skip and fields.at(self.params, place):
                yield place

    def _others(self, place: Place, values: Values) -> Iterator[Any]:
        now = _at(values, place)
        options = chain.from_iterable(self._values(item) for item in fields.at(self.params, place))
        yield from islice((value for value in options if value != now), _MOST_VALUES)

    def _object(self, cls: Any, wires: str) -> Iterator[Values]:
        """Yield what an object may hold: what it must, or, where that is nothing, one field."""
        around = Field("", cls, (), wires)
        found = {name: next(around.inside(name)) for name in cls.model_fields}
        required = {
            name: next(self._values(item))
            for name, item in found.items()
            if cls.model_fields[name].is_required()
        }
        if not required and wires:
            plain = {name: item for name, item in found.items() if not _holds_objects(item)}
            media = [name for name, item in plain.items() if item.wires in self.kinds]
            alone = [name for name in media if not fields.is_list(plain[name].annotation)]
            fitting = [name for name in alone if self.kinds[plain[name].wires] in self.source]
            for name in [*fitting, *alone, *media, *plain][:1]:
                yield {name: next(self._values(plain[name]))}
        yield required

    def _values(self, item: Field) -> Iterator[Any]:
        """Yield values of a field's type, the plainest first."""
        named, kind = _NAMED.get(item.name) or item.example, self.kinds.get(item.wires)
        for annotation, metadata in item.members():
            if fields.is_list(annotation):
                if is_list(named):
                    yield named
                least = max(1, int(limit(metadata, "min_length", 1)))
                inner = Field("", get_args(annotation)[0], (), item.wires)
                yield from ([value] * least for value in self._values(inner))
            elif fields.is_object(annotation):
                yield from self._object(annotation, item.wires)
            elif kind is not None and annotation in (Any, str):
                yield f"https://example.com/in.{_SUFFIXES.get(kind, 'bin')}"
            else:
                yield from _plain(annotation, metadata, named)


def _holds_objects(item: Field) -> bool:
    members = [annotation for annotation, _ in item.members()]
    inner = [kind for one in item.inside(0) for kind, _ in one.members()]
    return any(fields.is_object(kind) for kind in (*members, *inner))


def _plain(annotation: Any, metadata: Sequence[Any], named: Any) -> Iterator[Any]:
    """Yield values of a type that has no parts."""
    origin = get_origin(annotation) or annotation
    if origin is Literal:
        yield from get_args(annotation)
    elif origin in (int, float):
        yield from _numbers(origin, metadata, named)
    elif origin is str:
        yield from _texts(metadata, named)
    else:
        plain: dict[Any, Any] = {bool: True, dict: {}, type(None): None}
        yield plain.get(origin, named or "...")
        if origin is bool:
            yield False


def _numbers(kind: Any, metadata: Sequence[Any], named: Any) -> Iterator[Any]:
    low = limit(metadata, "ge", limit(metadata, "gt", None))
    high = limit(metadata, "le", limit(metadata, "lt", None))
    least = kind(low) if low is not None else kind(min(1, high if high is not None else 1))
    if not isinstance(named, str) and least <= named and (high is None or named <= high):
        yield named
    yield least
    yield from dict.fromkeys((least + 1, *(() if high is None else (kind(high), kind(high) - 1))))


def _texts(metadata: Sequence[Any], named: Any) -> Iterator[str]:
    pattern = limit(metadata, "pattern", "")
    least = int(limit(metadata, "min_length", 0))
    for text in (named, *_TEXTS):
        if text and isinstance(text, str) and (not pattern or re.search(str(pattern), text)):
            yield text.ljust(least, ".")


def _is_tuple(value: object) -> TypeGuard[tuple[Any, ...]]:
    return isinstance(value, tuple)


class _Gone:
    """Stands for a value that is not there."""


_GONE = _Gone()


def _at(values: Any, place: Place) -> Any:
    for part in place:
        values = _inside(values, part)
    return values


def _inside(around: Any, part: str | int) -> Any:
    """Return what is one step deeper, `_GONE` when nothing is there."""
    if is_list(around):
        return around[part] if isinstance(part, int) and part < len(around) else _GONE
    return around.get(part, _GONE) if is_dict(around) else _GONE


def _changed(values: Values, changes: Mapping[Place, Any]) -> Values:
    """Return a copy with values set or taken away; objects around them come into being."""
    found = deepcopy(values)
    for place, value in changes.items():
        around: Any = found
        for part in place[:-1]:
            around = around.setdefault(part, {}) if is_dict(around) else around[part]
        last: Any = place[-1]
        if value is _GONE:
            del around[last]
        elif is_dict(around) or last < len(around):
            around[last] = value
    return found
