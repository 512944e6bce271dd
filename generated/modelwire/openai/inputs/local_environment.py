# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.local_skill import LocalSkillInput, LocalSkillObject


class LocalEnvironmentObject:
    """Marks a `LocalEnvironment` in signatures, which need no Pydantic for it."""


class LocalEnvironmentInput(TypedDict, total=False):
    """A machine of yours."""

    type: Required[Literal["local"]]
    """Kind of environment."""
    skills: Sequence[LocalSkillInput | LocalSkillObject]
    """Skills that are on it. At most 200 items."""
