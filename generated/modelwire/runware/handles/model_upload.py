# Written by modelwire-codegen from specs/runware/models/utilities.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required

from modelwire.runware.records import ModelUploadState
from modelwire_runtime.handles import AsyncHandle, Awaited, Calls, CallT, Handle
from modelwire_runtime.omit import OMIT
from modelwire_runtime.results.data import DataResult

if TYPE_CHECKING:
    from modelwire.runware.params.model_upload import ModelUploadParams


class ModelUploadInput(TypedDict, total=False):
    """Parameters of ModelUpload, as a dictionary."""

    category: Required[Literal["checkpoint", "lora", "lycoris", "vae", "embeddings"]]
    architecture: Required[str]
    format: Required[Literal["safetensors"]]
    name: Required[str]
    version: Required[str]
    download_url: Required[str]
    type: Literal["base", "inpainting", "positive", "negative"]
    air: str
    unique_identifier: str
    default_scheduler: str
    default_steps: int
    default_cfg: float
    default_strength: float
    default_weight: float
    private: bool
    hero_image_url: str
    tags: Sequence[str]
    positive_trigger_words: str
    negative_trigger_words: str
    short_description: str
    comment: str


class ModelUploadCalls(Calls[CallT]):
    """Model Upload: Adds a model of one's own."""

    if TYPE_CHECKING:
        params: type[ModelUploadParams]

    def __call__(
        self,
        *,
        category: Literal["checkpoint", "lora", "lycoris", "vae", "embeddings"],
        architecture: str,
        format: Literal["safetensors"],
        name: str,
        version: str,
        download_url: str,
        type: Literal["base", "inpainting", "positive", "negative"] = OMIT,
        air: str = OMIT,
        unique_identifier: str = OMIT,
        default_scheduler: str = OMIT,
        default_steps: int = OMIT,
        default_cfg: float = OMIT,
        default_strength: float = OMIT,
        default_weight: float = OMIT,
        private: bool = OMIT,
        hero_image_url: str = OMIT,
        tags: Sequence[str] = OMIT,
        positive_trigger_words: str = OMIT,
        negative_trigger_words: str = OMIT,
        short_description: str = OMIT,
        comment: str = OMIT,
    ) -> CallT:
        """Model Upload: Adds a model of one's own.

        Args:
            category: Kind of model.
            architecture: Architecture of the model.
            format: File format of the model.
            name: Name of the model.
            version: Version of the model.
            download_url: Address from which the service fetches the model.
            type: Kind of checkpoint.
            air: AIR to give the model.
            unique_identifier: Identifier of the model, unique in the account.
            default_scheduler: Scheduler to use when a task names none.
            default_steps: Steps to use when a task names none. In steps.
            default_cfg: Guidance to use when a task names none.
            default_strength: Strength to use when a task names none. 0 to 1.
            default_weight: Weight to use when a task names none.
            private: Keeps the model to the account. The service's default is true.
            hero_image_url: Address of the model's cover picture.
            tags: Words to file the model under.
            positive_trigger_words: Words that call the model's effect up.
            negative_trigger_words: Words to keep out with the model.
            short_description: One line about the model.
            comment: Note on the model.

        Raises:
            InvalidParams: a parameter breaks a rule above; nothing was sent.
            ModelwireError: the call failed; `code`, `retryable` and `may_have_run` say how.

        https://runware.ai/docs/platform/model-upload
        """
        return self._run(locals())


class ModelUpload(ModelUploadCalls[DataResult[ModelUploadState]], Handle[DataResult[ModelUploadState]]):
    """Model Upload: Adds a model of one's own."""


class AsyncModelUpload(
    ModelUploadCalls[Awaited[DataResult[ModelUploadState]]], AsyncHandle[DataResult[ModelUploadState]]
):
    """Model Upload: Adds a model of one's own."""
