# Written by modelwire-codegen from specs/runware/shared/delivery.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class OpenVideoSafetyObject:
    """Marks a `OpenVideoSafety` in signatures, which need no Pydantic for it."""


class OpenVideoSafetyInput(TypedDict, total=False):
    """Content checks on the clip."""

    check_content: bool
    """Checks the result for unsafe content; takes extra time."""
    mode: Literal["fast", "full"] | str
    """How many frames of the clip are checked. Known values: fast, full; others are passed on."""
