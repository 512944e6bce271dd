# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.minimax_provider_settings import MinimaxProviderSettingsObject
from modelwire.runware.objects.minimax_settings import MinimaxSettings
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class MinimaxProviderSettings(Object, MinimaxProviderSettingsObject):
    """Settings passed to MiniMax."""

    minimax: MinimaxSettings = Field(default=OMIT, description="Settings of MiniMax models.")
