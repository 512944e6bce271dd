# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.domain_secret import DomainSecretInput, DomainSecretObject


class NetworkPolicyObject:
    """Marks a `NetworkPolicy` in signatures, which need no Pydantic for it."""


class NetworkPolicyInput(TypedDict, total=False):
    """Whether a container reaches the network.

    Rules:
    - If type is "allowlist": allowed_domains is set."""

    type: Required[Literal["disabled", "allowlist"]]
    """Not at all, or some domains."""
    allowed_domains: Sequence[str]
    """Domains that it reaches. At least 1 item."""
    domain_secrets: Sequence[DomainSecretInput | DomainSecretObject]
    """Secrets that it sends to them. At least 1 item."""
