"""The items of a response while their pieces come."""

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from typing import Any

from modelwire_runtime.rules.values import is_list, is_object

Path = tuple[Any, ...]
"""Where a text grows: the item's place in the answer, then names and indices inside the item."""

# Where the pieces of an event belong, by the event's name without its last word. A name that ends in `_index`
# stands for the number that the event holds under it.
PLACES: Mapping[str, tuple[str, ...]] = {
    "response.output_text": ("content", "content_index", "text"),
    "response.refusal": ("content", "content_index", "refusal"),
    "response.reasoning_text": ("content", "content_index", "text"),
    "response.reasoning_summary_text": ("summary", "summary_index", "text"),
    "response.function_call_arguments": ("arguments",),
    "response.mcp_call_arguments": ("arguments",),
    "response.custom_tool_call_input": ("input",),
    "response.code_interpreter_call_code": ("code",),
    "response.apply_patch_call_operation_diff": ("operation", "diff"),
    "response.shell_call_command": ("action", "commands", "command_index"),
}
# What the part is that a text stands in, for a server that does not announce its parts.
_PART_TYPES = {
    "response.output_text": "output_text",
    "response.refusal": "refusal",
    "response.reasoning_text": "reasoning_text",
    "response.reasoning_summary_text": "summary_text",
}
_LISTS = ("annotations", "logprobs")
_LONGEST = 10_000  # a list that is grown because an event names a place in it


def place_in(event: Mapping[str, Any], name: str) -> int:
    """Return the place in a list that an event names; the first where it names none that could be meant."""
    place = event.get(name)
    return place if isinstance(place, int) and 0 <= place < _LONGEST else 0


class Items:
    """Collects the items of one response by their place in it."""

    __slots__ = ("_ids", "_types", "_wires", "pieces")

    def __init__(self) -> None:
        self._wires: dict[int, dict[str, Any]] = {}
        self._ids: dict[str, int] = {}
        self._types: dict[Path, str] = {}
        self.pieces: dict[Path, list[Any]] = {}
        """What has come of each text, or of each list inside an item."""

    def __len__(self) -> int:
        return len(self._wires)

    def __contains__(self, index: object) -> bool:
        return index in self._wires

    def index_of(self, event: Mapping[str, Any]) -> int:
        """Return the place of the item that an event speaks of; a new one behind all others when it names none."""
        index = event.get("output_index")
        if isinstance(index, int):
            return index
        return self._ids.get(str(event.get("item_id")), len(self._wires))

    def get(self, index: int) -> Mapping[str, Any]:
        """Return an item as it was announced; empty when it was not."""
        return self._wires.get(index, {})

    def put(self, index: int, item: Mapping[str, Any]) -> None:
        """Take an item whole, for what came of it before."""
        for path in [path for path in self.pieces if path[0] == index]:
            del self.pieces[path]
        self._wires[index] = dict(item)
        if item.get("id"):
            self._ids[str(item["id"])] = index

    def path(self, event: Mapping[str, Any], kind: str) -> Path:
        """Return where the piece of an event belongs; `kind` is the event's name without its last word."""
        inner = [
            place_in(event, name) if name.endswith("_index") else name for name in PLACES[kind]
        ]
        path = (self.index_of(event), *inner)
        if kind in _PART_TYPES and path not in self._types:
            self._types[path] = _PART_TYPES[kind]
        return path

    def part(self, event: Mapping[str, Any], name: str) -> None:
        """Take a part of an item, as it is announced or complete; texts that came in pieces stay."""
        part = event.get("part")
        if is_object(part):
            item = self._wires.setdefault(self.index_of(event), {})
            _set(item, (name, place_in(event, f"{name}_index")), {**part})

    def frozen(self) -> list[dict[str, Any]]:
        """Return the items as they are now, in their order."""
        items = {index: deepcopy(wire) for index, wire in self._wires.items()}
        for path, pieces in self.pieces.items():
            item = items.setdefault(path[0], {})
            listed = path[-1] in _LISTS
            _set(item, path[1:], [*pieces] if listed else "".join(pieces))
            if (kind := self._types.get(path)) is not None:
                self._name(item, path, kind)
        return [items[index] for index in sorted(items)]

    def _name(self, item: dict[str, Any], path: Path, kind: str) -> None:
        """Say what an unannounced item and its part are."""
        item.setdefault(
            "type", "reasoning" if kind in ("reasoning_text", "summary_text") else "message"
        )
        item[path[1]][path[2]].setdefault("type", kind)


def _set(holder: Any, path: Sequence[Any], value: Any) -> None:
    """Put a value at a place inside an item; what lies on the way and is missing, or of another kind, is made."""
    here, *rest = path
    listed = isinstance(here, int)
    if listed:
        holder.extend([None] * (here + 1 - len(holder)))
    if not rest:
        holder[here] = value
        return
    wanted: Any = [] if isinstance(rest[0], int) else {}
    found = holder[here] if listed else holder.get(here)
    if type(found) is not type(wanted):
        found = holder[here] = wanted
    _set(found, rest, value)


def texts_of(index: int, item: Mapping[str, Any]) -> Iterator[tuple[str, Path, str]]:
    """Yield each text of a whole item: the kind of event that would have brought it, its place, and itself."""
    for kind, names in _OF_ITEM.get(str(item.get("type")), ()):
        if len(names) == 1:
            value = item.get(names[0])
            if isinstance(value, str) and value:
                yield kind, (index, *names), value
            continue
        parts = item.get(names[0])
        for place, part in enumerate(parts if is_list(parts) else ()):
            value = part.get(names[2]) if is_object(part) else None
            if isinstance(value, str) and value:
                yield kind, (index, names[0], place, names[2]), value


_OF_ITEM: Mapping[str, Sequence[tuple[str, tuple[str, ...]]]] = {
    kind: [(name, PLACES[name]) for name in names]
    for kind, names in {
        "message": ("response.output_text", "response.refusal"),
        "reasoning": ("response.reasoning_summary_text", "response.reasoning_text"),
        "function_call": ("response.function_call_arguments",),
        "custom_tool_call": ("response.custom_tool_call_input",),
    }.items()
}
