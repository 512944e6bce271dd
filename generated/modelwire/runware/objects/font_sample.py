# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.font_sample import FontSampleObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class FontSample(Object, FontSampleObject):
    """A font for words in the picture."""

    url: str = Field(default=OMIT, description="Address of the font file.")
    text: str = Field(default=OMIT, description="Words to draw in this font.")
