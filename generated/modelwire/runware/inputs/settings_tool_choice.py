# Written by modelwire-codegen from specs/runware/shared/settings.yaml.
# Do not edit: change the spec or the template, then run `make generate`.

from typing import TypedDict


class SettingsToolChoiceObject:
    """Marks a `SettingsToolChoice` in signatures, which need no Pydantic for it."""


class SettingsToolChoiceInput(TypedDict, total=False):
    """Whether and which tool the model must call."""

    type: str
    """How a tool is chosen."""
    name: str
    """Tool that must be used."""
