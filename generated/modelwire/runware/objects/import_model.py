# Written by modelwire-codegen from specs/runware/shared/training.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.import_model import ImportModelObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class ImportModel(Object, ImportModelObject, alias_generator=CAMEL_CASE):
    """How the trained model is filed."""

    air: str = Field(description="AIR to give the model.")
    name: str = Field(description="Name of the model made.")
    unique_identifier: str = Field(description="Identifier of the model, unique in the account.")
    version: str = Field(description="Version of the model.")
    private: bool = Field(default=OMIT, description="Keeps the model to the account.")
    hero_image_url: str = Field(
        default=OMIT, serialization_alias="heroImageURL", description="Address of the model's cover picture."
    )
    short_description: str = Field(default=OMIT, description="One line about the model.")
    architecture: str = Field(default=OMIT, description="Architecture of the model.")
    category: str = Field(default=OMIT, description="Kind of model.")
