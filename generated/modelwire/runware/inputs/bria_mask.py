# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict


class BriaMaskObject:
    """Marks a `BriaMask` in signatures, which need no Pydantic for it."""


class BriaMaskInput(TypedDict, total=False):
    """What to mask in a clip."""

    foreground: bool
    """Masks the foreground."""
    prompt: str
    """What to mask."""
    frame_index: int
    """Frame that the points belong to."""
    key_points: Sequence[Mapping[str, Any]]
    """Points that mark what to mask and what not."""
