# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required


class LocalSkillObject:
    """Marks a `LocalSkill` in signatures, which need no Pydantic for it."""


class LocalSkillInput(TypedDict, total=False):
    """A folder with a skill on your machine."""

    name: Required[str]
    """Name of the skill."""
    description: Required[str]
    """What it is for."""
    path: Required[str]
    """Where the folder is."""
