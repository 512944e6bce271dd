# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `make generate`.

from pydantic import ConfigDict, Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object
from union_models.acme.inputs.reference import ReferenceObject


class Reference(Object, ReferenceObject):
    """Something that was said before; any tag will do."""

    model_config = ConfigDict(extra="forbid")
    id: str = Field(description="Which one.")
    type: str | None = Field(default=OMIT, description="What it is.")
