"""Pydantic classes, through datamodel-code-generator.

It decides classes and type hints from one bundled schema a module. What it would drop or change in silence (conditional rules,
defaults that are never sent, steps of floats) comes from the IR instead, ready for its class template.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, partial
from typing import Any

from modelwire_codegen.emit.plan import Plan
from modelwire_codegen.ir import ObjectType, Param, ParameterSet, Vendor
from modelwire_codegen.python_text import comment, string, tuple_of
from modelwire_codegen.resources import templates
from modelwire_codegen.runtime_names import runtime_import

# What may reach datamodel-code-generator. It imports modules that some keywords name; no spec gets that far with one.
_KEYWORDS = {"type", "enum", "anyOf", "items", "additionalProperties", "default", "$ref"}


def plan(vendor: Vendor) -> Iterable[Plan]:
    """Plan a params module for each set and an objects module for each object."""
    folder = vendor.package.replace(".", "/")
    for item in vendor.sets:
        path = f"{folder}/params/{item.module}.py"
        yield Plan(path, item.source, (item,), partial(_of_set, vendor, item), sort_imports=True)
    for thing in vendor.objects:
        path = f"{folder}/objects/{thing.module}.py"
        yield Plan(
            path,
            thing.source,
            (thing,),
            partial(_of_object, vendor, thing),
            sort_imports=True,
        )


def _of_set(vendor: Vendor, item: ParameterSet) -> str:
    kind = item.kind
    head = [f"__docs__: ClassVar[str] = {string(item.docs)}"]
    names = {"ClassVar", "Params", *kind.names, *item.rule_names}
    if item.shared:
        ids = ", ".join(map(string, item.model_ids))
        described = string(
            "Catalogue id of the model; it chooses the endpoint and is not sent as it is."
        )
        head.append(f"model: Literal[{ids}] | str = Field(description={described})")
        names |= {"Literal", "Field"}
    else:
        head.insert(0, f"model_id: ClassVar[str] = {string(item.model_ids[0])}")
    if item.open:
        head.append("__open__: ClassVar[bool] = True")
    if item.media:
        head.append(f"__media__: ClassVar[tuple[MediaSlot, ...]] = {tuple_of(item.media)}")
        names.add("MediaSlot")
    name = f"{item.class_name}Params"
    base = f"Params[{kind.result}, {kind.async_result}]"
    more = [f"{vendor.package}.records.{kind.record}"] if kind.record else []
    return _generate(vendor, name, item, base, head + _rules(item.rules, names), names, more)


def _of_object(vendor: Vendor, item: ObjectType) -> str:
    head: list[str] = []
    names = {"Object", *item.rule_names}
    if not item.open:
        head.append('model_config = ConfigDict(extra="forbid")')
        names.add("ConfigDict")
    head += _rules(item.rules, names)
    marker = f"{item.class_name}Object"
    more = [f"{vendor.package}.inputs.{item.module}.{marker}"]
    return _generate(vendor, item.class_name, item, f"Object, {marker}", head, names, more)


def _rules(rules: Sequence[str], names: set[str]) -> list[str]:
    if not rules:
        return []
    names |= {"Rule", "ClassVar"}
    return [f"__rules__: ClassVar[tuple[Rule, ...]] = {tuple_of(rules)}"]


def _generate(
    vendor: Vendor,
    name: str,
    item: ParameterSet | ObjectType,
    base: str,
    head: list[str],
    names: set[str],
    more_imports: Sequence[str] = (),
) -> str:
    if any(not param.required for param in item.params):
        names.add("OMIT")
    if item.params:
        names.add("Field")
    context = {
        "base": base,
        "summary": item.summary,
        "head": head,
        "fields": {param.name: param.field for param in item.params},
    }
    bundle = json.dumps(_bundle(name, item.params))
    header = (
        f"# Written by modelwire-codegen from specs/{comment(item.source)}.\n"
        "# Do not edit: change the spec or the template, then run `make generate`.\n"
    )
    imports = [f"{found.module}.{found.name}" for found in map(runtime_import, sorted(names))]
    parent = "Params" if isinstance(item, ParameterSet) else "Object"
    return _run(
        bundle,
        class_name=name,
        custom_file_header=header,
        additional_imports=[*imports, *more_imports],
        base_class=f"modelwire_runtime.params.{parent}",
        extra_template_data={name: {"mw": context}},
        external_ref_mapping={
            f"{module}.json": module for param in item.params for module in _modules(param.schema)
        },
    )


def _bundle(name: str, params: Sequence[Param]) -> Mapping[str, Any]:
    for param in params:
        _allow(param.schema)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": name,
        "type": "object",
        "properties": {param.name: param.schema for param in params},
        "required": [param.name for param in params if param.required],
    }


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
        "custom_template_dir": templates(),
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
