# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.aihubmix.inputs.claude_output import ClaudeOutputObject
from modelwire.aihubmix.objects.claude_json_format import ClaudeJsonFormat
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ClaudeOutput(Object, ClaudeOutputObject):
    """Effort and form of an answer."""

    effort: Literal["low", "medium", "high", "xhigh", "max"] = Field(default=OMIT, description="How hard to work.")
    format: ClaudeJsonFormat | None = Field(default=OMIT, description="Form of the answer.")
