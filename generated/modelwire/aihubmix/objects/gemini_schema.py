# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.aihubmix.inputs.gemini_schema import GeminiSchemaObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class GeminiSchema(Object, GeminiSchemaObject, alias_generator=CAMEL_CASE):
    """A schema in Google's own form."""

    type: Literal["TYPE_UNSPECIFIED", "STRING", "NUMBER", "INTEGER", "BOOLEAN", "ARRAY", "OBJECT", "NULL"] = Field(
        default=OMIT, description="Type of the value."
    )
    description: str = Field(default=OMIT, description="What the value is.")
    properties: dict[str, "GeminiSchema"] = Field(default=OMIT, description="Fields of an object.")
    required: list[str] = Field(default=OMIT, description="Fields that must be there.")
    property_ordering: list[str] = Field(default=OMIT, description="Order of the fields.")
    items: "GeminiSchema" = Field(default=OMIT, description="Elements of a list.")
    any_of: list["GeminiSchema"] = Field(default=OMIT, description="Alternatives.")
    enum: list[str] = Field(default=OMIT, description="All values.")
    nullable: bool = Field(default=OMIT, description="The value may be null.")
    format: str = Field(default=OMIT, description="Form of the value.")
    minimum: float = Field(default=OMIT, description="Least number.")
    maximum: float = Field(default=OMIT, description="Greatest number.")
    pattern: str = Field(default=OMIT, description="Regular expression that the value matches.")
    min_items: str = Field(default=OMIT, pattern="^-?[0-9]+$", description="Least number of elements, as text.")
    max_items: str = Field(default=OMIT, pattern="^-?[0-9]+$", description="Greatest number of elements, as text.")
    min_length: str = Field(default=OMIT, pattern="^-?[0-9]+$", description="Least number of characters, as text.")
    max_length: str = Field(default=OMIT, pattern="^-?[0-9]+$", description="Greatest number of characters, as text.")


GeminiSchema.model_rebuild()
