# Written by modelwire-codegen from specs/runware/models/google.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire.runware.inputs.nano_banana2_google_settings import (
    NanoBanana2GoogleSettingsInput,
    NanoBanana2GoogleSettingsObject,
)


class NanoBanana2ProviderSettingsObject:
    """Marks a `NanoBanana2ProviderSettings` in signatures, which need no Pydantic for it."""


class NanoBanana2ProviderSettingsInput(TypedDict, total=False):
    """Settings passed to Google."""

    google: NanoBanana2GoogleSettingsInput | NanoBanana2GoogleSettingsObject
    """Settings of Nano Banana 2."""
