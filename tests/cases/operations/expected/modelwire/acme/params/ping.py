# Written by modelwire-codegen from specs/acme/models/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire_runtime.params import Params
from modelwire_runtime.results.base import Result


class PingParams(Params[Result, Result]):
    """Ping: Ask whether the service is there."""

    model_id: ClassVar[str] = "ping"
    __docs__: ClassVar[str] = "https://docs.acme.test"
    ping: Literal[True] = Field(description="Always true.")
