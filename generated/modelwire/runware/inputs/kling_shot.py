# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required


class KlingShotObject:
    """Marks a `KlingShot` in signatures, which need no Pydantic for it."""


class KlingShotInput(TypedDict, total=False):
    """One shot of the clip."""

    prompt: Required[str]
    """What the shot shows."""
    duration: Required[float]
    """Length of the shot. In s."""
