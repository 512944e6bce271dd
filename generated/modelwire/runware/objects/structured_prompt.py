# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.structured_prompt import StructuredPromptObject
from modelwire.runware.objects.composition import Composition
from modelwire.runware.objects.style_description import StyleDescription
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class StructuredPrompt(Object, StructuredPromptObject):
    """A prompt in parts instead of one text."""

    high_level_description: str = Field(default=OMIT, description="What the picture shows as a whole.")
    style_description: StyleDescription = Field(default=OMIT, description="How the picture looks.")
    compositional_deconstruction: Composition = Field(
        default=OMIT, description="The picture in parts: background and elements."
    )
