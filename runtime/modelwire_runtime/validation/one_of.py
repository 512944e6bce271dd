"""Judging an object that may be one of several.

It is judged as what its tag says, by itself, and an instance of that class takes its place in what
Pydantic sees. So Pydantic does not try them all, and a fault speaks of what was meant and of nothing else.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from modelwire_runtime.validation.branches import Branches, branches_of
from modelwire_runtime.validation.places import Where, placed, root
from modelwire_runtime.validation.shapes import Shape

if TYPE_CHECKING:
    from modelwire_runtime.validation.walk import Walk


def one_of(
    walk: "Walk", value: Mapping[Any, Any], shape: Shape, where: Where, cls: Any = None
) -> tuple[Any, Any]:
    """Return an object as it is sent and as it is judged; `cls` is its class when it is an instance of one."""
    branches = branches_of(shape)
    possible = [one for one in shape.branches if one.cls is cls] or branches.possible(value)
    if not walk.judging:
        likely = possible or branches.meant(value)
        return walk.fields(value, likely[0] if len(likely) == 1 else shape, where)
    if branches.is_strange(value):
        return _as_stranger(walk, value, branches, where)
    if len(possible) == 1 and branches.is_named(possible[0], value):
        return _as(walk, value, possible[0], where, branches)
    wrong, trial, pair = _tried(walk, value, possible, where, branches)
    if wrong and (meant := branches.meant(value)):
        _, trial, pair = _tried(walk, value, meant, where, branches)
    elif wrong:
        trial = walk.fresh()
        trial.misfits.append(placed(branches.unknown(value), where))
        pair = _unjudged(trial, value, shape, where)[0], shape.branches[0].cls.model_construct()
    walk.adopt(trial)
    return pair


def _as(
    walk: "Walk", value: Mapping[Any, Any], shape: Shape, where: Where, branches: Branches
) -> tuple[Any, Any]:
    """Judge an object as one of a branch. What does not fit is told here; its place is taken by what Pydantic lets pass."""
    sent, judged = walk.fields(value, shape, where)
    tag = branches.called(shape, value)
    walk.add_ruled(where, shape, sent, tag)
    try:
        return sent, shape.cls.__pydantic_validator__.validate_python(judged)
    except ValueError as error:
        if root(where) not in walk.settled:
            from modelwire_runtime.validation.faults import translate

            found = translate(error, shape.cls, judged, sent)
            walk.misfits += [placed(fault, where, tag) for fault in found]
    return sent, shape.cls.model_construct()


def _tried(
    walk: "Walk",
    value: Mapping[Any, Any],
    shapes: Sequence[Shape],
    where: Where,
    branches: Branches,
) -> tuple[int, "Walk", tuple[Any, Any]]:
    """Judge an object as each of several, up to the first that it fits, else as the one with the fewest faults.

    Those that know most of its names come first, since an open object fits whatever its fields are called. How many
    faults there are comes first in what is returned; without any shape it is one.
    """
    found: list[tuple[int, Walk, tuple[Any, Any]]] = []
    for shape in sorted(shapes, key=lambda one: sum(key not in one.names for key in value)):
        trial = walk.fresh()
        pair = _as(trial, value, shape, where, branches)
        wrong = sum(not fault.warning for fault in trial.told())
        found.append((wrong, trial, pair))
        if not wrong:
            break
    return min(found, key=lambda item: item[0], default=(1, walk.fresh(), (value, value)))


def _as_stranger(
    walk: "Walk", value: Mapping[Any, Any], branches: Branches, where: Where
) -> tuple[Any, Any]:
    """Let an object of unknown tag pass, with a warning."""
    assert branches.stranger is not None
    found = branches.unknown(value)
    text = f"{found.message}; it is sent as it is"
    warning = replace(found, rule="unknown", message=text, limit=None, warning=True)
    walk.misfits.append(placed(warning, where))
    sent, judged = _unjudged(walk, value, branches.stranger, where)
    return sent, branches.stranger.cls.__pydantic_validator__.validate_python(judged)


def _unjudged(
    walk: "Walk", value: Mapping[Any, Any], shape: Shape, where: Where
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the fields of an object of which nothing is known but that JSON can say it."""
    quiet = walk.fresh()
    quiet.judging = False
    pair = quiet.fields(value, shape, where)
    walk.faults += quiet.faults
    walk.settled |= quiet.settled
    return pair
