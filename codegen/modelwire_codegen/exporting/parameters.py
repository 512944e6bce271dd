"""A parameter set as one JSON Schema that needs nothing else."""

from typing import Any

from modelwire_codegen.exporting.choice import Use
from modelwire_codegen.exporting.schemas import DIALECT, Schemas

Json = dict[str, Any]
NOTE = "x-modelwire"
"""The key under which a document says where it comes from, and what its schemas leave unsaid."""


def document(use: Use) -> Json:
    """Give the schema of a set's parameters, with names that the spec lacks refused as the package refuses them."""
    schemas = Schemas(use.vendor)
    made = closed(body(schemas, use), use)
    definitions = schemas.definitions()
    note: Json = {"vendor": use.vendor.id, "set": use.item.module, "models": list(use.models)}
    if schemas.unsaid:
        note["unsaid"] = schemas.unsaid
    about = ". ".join(filter(None, (use.title, use.summary)))
    head = {"$schema": DIALECT, "title": f"{use.item.class_name}Params", "description": about}
    return {**head, **made, **({"$defs": definitions} if definitions else {}), NOTE: note}


def body(schemas: Schemas, use: Use, at: str = "#") -> Json:
    """Give the schema of a set's parameters as the vendor takes them: only what its facts refuse is refused."""
    facts = {key: value for key, value in use.item.facts.items() if key not in ("open", "type")}
    made: Json = schemas.schema(facts, at)
    return {"type": "object", **made}


def closed(made: Json, use: Use) -> Json:
    """Refuse names that are not listed, unless the set is open to them."""
    if use.item.open or "additionalProperties" in made:
        return made
    return {**made, "additionalProperties": False}
