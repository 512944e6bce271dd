# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.openai.inputs.domain_secret import DomainSecretObject
from modelwire_runtime.params import Object


class DomainSecret(Object, DomainSecretObject):
    """A secret that a container sends to one domain only."""

    domain: str = Field(min_length=1, description="Domain.")
    name: str = Field(min_length=1, description="Name of the secret.")
    value: str = Field(min_length=1, description="The secret.")
