# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.screenshot import ScreenshotObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object


class Screenshot(Object, ScreenshotObject):
    """A picture of a screen."""

    type: Literal["computer_screenshot"] = Field(description="Kind of picture.")
    image_url: MediaField = Field(default=OMIT, description="The picture.")
    file_id: str = Field(default=OMIT, description="Id of an uploaded picture.")
