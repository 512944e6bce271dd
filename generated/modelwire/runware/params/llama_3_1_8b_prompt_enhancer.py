# Written by modelwire-codegen from specs/runware/models/captions_and_prompts.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, ClassVar, Literal

from pydantic import Field

from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.text import TextResult


class Llama318bPromptEnhancerParams(Params[TextResult, TextResult], alias_generator=CAMEL_CASE):
    """Llama 3.1 8B Prompt Enhancer: Rewrites a prompt to say more, in one or more versions."""

    model_id: ClassVar[str] = "runware:llama-3-1-8b@prompt-enhancer"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models/llama-3-1-8b-prompt-enhancer"
    prompt: str = Field(description="Words that tell the model what to do.")
    webhook_url: str = Field(
        default=OMIT, serialization_alias="webhookURL", description="Gets each finished result by POST."
    )
    include_cost: bool = Field(default=OMIT, description="Report the price with the result.")
    routing: dict[str, Any] = Field(default=OMIT, description="Routing; its keys are not published.")
    prompt_max_length: int = Field(default=OMIT, description="Most tokens of the improved prompt.")
    prompt_versions: int = Field(default=OMIT, description="How many versions of the prompt to write.")
    delivery_method: Literal["sync", "async"] | str = Field(default=OMIT, description="How the result comes back.")
