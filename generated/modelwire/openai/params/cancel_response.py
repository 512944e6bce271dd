# Written by modelwire-codegen from specs/openai/models/kept_responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire_runtime.params import Params
from modelwire_runtime.results.text import TextResult


class CancelResponseParams(Params[TextResult, TextResult]):
    """Cancel Response: Ends a response that is made in the background."""

    model_id: ClassVar[str] = "cancel-response"
    __docs__: ClassVar[str] = "https://developers.openai.com/api/docs/guides/background"
    response_id: str = Field(description="Id of the response.")
