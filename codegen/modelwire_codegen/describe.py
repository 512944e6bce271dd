"""Print `docs/spec-format.md` from the meta-schemas, so that the page cannot say anything else than they do."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from modelwire_codegen.emit.environment import render
from modelwire_codegen.resources import meta_schemas

Json = Mapping[str, Any]
_ORDER = ("vendor", "models", "shared", "params", "lint", "overlay", "upstream")


def spec_format() -> str:
    """Give the text of the page."""
    schemas = {
        name: json.loads((meta_schemas() / f"{name}.json").read_text("utf-8")) for name in _ORDER
    }
    sections = [section for name in _ORDER for section in _sections(schemas[name], schemas)]
    return render("spec_format.md.jinja", sections=sections)


def _sections(schema: Json, schemas: Mapping[str, Json]) -> Iterator[Json]:
    if "properties" in schema:
        yield _section(schema["title"], schema, schemas, level="##")
    else:
        yield {"title": schema["title"], "text": schema["description"], "level": "##", "rows": []}
    for part in schema.get("$defs", {}).values():
        if "properties" in part and "title" in part:
            yield _section(part["title"], part, schemas, level="###")


def _section(title: str, schema: Json, schemas: Mapping[str, Json], *, level: str) -> Json:
    required = set(schema.get("required", ()))
    rows = [
        {
            "key": key,
            "form": _form(value, schemas),
            "required": "yes" if key in required else "",
            "text": _text(value, schemas),
            "example": _example(value, schemas),
        }
        for key, value in schema["properties"].items()
    ]
    return {"title": title, "text": schema.get("description", ""), "level": level, "rows": rows}


def _target(value: Json, schemas: Mapping[str, Json]) -> Json:
    """Follow one reference, to the place whose words describe it."""
    ref = value.get("$ref", "")
    if "#" not in ref:
        return value
    file, pointer = ref.split("#", 1)
    candidates = [schemas[file.removesuffix(".json")]] if file else list(schemas.values())
    for candidate in candidates:
        found: Any = candidate
        for part in pointer.strip("/").split("/"):
            found = found.get(part) if isinstance(found, Mapping) else None
        if isinstance(found, Mapping):
            return {
                **_target(found, schemas),
                **{key: value[key] for key in value if key != "$ref"},
            }
    return value


def _form(value: Json, schemas: Mapping[str, Json]) -> str:
    target = _target(value, schemas)
    if "enum" in target:
        return "one of " + ", ".join(f"`{item}`" for item in target["enum"])
    if "const" in target:
        return f"`{json.dumps(target['const'])}`"
    kind = target.get("type")
    if isinstance(kind, list):
        return " or ".join(kind)
    return str(kind or target.get("title", "any value")).lower()


def _text(value: Json, schemas: Mapping[str, Json]) -> str:
    return str(value.get("description") or _target(value, schemas).get("description", ""))


def _example(value: Json, schemas: Mapping[str, Json]) -> str:
    examples = _target(value, schemas).get("examples", ())
    text = json.dumps(examples[0], ensure_ascii=False) if examples else ""
    return f"`{text.replace('|', chr(92) + '|')}`" if text else ""
