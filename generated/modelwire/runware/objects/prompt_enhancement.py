# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.prompt_enhancement import PromptEnhancementObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class PromptEnhancement(Object, PromptEnhancementObject, alias_generator=CAMEL_CASE):
    """How the prompt is rewritten."""

    enabled: bool = Field(default=OMIT, description="Switches the rewriting of the prompt on.")
    temperature: float = Field(default=OMIT, description="How freely the prompt is rewritten.")
    top_p: float = Field(default=OMIT, description="Share of likely tokens that the rewriting chooses from.")
