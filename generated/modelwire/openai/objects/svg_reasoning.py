# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.svg_reasoning import SvgReasoningObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class SvgReasoning(Object, SvgReasoningObject):
    """How the writer of a vector drawing reasons."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] = Field(
        default=OMIT, description="How hard to think."
    )
