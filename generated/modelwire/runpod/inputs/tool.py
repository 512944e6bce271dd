# Written by modelwire-codegen from specs/runpod/shared/chat.yaml.
# Do not edit: change the spec or the template, then run `make generate`.

from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required

from modelwire.runpod.inputs.function import FunctionInput

if TYPE_CHECKING:
    from modelwire.runpod.objects.function import Function


class ToolInput(TypedDict, total=False):
    """A tool that the model may ask for."""

    type: Required[Literal["function"]]
    """Kind of tool."""
    function: Required["FunctionInput | Function"]
    """The function."""
