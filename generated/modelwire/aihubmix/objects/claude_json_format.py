# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `make generate`.

from typing import Any, Literal

from pydantic import Field

from modelwire.aihubmix.inputs.claude_json_format import ClaudeJsonFormatObject
from modelwire_runtime.params import Object


class ClaudeJsonFormat(Object, ClaudeJsonFormatObject):
    """JSON that keeps to a schema."""

    type: Literal["json_schema"] = Field(description="Kind of form.")
    schema_: dict[str, Any] = Field(serialization_alias="schema", description="JSON Schema of the answer.")
