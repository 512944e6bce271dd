# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.deepinfra.inputs.regex_format import RegexFormatObject
from modelwire_runtime.params import Object


class RegexFormat(Object, RegexFormatObject):
    """Text that a regular expression matches."""

    type: Literal["regex"] = Field(description="Kind of form.")
    regex: str = Field(description="The expression.")
