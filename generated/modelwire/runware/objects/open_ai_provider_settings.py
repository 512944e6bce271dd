# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.open_ai_provider_settings import OpenAIProviderSettingsObject
from modelwire.runware.objects.open_ai_settings import OpenAISettings
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class OpenAIProviderSettings(Object, OpenAIProviderSettingsObject):
    """Settings passed to OpenAI."""

    openai: OpenAISettings = Field(default=OMIT, description="Settings of OpenAI models.")
