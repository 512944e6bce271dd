"""Judging a call before anything is sent: all that is wrong with it, at once, in words that help.

What is sent is what the caller set, under the wire's names. Pydantic and the rules only judge it.
Mode "strict" raises, "warn" turns each fault into a warning, "off" judges nothing; what JSON cannot
say is refused in every mode, because it cannot be sent.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from modelwire_runtime.omit import OMIT
from modelwire_runtime.rules.base import Fault, Rule
from modelwire_runtime.rules.numbers import Step
from modelwire_runtime.rules.values import is_list, is_object, show
from modelwire_runtime.validation.names import owned as owned_fault
from modelwire_runtime.validation.names import unknown
from modelwire_runtime.validation.narrow import Narrow
from modelwire_runtime.validation.pages import page_of
from modelwire_runtime.validation.places import twice
from modelwire_runtime.validation.shapes import Shape, shape_of
from modelwire_runtime.validation.walk import LARGEST, SMALLEST, Walk, is_params_object

if TYPE_CHECKING:
    from modelwire_runtime.errors import InvalidParams
    from modelwire_runtime.options import ValidateMode
    from modelwire_runtime.params import Object
    from modelwire_runtime.vendor import Owns

_SELECTOR = "model"


@dataclass(slots=True)  # a frozen one takes twice as long to make
class Checked:
    """What may be sent: wire names, values as the caller set them.

    And what to tell the caller all the same.
    """

    values: dict[str, Any]
    warnings: tuple[str, ...] = ()


def validate(
    params_cls: "type[Object]",
    values: Mapping[str, Any],
    mode: "ValidateMode" = "strict",
    model_id: str = "",
    *,
    owned: "Mapping[str, Owns] | None" = None,
) -> Checked:
    """Judge what a caller set against a parameter set.

    Args:
        params_cls: the set. One that serves several models has a `model` field, which is filled
            from `model_id` and not sent.
        values: parameters under Python or wire names; `OMIT` means unset.
        mode: "strict", "warn" or "off".
        model_id: the catalogue id, for messages and for a set that serves several models.
        owned: fields that the route fills by itself; a caller who sets one is told what to do.

    Raises:
        InvalidParams: with all faults in `faults`.

    """
    return judge_of(params_cls, model_id).call(values, mode, owned)


def check_object(item: "Object", values: Mapping[str, Any]) -> Checked:
    """Fill an object that is being constructed, or raise `InvalidParams`."""
    cls = type(item)
    named = values.get(_SELECTOR) if selects_model(cls) else getattr(cls, "model_id", None)
    judge = judge_of(cls, named if isinstance(named, str) and named else cls.__name__)
    return judge.judged(values, "strict", item)


def selects_model(cls: Any) -> bool:
    """Tell whether a set serves several models: its `model` says which and is not sent."""
    return bool(getattr(cls, "__selects_model__", False))


@lru_cache(maxsize=1024)
def judge_of(cls: Any, model_id: str) -> "Judge":
    """Return what judges the calls of a parameter set, or of a nested object, under a model's name."""
    return Judge(cls, model_id)


