# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object
from union_models.acme.inputs.reference import ReferenceObject


class Reference(Object, ReferenceObject, extra="forbid"):
    """Something that was said before; any tag will do."""

    id: str = Field(description="Which one.")
    type: str | None = Field(default=OMIT, description="What it is.")
