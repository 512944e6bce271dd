# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.openai.inputs.shell_output import ShellOutputObject
from modelwire.openai.objects.shell_outcome import ShellOutcome
from modelwire_runtime.params import Object


class ShellOutput(Object, ShellOutputObject):
    """What one command wrote."""

    stdout: str = Field(description="Its output.")
    stderr: str = Field(description="Its complaints.")
    outcome: ShellOutcome = Field(description="How it ended.")
