# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, Literal

from pydantic import Field

from modelwire.aihubmix.inputs.claude_json_format import ClaudeJsonFormatObject
from modelwire_runtime.params import CAMEL_CASE, Object


class ClaudeJsonFormat(Object, ClaudeJsonFormatObject, alias_generator=CAMEL_CASE):
    """JSON that keeps to a schema."""

    type: Literal["json_schema"] = Field(description="Kind of form.")
    schema_: dict[str, Any] = Field(description="JSON Schema of the answer.")
