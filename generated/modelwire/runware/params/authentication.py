# Written by modelwire-codegen from specs/runware/models/utilities.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.runware.records import SignedIn
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Params
from modelwire_runtime.results.data import DataResult


class AuthenticationParams(Params[DataResult[SignedIn], DataResult[SignedIn]], alias_generator=CAMEL_CASE):
    """Authentication: Signs a connection in, which the client does by itself; a caller rarely needs it."""

    model_id: ClassVar[str] = "authentication"
    __docs__: ClassVar[str] = "https://runware.ai/docs/models"
    api_key: str = Field(description="Key to sign in with.")
    connection_session_uuid: str = Field(
        default=OMIT, serialization_alias="connectionSessionUUID", description="Session to continue."
    )
