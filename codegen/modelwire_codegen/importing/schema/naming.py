"""Names: of fields as the wire has them, of classes so that none is another's."""

import re
from dataclasses import dataclass, field
from keyword import iskeyword

from modelwire_codegen import names
from modelwire_codegen.document import Pointer
from modelwire_codegen.runtime_names import all_imports

_WIRE = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*\Z")
_LONGEST_WIRE, _LONGEST_CLASS = 80, 60
# Words in a pointer that name no schema.
_PLACES = frozenset(
    (
        "components",
        "schemas",
        "$defs",
        "definitions",
        "properties",
        "items",
        "allOf",
        "anyOf",
        "oneOf",
        "additionalProperties",
        "schema",
        "content",
        "requestBody",
        "responses",
        "parameters",
        "paths",
    )
)


def is_wire_name(name: str) -> bool:
    """Tell whether a field may be called so in a spec."""
    return len(name) <= _LONGEST_WIRE and bool(_WIRE.match(name)) and bool(names.parameter(name))


def class_name(text: str) -> str:
    """Give the class name that a text comes to; `Object` when nothing of it can be kept."""
    found = names.pascal(text)[:_LONGEST_CLASS]
    return found if found and found[0].isalpha() else "Object"


def name_of(pointer: Pointer) -> str:
    """Give the class name of a schema by where it stands."""
    steps = [str(step) for step in pointer]
    told = [step for step in steps if step not in _PLACES and not step.isdigit()]
    name = class_name(" ".join(told[-1:])) if told else "Root"
    inside = steps[len(steps) - steps[::-1].index(told[-1]) :] if told else []
    number = next((str(int(step) + 1) for step in inside if step.isdigit()), "")
    return f"{name}{number}"


def _taken_by_runtime() -> frozenset[str]:
    return frozenset(item.name for item in all_imports())


@dataclass(slots=True)
class ClassNames:
    """Class names of one vendor; each brings two more with it, and a module."""

    reserved: frozenset[str] = frozenset()
    _taken: set[str] = field(default_factory=set[str])
    _modules: set[str] = field(default_factory=set[str])

    def __post_init__(self) -> None:
        self._taken = {*self.reserved, *_taken_by_runtime()}
        self._modules = {names.module(name).casefold() for name in self.reserved}

    def claim(self, wanted: str) -> str:
        """Take a name, or the first free one that begins so."""
        name, number = wanted, 2
        while not self._is_free(name):
            name, number = f"{wanted}{number}", number + 1
        self._taken |= {name, f"{name}Input", f"{name}Object"}
        self._modules.add(names.module(name).casefold())
        return name

    def _is_free(self, name: str) -> bool:
        three = {name, f"{name}Input", f"{name}Object"}
        module = names.module(name).casefold()
        return not three & self._taken and not iskeyword(name) and module not in self._modules
