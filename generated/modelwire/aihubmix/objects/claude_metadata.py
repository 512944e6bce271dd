# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.aihubmix.inputs.claude_metadata import ClaudeMetadataObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ClaudeMetadata(Object, ClaudeMetadataObject):
    """Who asks."""

    user_id: str | None = Field(default=OMIT, description="Tag of the end user.")
