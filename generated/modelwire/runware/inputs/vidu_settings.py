# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire.runware.inputs.vidu_template import ViduTemplateInput, ViduTemplateObject


class ViduSettingsObject:
    """Marks a `ViduSettings` in signatures, which need no Pydantic for it."""


class ViduSettingsInput(TypedDict, total=False):
    """Settings of Vidu models."""

    bgm: bool
    """Adds music."""
    style: str
    """Style of the result. Commonly general, anime."""
    movement_amplitude: str
    """How much moves. Commonly auto, small, medium, large."""
    template: ViduTemplateInput | ViduTemplateObject
    """Template of the clip."""
    audio: bool
    """Makes a soundtrack along with the clip."""
