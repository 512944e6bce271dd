# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class ItemReferenceObject:
    """Marks a `ItemReference` in signatures, which need no Pydantic for it."""


class ItemReferenceInput(TypedDict, total=False):
    """An item that the service keeps, by its id."""

    type: Required[Literal["item_reference"]]
    """Kind of item."""
    id: Required[str]
    """Id of the item."""
