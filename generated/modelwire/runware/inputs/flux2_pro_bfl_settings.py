# Written by modelwire-codegen from specs/runware/models/bfl_flux_2.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class Flux2ProBflSettingsObject:
    """Marks a `Flux2ProBflSettings` in signatures, which need no Pydantic for it."""


class Flux2ProBflSettingsInput(TypedDict, total=False):
    """Settings of FLUX.2 [pro]."""

    safety_tolerance: int
    """How much the content filter lets pass. 0 to 5. The service's default is 2."""
