# Written by modelwire-codegen from specs/runware/models/utilities.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from modelwire.runware.records import Pong
from modelwire_runtime.params import Params
from modelwire_runtime.results.data import DataResult


class PingParams(Params[DataResult[Pong], DataResult[Pong]]):
    """Ping: Asks the service for a sign of life."""

    model_id: ClassVar[str] = "ping"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models"
