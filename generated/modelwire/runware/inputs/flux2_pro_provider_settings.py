# Written by modelwire-codegen from specs/runware/models/bfl_flux_2.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire.runware.inputs.flux2_pro_bfl_settings import Flux2ProBflSettingsInput, Flux2ProBflSettingsObject


class Flux2ProProviderSettingsObject:
    """Marks a `Flux2ProProviderSettings` in signatures, which need no Pydantic for it."""


class Flux2ProProviderSettingsInput(TypedDict, total=False):
    """Settings passed to Black Forest Labs."""

    bfl: Flux2ProBflSettingsInput | Flux2ProBflSettingsObject
    """Settings of FLUX.2 [pro]."""
