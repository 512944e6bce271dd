# Written by modelwire-codegen from specs/runware/models/google.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire.runware.inputs.nano_banana2_lite_google_settings import (
    NanoBanana2LiteGoogleSettingsInput,
    NanoBanana2LiteGoogleSettingsObject,
)


class NanoBanana2LiteProviderSettingsObject:
    """Marks a `NanoBanana2LiteProviderSettings` in signatures, which need no Pydantic for it."""


class NanoBanana2LiteProviderSettingsInput(TypedDict, total=False):
    """Settings passed to Google."""

    google: NanoBanana2LiteGoogleSettingsInput | NanoBanana2LiteGoogleSettingsObject
    """Settings of Nano Banana 2 Lite."""
