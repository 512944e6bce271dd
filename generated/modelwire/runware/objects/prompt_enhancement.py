# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `make generate`.

from pydantic import Field

from modelwire.runware.inputs.prompt_enhancement import PromptEnhancementObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class PromptEnhancement(Object, PromptEnhancementObject):
    """How the prompt is rewritten."""

    enabled: bool = Field(default=OMIT, description="Switches the rewriting of the prompt on.")
    temperature: float = Field(default=OMIT, description="How freely the prompt is rewritten.")
    top_p: float = Field(
        default=OMIT, serialization_alias="topP", description="Share of likely tokens that the rewriting chooses from."
    )