class Judge:
    """Judges calls: the class, its shape, and the model's name for messages. It keeps nothing of a call."""

    def __init__(self, cls: Any, model_id: str) -> None:
        self.cls = cls
        self.shape: Shape = shape_of(cls)
        self.model_id = model_id
        self.narrow = Narrow(cls)
        self.shared: bool = selects_model(cls)
        self.named: bool = hasattr(cls, "__docs__")
        """Whether this is a parameter set, whose names are all known, and no nested object."""
        wires, fields = self.shape.wires, self.shape.fields
        self.places: Mapping[str, tuple[str, str, Shape | None]] = {
            spelling: (name, wires.get(name, name), fields.get(name))
            for spelling, name in self.shape.names.items()
        }
        """Field name, wire name and shape by each spelling that is taken."""

    def call(
        self,
        values: Mapping[str, Any],
        mode: "ValidateMode",
        owned: "Mapping[str, Owns] | None" = None,
    ) -> Checked:
        """Judge a call; see `validate`."""
        if self.shared and values.get(_SELECTOR, OMIT) is OMIT:
            values = {**values, _SELECTOR: self.model_id}
        return self.judged(values, mode, owned=owned)

    def judged(
        self,
        values: Mapping[str, Any],
        mode: "ValidateMode",
        item: Any = None,
        *,
        owned: "Mapping[str, Owns] | None" = None,
    ) -> Checked:
        """Judge what a caller set, and fill the object that is built of it, where there is one."""
        judging = mode != "off"
        wire, judged, walk = self._walk(values, owned, judging=judging)
        faults: list[Fault] = []
        if walk is not None or item is not None or (judging and not self._takes(judged)):
            walk = walk or Walk(judging=judging)
            faults += walk.faults
            if judging:
                faults += self._faults(walk, wire, judged, item)
        if self.shared:
            wire.pop(self.shape.wires.get(_SELECTOR, _SELECTOR), None)
        if not faults:
            return Checked(wire)
        assert walk is not None
        return self._verdict(wire, faults, walk, mode)

    def _takes(self, judged: dict[str, Any]) -> bool:
        """Tell whether all is well with parameters in which there is nothing to look into; False where that takes more."""
        return not self.shape.rules and self.narrow.takes(judged)

    def _walk(
        self, values: Mapping[str, Any], owned: "Mapping[str, Owns] | None", *, judging: bool
    ) -> tuple[dict[str, Any], dict[str, Any], Walk | None]:
        """Return what is sent, what is judged, and what was seen on the way, None where nothing had to be looked into."""
        places = self.places
        wire: dict[str, Any] = {}
        judged: dict[str, Any] = {}
        walk: Walk | None = None
        for key, value in values.items():
            place, kind = places.get(key), value.__class__
            if place is not None and (
                (kind is str and value.isascii())
                or (kind is int and place[2] is None and SMALLEST < value < LARGEST)
            ):  # as in most parameters of most calls
                name, sent_as, inner = place
                if name not in judged:
                    wire[sent_as] = judged[name] = value
                    continue
            elif value is OMIT:
                continue
            walk = walk or Walk(judging=judging)
            if place is None:
                wire[key], seen = walk.both(value, self.shape.entries, (None, key, 0, key))
                if self.named:
                    walk.strange.append(self._strange(key, value, owned or {}))
                else:  # a nested object is as open as Pydantic's configuration of it
                    judged[key] = seen
                continue
            name, sent_as, inner = place
            if name in judged:
                walk.strange.append(twice(None, name, sent_as))
            wire[sent_as], judged[name] = walk.both(value, inner, (None, name, 0, sent_as))
        return wire, judged, walk

    def _strange(self, name: str, value: Any, owned: "Mapping[str, Owns]") -> Fault:
        owner = owned.get(name)
        if owner is not None:
            return owned_fault(name, value, owner)
        return unknown(name, value, self.cls, self.shape)

    def _faults(
        self,
        walk: Walk,
        wire: dict[str, Any],
        judged: dict[str, Any],
        item: Any,
    ) -> list[Fault]:
        found = [*walk.strange, *walk.spelling]
        if walk.misfits:
            found = _with_refused(found, walk.misfits)
        try:
            if item is not None or not self.narrow.takes(judged):
                self.cls.__pydantic_validator__.validate_python(judged, self_instance=item)
        except ValueError as error:
            from modelwire_runtime.validation.faults import translate

            found = _with_refused(found, translate(error, self.cls, judged, wire, walk.settled))
        if not (self.shape.rules or walk.ruled):
            return found
        ruled = [fault for rule in self.shape.rules for fault in self._check(rule, wire)]
        ruled += [fault for nested in walk.ruled for fault in nested.faults()]
        return _without_doubles(found, ruled) if ruled else found

    def _check(self, rule: Rule, wire: Mapping[str, Any]) -> Iterator[Fault]:
        for fault in rule.check(wire, self.shape.pythons):
            if isinstance(rule, Step):
                from modelwire_runtime.validation.faults import bounds_of

                name = self.shape.names.get(fault.parameter, fault.parameter)
                limits = bounds_of(self.cls, [name])
                again = rule.bounded(limits.get("ge"), limits.get("le"))
                yield from again.check(wire, self.shape.pythons)
            else:
                yield fault

    def _verdict(
        self, wire: dict[str, Any], faults: list[Fault], walk: Walk, mode: "ValidateMode"
    ) -> Checked:
        from modelwire_runtime.validation.masking import masked

        faults = masked(faults, wire)
        wrong = [fault for fault in faults if not fault.warning]
        fatal = wrong if mode == "strict" else masked(walk.faults, wire)
        if fatal:
            docs = page_of(self.cls, self.model_id)
            raise invalid(fatal, model_id=self.model_id, docs=docs)
        return Checked(wire, tuple(fault.message for fault in faults))


