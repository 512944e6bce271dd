# Written by modelwire-codegen from specs/runware/models/lightricks.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class Ltx23FastSettingsObject:
    """Marks a `Ltx23FastSettings` in signatures, which need no Pydantic for it."""


class Ltx23FastSettingsInput(TypedDict, total=False):
    """Settings of LTX-2.3 Fast."""

    enhance_prompt: bool
    """Rewrites the prompt to say more. The service's default is true."""
