"""What an id means: by the caller's word, the vendor's own list, or the catalog, in that order.

Nothing here asks the network: the vendor's list is what a client has of it; see `learning`.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from modelwire_runtime.errors import (
    InvalidParams,
    UnknownModel,
)
from modelwire_runtime.handles import Entry
from modelwire_runtime.namespaces import table
from modelwire_runtime.paths import handles_at, unknown_path

if TYPE_CHECKING:
    from modelwire_runtime.catalog import ModelInfo
    from modelwire_runtime.core import Core

_FIXED = "model"
"""The kind of a model that its id fixes; all others that can be called have it as a parameter."""
_CALLED = frozenset({_FIXED, "architecture", "modality", "operation"})
PARAMETER = "model"
"""The parameter that names a model where the id of a call does not fix it."""
_NEAREST = 3
_WIRE_WORD = re.compile(r"[a-z0-9]+([A-Z][A-Za-z0-9]*)+")  # `imageInference`, as no task of ours is


class Found(NamedTuple):
    """How a model is called."""

    entry: Entry
    params: Any
    """The class whose rules apply, None when this package has none."""
    more: Mapping[str, Any] = {}
    """Parameters that follow from the id."""


class Asked(NamedTuple):
    """A call by id or params object, as the caller put it."""

    model: Any
    like: str | None
    task_type: str | None
    wire: Mapping[str, Any]


def resolve(core: "Core", asked: Asked) -> tuple[Entry, Any, Any]:
    """Return the entry, the rules and the values of a call."""
    model, wire = asked.model, asked.wire
    if not isinstance(model, str):
        cls: Any = model.__class__
        if not hasattr(cls, "__checked__"):
            raise TypeError(f"a params object or a model's id goes here, no {cls.__name__}")
        if wire or asked.like is not None or asked.task_type is not None:
            raise TypeError("a params object holds all parameters; give nothing beside it")
        entry = find(core, model.__model__, None, None).entry
        return _of_set(core, entry, cls), cls, model.__checked__
    found = find(core, model, asked.like, asked.task_type)
    for name in found.more:
        if name in wire:
            raise InvalidParams(f"{name} is given twice: {model!r} is the {name}", parameter=name)
    return found.entry, found.params, {**wire, **found.more}


def _of_set(core: "Core", entry: Entry, cls: Any) -> Entry:
    """Return the entry by which a model takes a parameter set: one model may be called in several ways."""
    module = cls.__module__.removeprefix(f"{core.vendor.package}.params.")
    if module in (entry.module, cls.__module__):
        return entry
    found = next((way for way in _ways(core, entry.id) if way.module == module), entry)
    return found._replace(alias=entry.alias)


def find(core: "Core", id: str, like: str | None, task_type: str | None) -> Found:
    """Return how a model is called.

    Raises:
        UnknownModel: nobody knows the id, and neither `like` nor `task_type` says how to call it.
    """
    listed = core.listed(id)
    info = core.models.find(id if listed is None else listed.id)
    way = None if like is None else _way(core, like)
    known = None if way is None else core.models.get(way.id)
    alias = "" if info is None else _alias(info, id)
    if listed is not None:
        id = listed.id
    elif info is not None and info.kind == _FIXED:
        id = info.id
    if info is not None and (known is None or known.kind == _FIXED):
        found = _known(core, info, way, alias)
        if listed is not None and task_type in (None, listed.task_type):
            return found._replace(entry=found.entry._replace(endpoint=listed.task_type))
        return _worded(core, info, found, task_type, ruled=known is not None)
    if way is not None and known is not None:
        found = _through(_stranger(core, id, way), known, core.params_class(way))
        return _worded(core, known, found, task_type, ruled=True)
    if task_type is not None:
        return _of_task(core, id, task_type, explicit=True)
    if listed is not None:
        return _of_task(core, id, listed.task_type, explicit=False)
    raise _unknown(core, id)


def _alias(info: "ModelInfo", name: str) -> str:
    """Return the alias that a name is, as the vendor spells it; empty where it is none."""
    wanted = name.strip().lower()
    return next((alias for alias in info.aliases if alias.lower() == wanted), "")


def _way(core: "Core", like: str) -> Entry:
    """Return how a known model is called: in its usual way by its id, in any by its path, such as `chat.gpt_5`."""
    info = core.models.find(like)
    if info is not None:
        return core.entry_of(info)
    home = (core.vendor.package,)
    for _, entry in handles_at(home, like):
        return entry
    try:
        return core.entry_of(core.models.get(like))
    except UnknownModel as error:
        raise unknown_path(home, like, error) from None


def _known(core: "Core", info: "ModelInfo", way: Entry | None, alias: str) -> Found:
    entry = core.entry_of(info)
    if way is not None and way.route != entry.route:
        entry = next((own for own in _ways(core, info.id) if own.route == way.route), entry)
    entry = entry._replace(alias=alias) if alias else entry
    return Found(entry, core.params_class(entry if way is None else way))


def _ways(core: "Core", id: str) -> Iterator[Entry]:
    """Yield each way in which a model is called."""
    for name in core.vendor.namespaces:
        for row in table(core.vendor.package, name).values():
            if row[0] == id:
                yield Entry(*row)


def _worded(
    core: "Core", info: "ModelInfo", found: Found, task_type: str | None, *, ruled: bool
) -> Found:
    """Return how a known model is called for the work that its caller names, who knows best.

    For other work than the catalog has it for the package has no rules, unless they were asked for.
    """
    own = found.entry
    if task_type is None or task_type == info.task:
        return found
    if not _placed(core, own) and own.endpoint == _wire_word(core, task_type):
        return found
    if info.kind not in _CALLED:
        text = f"task_type={task_type!r}: the work of {info.id}, a {info.kind}, is always the same"
        raise InvalidParams(text, parameter="task_type")
    entry, _, more = _of_task(core, own.id, task_type, explicit=True)
    if info.kind != _FIXED or more:
        # Whether a call has its model as a parameter does not change with the work.
        moved = own._replace(endpoint=entry.endpoint, result=entry.result)
        entry, more = moved._replace(module="", class_name=""), found.more
    elif _placed(core, own):
        served = own.served_model or entry.served_model
        entry = entry._replace(endpoint=own.endpoint, served_model=served)
    return Found(entry._replace(notice=own.notice), found.params if ruled else None, more)


def _through(entry: Entry, known: "ModelInfo", params: Any) -> Found:
    """Return how a stranger is called by the way of a known model, or of one that takes any."""
    return Found(entry, params, {} if known.kind == _FIXED else {PARAMETER: entry.id})


def _wire_word(core: "Core", word: str) -> str:
    """Return the wire's word for a task."""
    example = _example(core, word)
    return word if example is None else core.entry_of(example).endpoint


