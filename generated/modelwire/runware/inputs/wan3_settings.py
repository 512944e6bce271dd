# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class Wan3SettingsObject:
    """Marks a `Wan3Settings` in signatures, which need no Pydantic for it."""


class Wan3SettingsInput(TypedDict, total=False):
    """Settings of Wan 3.0."""

    audio: bool
    """Makes a soundtrack along with the clip. The service's default is true."""
    prompt_extend: bool
    """Rewrites the prompt to say more. The service's default is true."""
