# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire_runtime.media.slots import MediaInput


class InlineSkillSourceObject:
    """Marks a `InlineSkillSource` in signatures, which need no Pydantic for it."""


class InlineSkillSourceInput(TypedDict, total=False):
    """A zipped folder with a skill."""

    type: Required[Literal["base64"]]
    """How the bytes are written."""
    media_type: Required[Literal["application/zip"]]
    """What the bytes are."""
    data: Required[MediaInput]
    """The bytes. At least 1 character, types zip."""
