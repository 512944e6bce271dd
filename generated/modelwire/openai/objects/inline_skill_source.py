# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.openai.inputs.inline_skill_source import InlineSkillSourceObject
from modelwire_runtime.params import MediaField, Object
from modelwire_runtime.rules import Fits, Rule


class InlineSkillSource(Object, InlineSkillSourceObject):
    """A zipped folder with a skill."""

    __rules__: ClassVar[tuple[Rule, ...]] = (Fits("data", {"media": True, "minLength": 1}),)
    type: Literal["base64"] = Field(description="How the bytes are written.")
    media_type: Literal["application/zip"] = Field(description="What the bytes are.")
    data: MediaField = Field(description="The bytes.")
