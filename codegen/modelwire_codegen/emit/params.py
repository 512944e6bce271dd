"""Pydantic classes, through datamodel-code-generator.

It decides classes and type hints from one bundled schema a module. What it would drop or change in silence (conditional rules,
defaults that are never sent, steps of floats) comes from the IR instead, ready for its class template.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

from modelwire_codegen import worker
from modelwire_codegen.emit.environment import folder_of_classes, render
from modelwire_codegen.emit.handles import Alias, modules
from modelwire_codegen.emit.plan import Plan, head
from modelwire_codegen.emit.template_language import CLASSES
from modelwire_codegen.ir import ObjectType, ParameterSet, UnionType, Vendor
from modelwire_codegen.python_text import comment, string, tuple_of
from modelwire_codegen.runtime_names import runtime_import

# What may reach datamodel-code-generator. It imports modules that some keywords name; no spec gets that far with one.
_KEYWORDS = {"type", "enum", "anyOf", "items", "additionalProperties", "default", "$ref"}

# Fields that are not listed; no argument of the constructor, as checkers see it.
_OTHERS = {"__pydantic_extra__": "Field(init=False)"}

_TEMPLATES = ("header.py.jinja", CLASSES)


def plan(vendor: Vendor) -> Iterable[Plan]:
    """Plan a params module for each set, and objects modules for objects and unions."""
    folder = vendor.package.replace(".", "/")
    for item in vendor.sets:
        path = f"{folder}/params/{item.module}.py"
        yield Plan(
            path,
            item.source,
            (item,),
            partial(_of_set, vendor, item),
            _TEMPLATES,
            sort_imports=True,
        )
    for things in modules(vendor):
        path = f"{folder}/objects/{things[0].module}.py"
        yield Plan(
            path,
            things[0].source,
            things,
            partial(_of_objects, vendor, things),
            _TEMPLATES,
            sort_imports=True,
        )
    for union in vendor.unions:
        if union.classes:
            path = f"{folder}/objects/{union.module}.py"
            yield Plan(path, union.source, (union,), partial(_of_union, union), ("union.py.jinja",))


@dataclass(frozen=True, slots=True)
class _Class:
    """A class of a module: its bases, and the lines that stand above its fields."""

    name: str
    item: ParameterSet | ObjectType
    base: str
    head: Sequence[str]
    rest: Mapping[str, Any] | None = None
    """What fields that are not listed hold, where something is said of them."""


def _of_union(item: UnionType) -> str:
    imports = [runtime_import("TypeAlias"), *item.class_imports]
    alias = Alias(item.class_name, item.classes, item.doc)
    return render("union.py.jinja", file=head(item.source, imports), aliases=[alias])


def _of_set(vendor: Vendor, item: ParameterSet) -> str:
    kind = item.kind
    lines = [f"__docs__: ClassVar[str] = {string(item.docs)}"]
    names = {"ClassVar", "Params", *kind.names, *item.rule_names}
    if item.shared:
        ids = ", ".join(map(string, item.model_ids))
        described = string(
            "Catalogue id of the model; it chooses the endpoint and is not sent as it is."
        )
        lines.append(f"model: Literal[{ids}] | str = Field(description={described})")
        names |= {"Literal", "Field"}
    else:
        lines.insert(0, f"model_id: ClassVar[str] = {string(item.model_ids[0])}")
    if item.open:
        lines.append("__open__: ClassVar[bool] = True")
    if limits := [
        (param.wire, param.facts["model_limit"])
        for param in item.params
        if "model_limit" in param.facts
    ]:
        pairs = tuple_of(tuple_of(map(string, pair)) for pair in limits)
        lines.append(f"__limits__: ClassVar[tuple[tuple[str, str], ...]] = {pairs}")
    if item.media:
        lines.append(f"__media__: ClassVar[tuple[MediaSlot, ...]] = {tuple_of(item.media)}")
        names.add("MediaSlot")
    name = f"{item.class_name}Params"
    base = f"Params[{kind.result}, {kind.async_result}]{_config(item, names)}"
    more = [f"{vendor.package}.records.{kind.record}"] if kind.record else []
    lines += _rules(item.rules, names)
    return _generate([_Class(name, item, base, lines)], names, more)


def _of_objects(vendor: Vendor, things: tuple[ObjectType, ...]) -> str:
    names = {"Object"}
    classes: list[_Class] = []
    more: list[str] = []
    for item in things:
        names |= set(item.rule_names)
        marker = f"{item.class_name}Object"
        more.append(f"{vendor.package}.inputs.{item.module}.{marker}")
        config = _config(item, names) + ("" if item.open else ', extra="forbid"')
        base = f"Object, {marker}{config}"
        lines = _rules(item.rules, names)
        classes.append(_Class(item.class_name, item, base, lines, item.rest))
    return _generate(classes, names, more)


def _config(item: ParameterSet | ObjectType, names: set[str]) -> str:
    """Write the settings of a class behind its bases."""
    if not item.camel:
        return ""
    names.add("CAMEL_CASE")
    return ", alias_generator=CAMEL_CASE"


def _rules(rules: Sequence[str], names: set[str]) -> list[str]:
    if not rules:
        return []
    names |= {"Rule", "ClassVar"}
    return [f"__rules__: ClassVar[tuple[Rule, ...]] = {tuple_of(rules)}"]


def _generate(classes: Sequence[_Class], names: set[str], more_imports: Sequence[str] = ()) -> str:
    params = [param for one in classes for param in one.item.params]
    if any(not param.required for param in params):
        names.add("OMIT")
    if params:
        names.add("Field")
    first = classes[0]
    header = render("header.py.jinja", file=head(comment(first.item.source), ()))
    imports = [f"{found.module}.{found.name}" for found in map(runtime_import, sorted(names))]
    parent = "Params" if isinstance(first.item, ParameterSet) else "Object"
    return worker.call(
        _run,
        json.dumps(_bundle(classes)),
        class_name=first.name,
        custom_file_header=header,
        custom_template_dir=folder_of_classes(),
        additional_imports=[*imports, *more_imports],
        base_class=f"modelwire_runtime.params.{parent}",
        extra_template_data={one.name: {"mw": _context(one)} for one in classes},
        external_ref_mapping={
            f"{module}.json": module
            for one in classes
            for schema in _schemas(one)
            for module in _modules(schema)
        },
    )


def _context(one: _Class) -> Mapping[str, Any]:
    return {
        "base": one.base,
        "summary": one.item.summary,
        "head": one.head,
        "fields": {**{param.name: param.field for param in one.item.params}, **_OTHERS},
    }


def _bundle(classes: Sequence[_Class]) -> Mapping[str, Any]:
    """Give the schema of a module: its first class, and as definitions those that hold it in a circle."""
    first, *others = map(_schema, classes)
    about = {"$schema": "https://json-schema.org/draft/2020-12/schema", **first}
    return {**about, "$defs": {one["title"]: one for one in others}} if others else about


def _schema(one: _Class) -> Mapping[str, Any]:
    for schema in _schemas(one):
        _allow(schema)
    rest = {} if one.rest is None else {"additionalProperties": one.rest}
    return {
        **rest,
        "title": one.name,
        "type": "object",
        "properties": {param.name: param.schema for param in one.item.params},
        "required": [param.name for param in one.item.params if param.required],
    }


def _schemas(one: _Class) -> list[Mapping[str, Any]]:
    return [*(param.schema for param in one.item.params), *([one.rest] if one.rest else [])]


def _allow(schema: Mapping[str, Any]) -> None:
    if unknown := set(schema) - _KEYWORDS:
        raise AssertionError(f"keywords {sorted(unknown)} must not reach datamodel-code-generator")
    for part in _parts(schema):
        _allow(part)


def _parts(schema: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    inner = [schema[key] for key in ("items", "additionalProperties") if key in schema]
    return [*inner, *schema.get("anyOf", ())]


def _modules(schema: Mapping[str, Any]) -> set[str]:
    own = (
        {str(schema["$ref"]).split(".json#")[0]}
        if ".json#" in schema.get("$ref", "")
        else set[str]()
    )
    return own.union(*(_modules(part) for part in _parts(schema)))


def load_tool() -> None:
    """Have datamodel-code-generator make something, so that it is loaded."""
    _run(
        '{"title": "A", "type": "object", "properties": {"a": {"type": "integer"}}}', class_name="A"
    )


def _run(bundle: str, **options: Any) -> str:
    generate, fixed = _tool()
    return str(generate(bundle, **fixed, **options))


@cache
def _tool() -> tuple[Any, Mapping[str, Any]]:
    # Imported late: it costs a fifth of a second, and most runs have no params module to write.
    from datamodel_code_generator import generate
    from datamodel_code_generator.enums import DataModelType, InputFileType
    from datamodel_code_generator.format import PythonVersion
    from datamodel_code_generator.parser import LiteralType

    return generate, {
        "input_file_type": InputFileType.JsonSchema,
        "output_model_type": DataModelType.PydanticV2BaseModel,
        "target_python_version": PythonVersion.PY_311,
        "enum_field_as_literal": LiteralType.All,
        "formatters": [],
        "disable_timestamp": True,
        "disable_future_imports": True,
        "strict_nullable": True,
        "field_constraints": True,
        "use_annotated": False,
        "use_title_as_name": True,
        "use_union_operator": True,
        "use_standard_collections": True,
        "collapse_root_models": True,
    }
