# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Optional, Union

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object
from union_models.acme.inputs.branch import BranchObject, LeafObject
from union_models.acme.objects.shell import Shell


class Branch(Object, BranchObject):
    """A place."""

    name: str = Field(description="Its name.")
    leaves: list["Leaf"] = Field(default=OMIT, description="What is there.")
    best: Optional[Union["Leaf", Shell]] = Field(default=OMIT, description="The best of it.")


class Leaf(Object, LeafObject):
    """A thing."""

    size: int = Field(ge=1, description="How large.")
    branch: Branch = Field(default=OMIT, description="Where it is.")


Branch.model_rebuild()
