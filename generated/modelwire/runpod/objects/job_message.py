# Written by modelwire-codegen from specs/runpod/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runpod.inputs.job_message import JobMessageObject
from modelwire_runtime.params import Object


class JobMessage(Object, JobMessageObject):
    """One turn of a conversation in a job's input."""

    role: Literal["system", "user", "assistant"] = Field(description="Who speaks.")
    content: str = Field(description="What is said.")
