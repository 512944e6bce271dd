# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required


class DomainSecretObject:
    """Marks a `DomainSecret` in signatures, which need no Pydantic for it."""


class DomainSecretInput(TypedDict, total=False):
    """A secret that a container sends to one domain only."""

    domain: Required[str]
    """Domain. At least 1 character."""
    name: Required[str]
    """Name of the secret. At least 1 character."""
    value: Required[str]
    """The secret. At least 1 character."""
