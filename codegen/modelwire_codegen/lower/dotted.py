"""Python's form of dotted wire names: `inputs.frameImages` is `inputs.frame_images`."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from modelwire_codegen.ir import ObjectType, Param
from modelwire_codegen.lower.fragments import alternatives
from modelwire_codegen.lower.rule_prose import sentences
from modelwire_codegen.python_text import wrap

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Dotted:
    """Finds the names of a set's or an object's parameters, and of what lies in them."""

    params: tuple[Param, ...]
    objects: Mapping[str, tuple[Param, ...]]
    """The parameters of objects, by reference."""

    def __call__(self, path: str) -> str:
        """Give the Python form; a part that nobody names stays as it is."""
        level: Iterable[Param] = self.params
        found: list[str] = []
        for part in path.split("."):
            wire = part.replace("[]", "")
            param = next((param for param in level if param.wire == wire), None)
            found.append(part.replace(wire, param.name) if param else part)
            level = self._inside(param.facts) if param else ()
        return ".".join(found)

    def _inside(self, data: Json) -> tuple[Param, ...]:
        """Give the parameters of every object that a value may be, or hold in a list."""
        if "$ref" in data:
            return self.objects.get(data["$ref"], ())
        inner = [*alternatives(data), *([data["items"]] if "items" in data else [])]
        return tuple(param for part in inner for param in self._inside(part))


def tell_rules(item: ObjectType, objects: Mapping[str, tuple[Param, ...]]) -> ObjectType:
    """Say the rules of an object below its summary, now that the names of all objects are known."""
    texts = sentences(item.facts, Dotted(item.params, objects))
    if not texts:
        return item
    rules = [line for text in texts for line in wrap(f"- {text}", indent=6, hang=2)]
    return replace(item, summary=(*item.summary, "", "Rules:", *rules))
