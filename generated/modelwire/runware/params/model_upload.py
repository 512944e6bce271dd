# Written by modelwire-codegen from specs/runware/models/utilities.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.runware.records import ModelUploadState
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.data import DataResult


class ModelUploadParams(Params[DataResult[ModelUploadState], DataResult[ModelUploadState]], alias_generator=CAMEL_CASE):
    """Model Upload: Adds a model of one's own."""

    model_id: ClassVar[str] = "model-upload"
    __docs__: ClassVar[str] = "https://runware.ai/docs/platform/model-upload"
    category: Literal["checkpoint", "lora", "lycoris", "vae", "embeddings"] = Field(description="Kind of model.")
    architecture: str = Field(description="Architecture of the model.")
    format: Literal["safetensors"] = Field(description="File format of the model.")
    name: str = Field(description="Name of the model.")
    version: str = Field(description="Version of the model.")
    download_url: str = Field(
        serialization_alias="downloadURL", description="Address from which the service fetches the model."
    )
    type: Literal["base", "inpainting", "positive", "negative"] = Field(default=OMIT, description="Kind of checkpoint.")
    air: str = Field(default=OMIT, description="AIR to give the model.")
    unique_identifier: str = Field(default=OMIT, description="Identifier of the model, unique in the account.")
    default_scheduler: str = Field(default=OMIT, description="Scheduler to use when a task names none.")
    default_steps: int = Field(default=OMIT, description="Steps to use when a task names none.")
    default_cfg: float = Field(
        default=OMIT, serialization_alias="defaultCFG", description="Guidance to use when a task names none."
    )
    default_strength: float = Field(default=OMIT, ge=0, le=1, description="Strength to use when a task names none.")
    default_weight: float = Field(default=OMIT, description="Weight to use when a task names none.")
    private: bool = Field(default=OMIT, description="Keeps the model to the account.")
    hero_image_url: str = Field(
        default=OMIT, serialization_alias="heroImageURL", description="Address of the model's cover picture."
    )
    tags: list[str] = Field(default=OMIT, description="Words to file the model under.")
    positive_trigger_words: str = Field(default=OMIT, description="Words that call the model's effect up.")
    negative_trigger_words: str = Field(default=OMIT, description="Words to keep out with the model.")
    short_description: str = Field(default=OMIT, description="One line about the model.")
    comment: str = Field(default=OMIT, description="Note on the model.")
