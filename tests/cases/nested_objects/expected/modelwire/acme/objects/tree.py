# Written by modelwire-codegen from specs/common/tree.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.acme.inputs.tree import TreeObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class Tree(Object, TreeObject):
    """A thing that holds its like."""

    name: str = Field(description="What it is called.")
    parts: list["Tree"] = Field(default=OMIT, max_length=2, description="What it holds.")


Tree.model_rebuild()
