"""The items of one Runware task while they come: which are new, which have ended, whether that is all.

The vendor's state is cumulative: every look at a task repeats the items that have ended already. So
each item is known by its place among the results, else by the id of what it holds, else by its
whole content.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, TypeAlias

from modelwire_runtime.jsons import as_object

Item: TypeAlias = Mapping[str, Any]
Judge: TypeAlias = Callable[[Item], bool | None]
"""Tells how an item ended: True well, False with an error, None not yet."""

_IDS = (
    "imageUUID",
    "videoUUID",
    "audioUUID",
    "modelUUID",
    "maskImageUUID",
    "guideImageUUID",
    "mediaUUID",
)
_FILE_ENDS = ("URL", "Base64Data", "DataURI")
_OUTPUTS = ("text", "structuredData", "outputs", "air", "result")
# What a task echoes of its request; it ends like a file's key and holds none.
_ECHOES = frozenset({"webhookURL", "uploadEndpoint"})
_INDEX = attrgetter("index")
_ENDS = {"success": True, "error": False}
_UPLOAD_ENDS = {"ready": True, "failed": False, "success": True, "error": False}


def task_end(item: Item) -> bool | None:
    """Judge an item of a task that makes something. A bare id of a file is no end, and an unknown state is none."""
    status = item.get("status")
    if isinstance(status, str):
        return _ENDS.get(status)
    if item.get("error") is not None:
        return False
    ended = any(item.get(name) is not None for name in _OUTPUTS) or any(
        value is not None and name.endswith(_FILE_ENDS) and name not in _ECHOES
        for name, value in item.items()
    )
    return True if ended else None


def upload_end(item: Item) -> bool | None:
    """Judge an item of an upload of a model, which has states of its own."""
    status = item.get("status")
    return _UPLOAD_ENDS.get(status) if isinstance(status, str) else None


def utility_end(item: Item) -> bool | None:
    """Judge an item of a utility: its one answer is its end, whatever it says."""
    return True


@dataclass(slots=True)  # a frozen one takes twice as long to make
class Ended:
    """An item that has ended, or an error that stands for one."""

    index: int
    """Its number among the results, which no other has: the vendor's where it names one, else the order of arrival."""
    ok: bool
    item: Item
    """The item as it came; the error itself where there is no item."""
    error: Item
    """What went wrong, empty where nothing did."""