def _placed(core: "Core", entry: Entry) -> bool:
    """Tell whether an endpoint is the model's own place, and not a word for the kind of work."""
    return "{endpoint}" in core.route(entry.route).path


def _stranger(core: "Core", id: str, known: Entry) -> Entry:
    """Return the entry of a model that the catalog lacks, called as a known one is."""
    return known._replace(
        id=id,
        endpoint=endpoint_id(id) if _placed(core, known) else known.endpoint,
        served_model=None if known.served_model is None else id,
        notice="",
    )


def _of_task(core: "Core", id: str, word: str, *, explicit: bool) -> Found:
    """Return how a model of a task is called, about which nothing else is known."""
    example = _example(core, word)
    if example is not None:
        entry = _stranger(core, id, core.entry_of(example))
        return _through(entry._replace(module="", class_name=""), example, None)
    usual = _usual(core)
    if explicit:
        _refuse_misspelt(core, word, new=usual is not None)
    if usual is None:  # no list names a task at a vendor without such words
        raise _unknown(core, id)
    return Found(Entry(id, "", "", usual, word, None, ""), None)


def _example(core: "Core", word: str) -> "ModelInfo | None":
    """Return a known model of a task, in our word or the wire's; a listed one whose id fixes it at best."""
    found = [info for info in core.models.search(task=word) if info.kind in _CALLED]
    if not found:
        found = [info for info in core.models if core.task_types.get(info.id) == word]
    return min(found, key=lambda info: (info.kind != _FIXED, info.state != "listed"), default=None)


def task_types(core: "Core") -> dict[str, str]:
    """Return the wire's word for the work of each model that can be called, by id; empty where URLs name models."""
    entries = [core.entry_of(info) for info in core.models if info.kind in _CALLED]
    return {entry.id: entry.endpoint for entry in entries if not _placed(core, entry)}


