# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire_runtime.media.slots import MediaInput


class ScreenshotObject:
    """Marks a `Screenshot` in signatures, which need no Pydantic for it."""


class ScreenshotInput(TypedDict, total=False):
    """A picture of a screen."""

    type: Required[Literal["computer_screenshot"]]
    """Kind of picture."""
    image_url: MediaInput
    """The picture."""
    file_id: str
    """Id of an uploaded picture."""