def _with_refused(found: list[Fault], refused: list[Fault]) -> list[Fault]:
    """Join faults; a key that a closed object refuses needs no warning beside it."""
    if not refused:
        return found
    named = {fault.parameter for fault in refused if fault.rule == "unknown"}
    kept = [fault for fault in found if not (fault.warning and fault.parameter in named)]
    return kept + refused


_BETTER = {"pattern": "size", "multiple_of": "multiple_of", "required": "required"}


def _without_doubles(found: list[Fault], ruled: list[Fault]) -> list[Fault]:
    """Join Pydantic's faults and the rules', leaving out what one says better than the other."""
    said = {(fault.parameter, fault.rule) for fault in ruled}
    kept = [fault for fault in found if (fault.parameter, _BETTER.get(fault.rule, "")) not in said]
    seen = {(fault.parameter, fault.rule, "") for fault in kept if fault.rule in ("type", "enum")}
    for fault in ruled:
        once = fault.rule in ("required", "type", "enum")
        mark = (fault.parameter, fault.rule, "" if once else fault.message)
        if mark not in seen:
            seen.add(mark)
            kept.append(fault)
    return kept


def invalid(faults: Sequence[Fault], *, model_id: str = "", docs: str = "") -> "InvalidParams":
    """Build the error that tells of all faults; the vendor's page stands at its end."""
    from modelwire_runtime.errors import InvalidParams

    start = f"{model_id}: " if model_id else ""
    if len(faults) == 1:
        message = start + faults[0].message
        message += f"; see {docs}" if docs else ""
    else:
        lines = [f"{start}{len(faults)} faults", *(f"  - {fault.message}" for fault in faults)]
        message = "\n".join([*lines, f"  see {docs}"] if docs else lines)
    return InvalidParams(message, faults=faults, model=model_id or None, documentation=docs or None)


def refuse_owned(
    checked: Checked, owned: "Mapping[str, Owns]", model_id: str = "", docs: str = ""
) -> None:
    """Refuse fields that the route fills by itself, however they passed so far.

    Raises:
        InvalidParams: with a fault for each.

    """
    values = checked.values
    faults = [owned_fault(name, values[name], owned[name]) for name in owned if name in values]
    if faults:
        raise invalid(faults, model_id=model_id, docs=docs)


def merge_extra(
    params_cls: "type[Object]",
    checked: Checked,
    extra: Mapping[str, Any],
    model_id: str = "",
    *,
    owned: Iterable[str] = (),
) -> Checked:
    """Add the fields of the `extra` option, which the spec does not know.

    Raises:
        InvalidParams: a field is a parameter of the model, is filled by the route (`owned`), or is
            no JSON.

    """
    shape, walk = shape_of(params_cls), Walk()
    faults: list[Fault] = []
    values = dict(checked.values)
    for key, value in extra.items():
        if key in shape.names:
            text = f"extra: {key}={show(value)} is a parameter of the model; give it as a keyword"
            faults.append(Fault(key, None, "extra", text))
        elif key in owned:
            faults.append(Fault(key, None, "extra", f"extra: {key} is filled by the client"))
        values[key] = walk.both(value, None, (None, key, 0, key))[0]
    faults += walk.faults
    if faults:
        from modelwire_runtime.validation.masking import masked

        docs = page_of(params_cls, model_id)
        raise invalid(masked(faults, extra), model_id=model_id, docs=docs)
    return replace(checked, values=values)


def wire_of(item: "Object", checked: Checked | None) -> dict[str, Any]:
    """Return what a params object or a nested object sends; containers are copies.

    One without a verdict of its own was built by Pydantic, as part of another object or by
    `model_construct`.
    """
    if checked is not None:
        return {name: _copied(value) for name, value in checked.values.items()}
    wires = shape_of(type(item)).wires
    others: Mapping[str, Any] = item.__pydantic_extra__ or {}
    held = {**item.__dict__, **others}
    chosen = {name: value for name, value in held.items() if name in item.model_fields_set}
    return {
        wires.get(name, name): _copied(value) for name, value in chosen.items() if value is not OMIT
    }


def _copied(value: Any) -> Any:
    if is_object(value):
        return {key: _copied(item) for key, item in value.items()}
    if is_list(value):
        return [_copied(item) for item in value]
    return value.wire() if is_params_object(value) else value