def _usual(core: "Core") -> str | None:
    """Return the route by which most models are called; None where URLs name models."""
    words = core.task_types
    infos = [info for info in core.models if info.kind == _FIXED and info.id in words]
    routes = Counter(core.entry_of(info).route for info in infos)
    return routes.most_common(1)[0][0] if routes else None


def _refuse_misspelt(core: "Core", word: str, *, new: bool) -> None:
    """Refuse a task that is no word for one; a word of the wire that is merely new may pass."""
    tasks = sorted({model.task for model in core.models if model.kind in _CALLED})
    known = [*tasks, *sorted(set(core.task_types.values()))]
    from difflib import get_close_matches

    near = get_close_matches(word, known, n=1, cutoff=0.8)
    if new and not near and _WIRE_WORD.fullmatch(word):
        return
    what = f"did you mean {near[0]!r}?" if near else f"{core.vendor.id} has {', '.join(known)}"
    raise InvalidParams(f"task_type={word!r}: {what}", parameter="task_type")


def _unknown(core: "Core", id: str) -> UnknownModel:
    try:
        core.models.get(id)
    except UnknownModel as error:
        found = error
    else:
        raise AssertionError("the catalog changed its mind")
    near = _neighbours(core, id)
    if near:
        said = found.message.partition("; did you mean ")[0]
        found.message = f"{said}; did you mean {' or '.join(map(repr, near))}?"
    elif not found.message.endswith("?"):
        found.message += "."
    found.message += " A model that the catalog lacks is called with like= or task_type=."
    return found


def _neighbours(core: "Core", id: str) -> list[str]:
    """Return what the vendor lists and the catalog has that looks most like an id; nothing without a list."""
    listed = [] if core.registry is None else core.registry.nearest(id)
    if not listed:
        return []
    from difflib import SequenceMatcher

    def alike(name: str) -> float:
        info = core.models.find(name)
        names = [name] if info is None else [info.id, info.slug or "", *info.aliases]
        wanted = id.strip().lower()
        return max(SequenceMatcher(None, wanted, other.lower()).ratio() for other in names)

    names = dict.fromkeys([*listed, *core.models.nearest(id)])
    return sorted(names, key=alike, reverse=True)[:_NEAREST]


def is_address(id: str) -> bool:
    """Tell whether an id is one that requests hold, as `source:model@version`, and no catalogue name."""
    return ":" in id and "@" in id


def addressed(core: "Core", values: dict[str, Any]) -> dict[str, Any]:
    """Return the values with the id that requests hold, where `model` is a name of the vendor's catalogue."""
    name = _name_in(core, values)
    if name is None:
        return values
    listed, info = core.listed(name), core.models.find(name)
    if listed is not None:
        return {**values, PARAMETER: listed.id}
    return {**values, PARAMETER: info.id} if info is not None and info.kind == _FIXED else values


def is_unlisted(core: "Core", values: Mapping[str, Any]) -> bool:
    """Tell whether `model` is a name of which neither the catalog knows nor what is here of the vendor's list."""
    name = _name_in(core, values)
    return name is not None and core.listed(name) is None and core.models.find(name) is None


def _name_in(core: "Core", values: Mapping[str, Any]) -> str | None:
    """Return what `model` holds where it is no id that requests hold, at a vendor that lists names for them."""
    name = values.get(PARAMETER)
    if "registry" not in core.vendor.features or not isinstance(name, str) or is_address(name):
        return None
    return name


def endpoint_id(text: str) -> str:
    """Return the endpoint that an id, or a page or address of one, speaks of.

    A console page ends in `/endpoint/{id}`; an address of the service holds it after `/v2/`. In an
    id, slashes become dashes, as in the names that the vendor gives its endpoints.
    """
    if "://" not in text:
        return text.strip().strip("/").replace("/", "-")
    parts = [part for part in urlsplit(text.strip()).path.split("/") if part]
    for mark in ("endpoint", "v2"):
        if mark in parts:
            at = len(parts) - 1 - parts[::-1].index(mark)
            if at + 1 < len(parts):
                return parts[at + 1]
    raise InvalidParams(f"{text!r} names no endpoint", parameter="endpoint")
