# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict


class GeminiCallingObject:
    """Marks a `GeminiCalling` in signatures, which need no Pydantic for it."""


class GeminiCallingInput(TypedDict, total=False):
    """How functions may be asked for."""

    mode: Literal["MODE_UNSPECIFIED", "AUTO", "ANY", "NONE", "VALIDATED"]
    """Whether the model may, must or must not ask for one."""
    allowed_function_names: Sequence[str]
    """Only these."""
