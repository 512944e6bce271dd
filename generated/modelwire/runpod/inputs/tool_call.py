# Written by modelwire-codegen from specs/runpod/shared/chat.yaml.
# Do not edit: change the spec or the template, then run `make generate`.

from typing import TYPE_CHECKING, Literal, TypedDict

from typing_extensions import Required

from modelwire.runpod.inputs.function_call import FunctionCallInput

if TYPE_CHECKING:
    from modelwire.runpod.objects.function_call import FunctionCall


class ToolCallInput(TypedDict, total=False):
    """A call that the model asked for."""

    function: Required["FunctionCallInput | FunctionCall"]
    """What to call."""
    id: str
    """Id that the answer must name."""
    type: Literal["function"]
    """Kind of call."""
