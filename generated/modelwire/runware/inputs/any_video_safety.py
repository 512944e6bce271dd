# Written by modelwire-codegen from specs/runware/models/modalities.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class AnyVideoSafetyObject:
    """Marks a `AnyVideoSafety` in signatures, which need no Pydantic for it."""


class AnyVideoSafetyInput(TypedDict, total=False):
    """Content checks on the clip."""

    check_content: bool
    """Checks the result for unsafe content; takes extra time."""
    mode: Literal["none", "fast", "full"]
    """How many frames of the clip are checked."""
