# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class RefusalPartObject:
    """Marks a `RefusalPart` in signatures, which need no Pydantic for it."""


class RefusalPartInput(TypedDict, total=False):
    """A refusal that the model wrote."""

    type: Required[Literal["refusal"]]
    """Kind of part."""
    refusal: Required[str]
    """Its words."""
