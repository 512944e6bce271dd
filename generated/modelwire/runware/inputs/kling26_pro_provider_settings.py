# Written by modelwire-codegen from specs/runware/models/klingai_video.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire.runware.inputs.kling26_pro_settings import Kling26ProSettingsInput, Kling26ProSettingsObject


class Kling26ProProviderSettingsObject:
    """Marks a `Kling26ProProviderSettings` in signatures, which need no Pydantic for it."""


class Kling26ProProviderSettingsInput(TypedDict, total=False):
    """Settings passed to Kling."""

    klingai: Kling26ProSettingsInput | Kling26ProSettingsObject
    """Settings of Kling Video 2.6 Pro."""
