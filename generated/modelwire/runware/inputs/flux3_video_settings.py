# Written by modelwire-codegen from specs/runware/models/bfl_flux_3.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class Flux3VideoSettingsObject:
    """Marks a `Flux3VideoSettings` in signatures, which need no Pydantic for it."""


class Flux3VideoSettingsInput(TypedDict, total=False):
    """Settings of FLUX 3 Video."""

    audio: bool
    """Makes a soundtrack along with the clip. The service's default is true."""
    draft: bool
    """Makes a quick preview instead of the full clip."""
    safety_tolerance: int
    """How much the content filter lets pass. 0 to 4. The service's default is 2."""
