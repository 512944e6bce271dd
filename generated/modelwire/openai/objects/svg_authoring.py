# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.openai.inputs.svg_authoring import SvgAuthoringObject
from modelwire.openai.objects.svg_reasoning import SvgReasoning
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class SvgAuthoring(Object, SvgAuthoringObject):
    """How a vector drawing is made."""

    model: str = Field(default=OMIT, description="Model that writes it.")
    reasoning: SvgReasoning = Field(default=OMIT, description="How that model reasons.")
