# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class SkillReferenceObject:
    """Marks a `SkillReference` in signatures, which need no Pydantic for it."""


class SkillReferenceInput(TypedDict, total=False):
    """A skill that was uploaded."""

    type: Required[Literal["skill_reference"]]
    """Kind of skill."""
    skill_id: Required[str]
    """Id of the skill. 1 to 64 characters."""
    version: str
    """Version, the default one when left out."""
