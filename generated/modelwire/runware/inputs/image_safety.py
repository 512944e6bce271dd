# Written by modelwire-codegen from specs/runware/shared/delivery.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class ImageSafetyObject:
    """Marks a `ImageSafety` in signatures, which need no Pydantic for it."""


class ImageSafetyInput(TypedDict, total=False):
    """Content checks on the picture."""

    check_content: bool
    """Checks the result for unsafe content; takes extra time."""
