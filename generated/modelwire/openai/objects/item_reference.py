# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.item_reference import ItemReferenceObject
from modelwire_runtime.params import Object


class ItemReference(Object, ItemReferenceObject):
    """An item that the service keeps, by its id."""

    type: Literal["item_reference"] = Field(description="Kind of item.")
    id: str = Field(description="Id of the item.")
