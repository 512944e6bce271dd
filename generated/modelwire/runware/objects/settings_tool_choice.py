# Written by modelwire-codegen from specs/runware/shared/settings.yaml.
# Do not edit: change the spec or the template, then run `make generate`.

from pydantic import Field

from modelwire.runware.inputs.settings_tool_choice import SettingsToolChoiceObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class SettingsToolChoice(Object, SettingsToolChoiceObject):
    """Whether and which tool the model must call."""

    type: str = Field(default=OMIT, description="How a tool is chosen.")
    name: str = Field(default=OMIT, description="Tool that must be used.")
