# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.inline_skill import InlineSkillInput, InlineSkillObject
from modelwire.openai.inputs.network_policy import NetworkPolicyInput, NetworkPolicyObject
from modelwire.openai.inputs.skill_reference import SkillReferenceInput, SkillReferenceObject


class ContainerAutoObject:
    """Marks a `ContainerAuto` in signatures, which need no Pydantic for it."""


class ContainerAutoInput(TypedDict, total=False):
    """A container that the service makes for commands."""

    type: Required[Literal["container_auto"]]
    """Kind of environment."""
    file_ids: Sequence[str]
    """Files that shall be in it. At most 50 items."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """Memory that it has."""
    network_policy: NetworkPolicyInput | NetworkPolicyObject
    """Whether it reaches the network."""
    skills: Sequence[SkillReferenceInput | SkillReferenceObject | InlineSkillInput | InlineSkillObject]
    """Skills that shall be in it. At most 200 items. Kinds by type: skill_reference, inline."""
