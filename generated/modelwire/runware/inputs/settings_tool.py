# Written by modelwire-codegen from specs/runware/shared/settings.yaml.
# Do not edit: change the spec or the template, then run `make generate`.

from collections.abc import Mapping
from typing import Any, TypedDict

from typing_extensions import Required


class SettingsToolObject:
    """Marks a `SettingsTool` in signatures, which need no Pydantic for it."""


class SettingsToolInput(TypedDict, total=False):
    """A tool that the model may call."""

    name: Required[str]
    """Name of the tool."""
    description: Required[str]
    """What the tool does, for the model to read."""
    schema_: Mapping[str, Any]
    """JSON Schema of the tool's arguments."""
    type: str
    """Type of the tool."""
