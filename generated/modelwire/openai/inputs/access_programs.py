# Written by modelwire-codegen from specs/openai/shared/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class AccessProgramsObject:
    """Marks a `AccessPrograms` in signatures, which need no Pydantic for it."""


class AccessProgramsInput(TypedDict, total=False):
    """Programs of the vendor that a call belongs to."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]
    """Program for work on security."""
