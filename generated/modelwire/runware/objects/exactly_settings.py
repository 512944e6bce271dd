# Written by modelwire-codegen from specs/runware/models/architectures.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runware.inputs.exactly_settings import ExactlySettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ExactlySettings(Object, ExactlySettingsObject):
    """Settings of Exactly Illustrative."""

    quality: Literal["low", "high"] = Field(default=OMIT, description="Quality level of the result.")