class Collector:
    """Takes answers about one task, and knows what of it is new and when the task is done.

    Args:
        expected: How many results the task is to give; 0 when nobody knows.
        judge: Tells which items have ended.
        cumulative: False where each answer holds only what is new, as frames of a synchronous task
            do; items that nothing tells apart are then all different.
    """

    def __init__(self, expected: int, judge: Judge = task_end, *, cumulative: bool = True) -> None:
        self.expected = expected
        self.ended: list[Ended] = []
        """What has ended, in the order of arrival."""
        self.pending: list[Item] = []
        """The items of the last answer that have not ended."""
        self.errors: list[Item] = []
        """The errors that stood beside the items."""
        self.cumulative = cumulative
        self._judge = judge
        self._hopeless = False
        self._places: set[int] = set()
        self._ids: dict[str, bool] = {}

    def add(self, data: Iterable[Item], errors: Sequence[Item] = ()) -> list[Ended]:
        """Take one answer and return what has ended with it."""
        new: list[Ended] = []
        seen = [one.item for one in self.ended] if self.cumulative else []
        self.pending = []
        for item in data:
            ok = self._judge(item)
            if ok is None:
                self.pending.append(item)
                continue
            place = _place(item)
            if not self._is_known(item, place, seen):
                new.append(self._end(item, ok, place))
        for error in errors:
            if error in seen:
                seen.remove(error)
            else:
                self.errors.append(error)
                new.append(self._end(error, False, _place(error), error))
        # With an error beside them and nothing under way, no further item comes.
        self._hopeless = bool(errors) and not self.pending
        return new

    def is_part(self, data: Sequence[Item], *, only: bool = False) -> bool:
        """Tell whether an answer may be one frame of several, and is only understood as a whole.

        It may where nobody knows how many results there are, and where nothing tells results apart:
        two of one answer are different, two of different answers the same.

        Args:
            data: The items so far.
            only: True when no other answer is asked for, so that nothing else could bring the rest.
        """
        if self.expected < 2:
            return not self.expected
        if only:
            return len(data) < self.expected
        ended = [item for item in data if self._judge(item) is not None]
        alike = any(_place(item) is None and _id(item) is None for item in ended)
        return alike and len(ended) < self.expected

    def _end(self, item: Item, ok: bool, place: int | None, error: Item | None = None) -> Ended:
        index = self._free(place) if self.ended else place or 0
        found: Item = {} if ok else error or _error_of(item)
        ended = Ended(index, ok, item, found)
        self.ended.append(ended)
        return ended

    def _free(self, place: int | None) -> int:
        """Return the number of what has ended: its place, unless another was told under that number."""
        taken = {one.index for one in self.ended}
        if place is not None and place not in taken:
            return place
        return next(number for number in range(len(taken) + 1) if number not in taken)

    def _is_known(self, item: Item, place: int | None, seen: list[Item]) -> bool:
        """Tell whether an item came before, and remember it."""
        id = _id(item)
        known = place is not None and place in self._places
        if id is not None and not known:
            # The same file may be told of before its place is; two places are two results.
            known = id in self._ids and not (self._ids[id] and place is not None)
        if place is None and id is None:
            if item in seen:
                seen.remove(item)
                return True
            # Another answer of the same look: there are no more results than were asked for.
            full = self.cumulative and 0 < self.expected <= len(self.ended)
            return full and any(item == one.item for one in self.ended)
        if place is not None:
            self._places.add(place)
        if id is not None:
            self._ids[id] = place is not None
        return known

    def _is_error(self, item: Item) -> bool:
        return any(item is error for error in self.errors)

    @property
    def done(self) -> bool:
        """True when nothing more is to come."""
        count = len(self.ended)
        if self._hopeless:
            return True
        return count >= self.expected if self.expected else bool(count) and not self.pending

    @property
    def results(self) -> list[Item]:
        """The items that ended well, in the vendor's order."""
        return self.outcomes()[0]

    @property
    def failures(self) -> list[Item]:
        """The errors of the items that did not, in the vendor's order."""
        return self.outcomes()[1]

    def outcomes(self) -> tuple[list[Item], list[Item]]:
        """Return the items that ended well and the errors of those that did not, in the vendor's order."""
        made: list[Item] = []
        errors: list[Item] = []
        ended = self.ended
        for one in sorted(ended, key=_INDEX) if len(ended) > 1 else ended:
            if one.ok:
                made.append(one.item)
            else:
                errors.append(one.error)
        return made, errors

    @property
    def state(self) -> str:
        """How the task stands, in the vendor's words."""
        if self.done:
            return "error" if any(not one.ok for one in self.ended) else "success"
        words = [item.get("status") for item in reversed(self.pending)]
        return next((word for word in words if isinstance(word, str) and word), "processing")

    @property
    def progress(self) -> Any:
        """The percentage that the vendor names, or a tuple of them where several items are under way."""
        told = [item["progress"] for item in self.pending if item.get("progress") is not None]
        return told[0] if len(told) == 1 else tuple(told) or None

    @property
    def raw(self) -> dict[str, Any]:
        """Everything that is known, as one answer."""
        made = [one.item for one in self.ended]
        if not self.errors:
            return {"data": made + self.pending}
        made = [item for item in made if not self._is_error(item)]
        return {"data": made + self.pending, "errors": self.errors}


def _id(item: Item) -> str | None:
    for name in _IDS:
        if found := item.get(name):
            return str(found)
    return None


def _place(item: Item) -> int | None:
    place = item.get("resultIndex")
    return place if isinstance(place, int) and not isinstance(place, bool) else None


def _error_of(item: Item) -> Item:
    """Return what an item says of its failure, with the task that it belongs to."""
    said = as_object(item.get("error"))
    if said is None:
        text = item.get("error") or item.get("message") or ""
        said = {"code": "taskFailed", "message": str(text)}
    task = {key: item[key] for key in ("taskType", "taskUUID") if key in item}
    return {**task, **said}
