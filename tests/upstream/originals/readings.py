"""An original as its judge reads it: what the document says, but for a few things that it cannot mean, each with its reason.

A reading never comes from the importer's own code, so that a mistake of the importer stays one.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.protocols import Validator
from jsonschema.validators import extend

from tests.proof import judge as details
from tests.upstream.originals.samples import Pointer

Json = Mapping[str, Any]
READINGS = {
    "$id": "an absolute name changes what references mean; it is taken off before validating",
    "int64": "a limit of 64-bit integers that a program of doubles has rounded is put back",
    "nullable": "OpenAPI 3.0's way of saying that null fits as well",
    "$recursiveRef": "of 2019-09; it means the schema that bears the anchor",
    "oneOf": "alternatives that overlap by mistake: a value that fits several of them is meant to pass",
    "required": "a name that is not among the properties cannot be asked of a caller",
    "x-constraints": "limits on width times height and width by height, which the document states in a key of its own",
    "form": "an object among the parts of a form; its fields are sent as parts of their own",
    "unsayable": "how many fields there are, and how their names look: no spec says it, a finding tells so",
}
_ONE = (
    *("items", "additionalProperties", "contains", "not", "if", "then", "else"),
    *("propertyNames", "unevaluatedProperties"),
)
_MANY = ("allOf", "anyOf", "oneOf", "prefixItems")
_NAMED = ("properties", "patternProperties", "dependentSchemas", "$defs")
_UNSAYABLE = ("maxProperties", "minProperties", "propertyNames")
_ROUNDED = {9223372036854776000: 2**63 - 1, -9223372036854776000: -(2**63)}


class Original:
    """A schema of an original document, and the judge that goes by it."""

    def __init__(self, document: Json, pointer: Pointer) -> None:
        self.applied: Counter[str] = Counter()
        """How often each reading was needed."""
        self.words: Counter[str] = Counter()
        """How often each keyword stands in what the schema reaches."""
        self._document = document
        self._lenient = "paths" in document and "info" in document and not _is_task(document)
        self.objects: dict[str, Any] = {}
        """The named schemas that this one reaches, read, by their place."""
        self.schema = self._read(_at(document, pointer), ())
        if any("multipart" in str(part) for part in pointer):
            self.schema = self._laid_flat(self._followed(self.schema))
        self._validator = _VALIDATOR(_assembled(self.schema, self.objects))
        self._sizes = list(_sizes(self._followed(self.schema)))
        self.applied["x-constraints"] += len(self._sizes)

    def takes(self, instance: Any) -> bool:
        """Tell whether the document takes a request."""
        return bool(self._validator.is_valid(instance)) and not self._outside(instance)

    def reasons(self, instance: Any) -> list[str]:
        """List why it does not."""
        return [
            f"{error.json_path} {error.validator}: {error.message[:120]}"
            for error in self._validator.iter_errors(instance)
        ] + self._outside(instance)

    def _outside(self, instance: Any) -> list[str]:
        """List the sizes of a request that are out of their limits; of what is no pair of numbers nothing is said."""
        told: list[str] = []
        for size in self._sizes if isinstance(instance, Mapping) else ():
            pair = [instance.get(name) for name in size["parameters"]]
            if all(isinstance(side, int | float) and not isinstance(side, bool) for side in pair):
                wide, high = (Fraction(str(side)) for side in pair)
                found = wide * high if size["operation"] == "area" else wide / high if high else 0
                low, most = size.get("minimum", found), size.get("maximum", found)
                if not Fraction(str(low)) <= found <= Fraction(str(most)):
                    told.append(f"{size['operation']} of {pair} is outside {low} to {most}")
        return told

    def _read(self, schema: Any, around: Pointer) -> Any:
        if not isinstance(schema, Mapping):
            return schema
        made: dict[str, Any] = {}
        for key, value in schema.items():
            self.words[key] += 1
            if key in _ONE:
                made[key] = self._read(value, around)
            elif key in _MANY:
                made[key] = [self._read(part, around) for part in value]
            elif key in _NAMED:
                made[key] = {name: self._read(held, around) for name, held in value.items()}
            else:
                made[key] = value
        return self._meant(self._referred(made, around))

    def _referred(self, made: dict[str, Any], around: Pointer) -> dict[str, Any]:
        """Read what a reference leads to, once."""
        if made.pop("$recursiveRef", None):
            self.applied["$recursiveRef"] += 1
            made["$ref"] = "#/" + "/".join(map(str, around))
        if (reference := made.get("$ref")) and reference not in self.objects:
            pointer = tuple(
                part.replace("~1", "/").replace("~0", "~") for part in reference.split("/")[1:]
            )
            self.objects[reference] = {}  # it may lead to itself
            self.objects[reference] = self._read(_at(self._document, pointer), pointer)
        return made

    def _meant(self, made: dict[str, Any]) -> Any:
        """Apply the readings to one schema whose inner ones are read already."""
        if made.pop("$id", None):
            self.applied["$id"] += 1
        for key in ("minimum", "maximum"):
            if made.get(key) in _ROUNDED:
                self.applied["int64"] += 1
                made[key] = _ROUNDED[made[key]]
        if self._lenient:
            self._mean_more(made)
        if made.pop("nullable", False):
            self.applied["nullable"] += 1
            return {"anyOf": [made, {"type": "null"}]}
        return made

    def _followed(self, schema: Any) -> Any:
        """Give the schema that a reference means, or the one of several that is not null."""
        while "$ref" in schema:
            schema = self.objects[schema["$ref"]]
        parts = [part for part in schema.get("anyOf", ()) if part.get("type") != "null"]
        return self._followed(parts[0]) if len(parts) == 1 else schema

    def _laid_flat(self, form: dict[str, Any]) -> dict[str, Any]:
        """Put the fields of an object in a form beside it."""
        fields: dict[str, Any] = {}
        for name, held in form.get("properties", {}).items():
            inner = self._followed(held)
            if "properties" in inner:
                self.applied["form"] += 1
                fields = {**inner["properties"], **fields}
            else:
                fields[name] = held
        needed = [name for name in form.get("required", ()) if name in fields]
        return {**form, "properties": fields, "required": needed}

    def _mean_more(self, made: dict[str, Any]) -> None:
        """Apply the readings of documents that were never validated against."""
        if "oneOf" in made and "anyOf" not in made:
            made["anyOf"] = made.pop("oneOf")
            self.applied["oneOf"] += 1
        for key in _UNSAYABLE:
            if key in made:
                del made[key]
                self.applied["unsayable"] += 1
        if "required" in made and "properties" in made and "allOf" not in made:
            known = [name for name in made["required"] if name in made["properties"]]
            self.applied["required"] += len(made["required"]) - len(known)
            made["required"] = known


def _is_task(document: Json) -> bool:
    return "AuthenticationTask" in document.get("components", {}).get("schemas", {})


def _sizes(task: Any) -> Iterator[Json]:
    """Give the limits on pairs of plain parameters; others speak of files, which no request shows."""
    for item in task.get("x-constraints", ()):
        if item["operation"] in ("area", "ratio") and len(item["parameters"]) == 2:
            if all(name in task["properties"] for name in item["parameters"]):
                yield item


def _assembled(schema: Any, objects: Json) -> dict[str, Any]:
    """Put a schema and the named ones that it reaches into one, where their references lead."""
    made: dict[str, Any] = {"allOf": [schema]}
    for reference, held in objects.items():
        parts = [part.replace("~1", "/").replace("~0", "~") for part in reference.split("/")[1:]]
        into = made
        for part in parts[:-1]:
            into = into.setdefault(part, {})
        into[parts[-1]] = held
    return made


def _at(document: Any, pointer: Pointer) -> Any:
    for part in pointer:
        document = document[part] if isinstance(document, Mapping) else document[int(part)]
    return document


# jsonschema, with the details corrected in which the package departs from the standard; no word of ours is among them.
_VALIDATOR: Any = extend(  # type: ignore[no-untyped-call]
    Draft202012Validator,
    {
        "multipleOf": details._multiple_of,
        "pattern": details._pattern,
        "uniqueItems": details._unique_items,
        "enum": details._enum,
        "const": details._const,
    },
)
JUDGE: type[Validator] = _VALIDATOR
