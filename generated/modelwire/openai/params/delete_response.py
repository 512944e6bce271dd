# Written by modelwire-codegen from specs/openai/models/kept_responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.openai.records import Deletion
from modelwire_runtime.params import Params
from modelwire_runtime.results.data import DataResult


class DeleteResponseParams(Params[DataResult[Deletion], DataResult[Deletion]]):
    """Delete Response: Deletes a response that the service keeps."""

    model_id: ClassVar[str] = "delete-response"
    __docs__: ClassVar[str] = "https://developers.openai.com/api/docs/guides/conversation-state"
    response_id: str = Field(description="Id of the response.")
