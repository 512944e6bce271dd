# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict


class ActiveSpeakerDetectionObject:
    """Marks a `ActiveSpeakerDetection` in signatures, which need no Pydantic for it."""


class ActiveSpeakerDetectionInput(TypedDict, total=False):
    """How the speaker in the clip is found."""

    auto_detect: bool
    """Lets the model find the speaker."""
    frame_number: int
    """Frame that the face coordinates belong to."""
    coordinates: Sequence[float]
    """Point on the speaker's face."""
    bounding_boxes: Sequence[Sequence[float]]
    """Boxes of the speaker's face."""
