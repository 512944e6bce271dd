# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class ViduTemplateObject:
    """Marks a `ViduTemplate` in signatures, which need no Pydantic for it."""


class ViduTemplateInput(TypedDict, total=False):
    """Template of the clip."""

    name: str
    """Name of the template."""
    area: str
    """Area of the template."""
    beast: str
    """Beast of the template."""
