# Written by modelwire-codegen from specs/runware/shared/delivery.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class VideoSafetyObject:
    """Marks a `VideoSafety` in signatures, which need no Pydantic for it."""


class VideoSafetyInput(TypedDict, total=False):
    """Content checks on the clip."""

    check_content: bool
    """Checks the result for unsafe content; takes extra time."""
    mode: Literal["fast", "full"]
    """How many frames of the clip are checked. The service's default is "fast"."""
