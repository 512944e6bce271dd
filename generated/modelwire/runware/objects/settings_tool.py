# Written by modelwire-codegen from specs/runware/shared/settings.yaml.
# Do not edit: change the spec or the template, then run `make generate`.

from typing import Any

from pydantic import Field

from modelwire.runware.inputs.settings_tool import SettingsToolObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class SettingsTool(Object, SettingsToolObject):
    """A tool that the model may call."""

    name: str = Field(description="Name of the tool.")
    description: str = Field(description="What the tool does, for the model to read.")
    schema_: dict[str, Any] = Field(
        default=OMIT,
        serialization_alias="schema",
        description="JSON Schema of the tool's arguments.",
    )
    type: str = Field(default=OMIT, description="Type of the tool.")
