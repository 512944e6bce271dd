"""The dialects of JSON Schema that vendors write, and what each keyword is to us."""

from collections.abc import Mapping
from enum import Enum
from typing import Any

Json = Mapping[str, Any]
NUMBER_LIMITS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
TEXT_LIMITS = ("minLength", "maxLength", "pattern", "contentEncoding")
LIST_LIMITS = ("minItems", "maxItems", "uniqueItems")
# The limits that concern each kind of value; others say nothing about it.
LIMITS: Mapping[str, tuple[str, ...]] = {
    "integer": NUMBER_LIMITS,
    "number": NUMBER_LIMITS,
    "string": TEXT_LIMITS,
    "array": LIST_LIMITS,
    "any": (*NUMBER_LIMITS, *TEXT_LIMITS, *LIST_LIMITS),
}
KINDS = ("string", "integer", "number", "boolean", "array", "object", "null")
# Keywords that say what an object's fields have to do with one another.
RULES = ("if", "not", "dependentRequired", "dependentSchemas", "dependencies")
CHOICES = ("anyOf", "oneOf")
# Keywords that this package reads, wherever it does so.
READ = frozenset(
    (
        *LIMITS["any"],
        *RULES,
        *CHOICES,
        *("$ref", "$recursiveRef", "$dynamicRef", "allOf", "then", "else", "contains"),
        *("type", "enum", "const", "nullable", "default", "format", "deprecated", "discriminator"),
        *("properties", "required", "additionalProperties", "items", "prefixItems"),
        *("title", "description", "readOnly", "unevaluatedProperties"),
    )
)
# Keywords that mean nothing for the judging of a request, each with the reason.
MEANINGLESS: Mapping[str, str] = {
    "$id": "a name for the schema, which nothing is fetched by",
    "$schema": "names the dialect",
    "$anchor": "a name for the schema",
    "$dynamicAnchor": "a name for the schema",
    "$recursiveAnchor": "a mark for $recursiveRef, looked for where one stands",
    "$comment": "a remark",
    "$defs": "schemas that references name",
    "definitions": "schemas that references name",
    "$vocabulary": "names the dialect",
    "example": "a sample",
    "examples": "samples",
    "externalDocs": "a link",
    "xml": "how XML would look",
    "writeOnly": "a request may hold it",
    "contentMediaType": "what the text holds, which the draft does not assert",
    "contentSchema": "what the text holds, which the draft does not assert",
    "minContains": "read beside contains",
    "maxContains": "read beside contains",
}
# Marks a field of a reply that only OpenAI's own clients add; no wire has it.
CLIENT_ONLY = "x-oaiSupportedSDKs"


class Dialect(Enum):
    """A flavour of JSON Schema."""

    DRAFT_7 = "draft 7"
    DRAFT_2020 = "draft 2020-12"
    OPENAPI_30 = "OpenAPI 3.0"
    OPENAPI_31 = "OpenAPI 3.1"

    @property
    def siblings_count(self) -> bool:
        """True when keywords beside a reference say something, too."""
        return self in (Dialect.DRAFT_2020, Dialect.OPENAPI_31)


def dialect_of(data: Any) -> Dialect:
    """Tell the dialect of a document by what it says of itself."""
    if not isinstance(data, Mapping):
        return Dialect.DRAFT_2020
    if str(data.get("openapi", "")).startswith("3.0"):
        return Dialect.OPENAPI_30
    if "openapi" in data:
        return Dialect.OPENAPI_31
    named = str(data.get("$schema", ""))
    old = any(draft in named for draft in ("draft-07", "draft-06", "draft-04"))
    return Dialect.DRAFT_7 if old else Dialect.DRAFT_2020
