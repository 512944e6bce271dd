# Written by modelwire-codegen from specs/openai/shared/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class ModerationConfigObject:
    """Marks a `ModerationConfig` in signatures, which need no Pydantic for it."""


class ModerationConfigInput(TypedDict, total=False):
    """What follows from a judgement on one side."""

    mode: Required[Literal["score", "block"]]
    """Tell the scores only, or block."""
