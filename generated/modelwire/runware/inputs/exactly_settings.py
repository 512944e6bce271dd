# Written by modelwire-codegen from specs/runware/models/architectures.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class ExactlySettingsObject:
    """Marks a `ExactlySettings` in signatures, which need no Pydantic for it."""


class ExactlySettingsInput(TypedDict, total=False):
    """Settings of Exactly Illustrative."""

    quality: Literal["low", "high"]
    """Quality level of the result."""
