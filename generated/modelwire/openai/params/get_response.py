# Written by modelwire-codegen from specs/openai/models/kept_responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results.text import TextResult


class GetResponseParams(Params[TextResult, TextResult]):
    """Get Response: Gives a response that the service keeps."""

    model_id: ClassVar[str] = "get-response"
    __docs__: ClassVar[str] = "https://developers.openai.com/api/docs/guides/conversation-state"
    response_id: str = Field(description="Id of the response.")
    include: list[str] = Field(default=OMIT, description="What else it shall hold.")
