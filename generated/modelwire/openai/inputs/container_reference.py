# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class ContainerReferenceObject:
    """Marks a `ContainerReference` in signatures, which need no Pydantic for it."""


class ContainerReferenceInput(TypedDict, total=False):
    """A container that exists."""

    type: Required[Literal["container_reference"]]
    """Kind of environment."""
    container_id: Required[str]
    """Id of the container."""
