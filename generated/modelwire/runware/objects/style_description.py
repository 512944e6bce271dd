# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.style_description import StyleDescriptionObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class StyleDescription(Object, StyleDescriptionObject):
    """How the picture looks."""

    aesthetics: str = Field(default=OMIT, description="Mood and taste of the picture.")
    lighting: str = Field(default=OMIT, description="Light in the picture.")
    photo: str = Field(default=OMIT, description="Camera and lens of a photograph.")
    medium: str = Field(default=OMIT, description="What the picture is made with, such as photography or paint.")
    art_style: str = Field(default=OMIT, description="Style of a drawing or painting.")
    color_palette: list[str] = Field(default=OMIT, description="Colours of the picture, in hex.")
