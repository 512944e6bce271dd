# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.network_policy import NetworkPolicyInput, NetworkPolicyObject


class CodeContainerObject:
    """Marks a `CodeContainer` in signatures, which need no Pydantic for it."""


class CodeContainerInput(TypedDict, total=False):
    """A container that the service makes for code."""

    type: Required[Literal["auto"]]
    """How the container is chosen."""
    file_ids: Sequence[str]
    """Files that shall be in it. At most 50 items."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """Memory that it has."""
    network_policy: NetworkPolicyInput | NetworkPolicyObject
    """Whether it reaches the network."""
