# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.inline_skill_source import InlineSkillSourceInput, InlineSkillSourceObject


class InlineSkillObject:
    """Marks a `InlineSkill` in signatures, which need no Pydantic for it."""


class InlineSkillInput(TypedDict, total=False):
    """A skill that comes along."""

    type: Required[Literal["inline"]]
    """Kind of skill."""
    name: Required[str]
    """Name of the skill."""
    description: Required[str]
    """What it is for."""
    source: Required[InlineSkillSourceInput | InlineSkillSourceObject]
    """The skill itself."""
