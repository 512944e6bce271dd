# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.openai.inputs.network_policy import NetworkPolicyObject
from modelwire.openai.objects.domain_secret import DomainSecret
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object
from modelwire_runtime.rules import Equals, Present, Rule, Vacuous, When


class NetworkPolicy(Object, NetworkPolicyObject):
    """Whether a container reaches the network.

    Rules:
    - If type is "allowlist": allowed_domains is set."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        When(Vacuous("type", Equals("type", "allowlist")), Present("allowed_domains")),
    )
    type: Literal["disabled", "allowlist"] = Field(description="Not at all, or some domains.")
    allowed_domains: list[str] = Field(default=OMIT, min_length=1, description="Domains that it reaches.")
    domain_secrets: list[DomainSecret] = Field(default=OMIT, min_length=1, description="Secrets that it sends to them.")
