# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire.runware.inputs.video_edit_controls import VideoEditControlsInput, VideoEditControlsObject


class VideoEditObject:
    """Marks a `VideoEdit` in signatures, which need no Pydantic for it."""


class VideoEditInput(TypedDict, total=False):
    """How the source clip is edited."""

    auto_controls: bool
    """Takes all controls from the source clip."""
    strength: str
    """How far the edit may depart from the source clip."""
    controls: VideoEditControlsInput | VideoEditControlsObject
    """Controls that hold the edit to the source clip."""
