# Written by modelwire-codegen from serverless.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from typing import Any

from modelwire_runtime.features.compatible import AsyncOpenAICompatible, OpenAICompatible
from modelwire_runtime.features.endpoint_handles import AsyncEndpoint, Endpoint
from modelwire_runtime.params import Params

class Serverless:
    def endpoint(self, id: str, *, schema: type[Params[Any, Any]] | None = None) -> Endpoint: ...
    def openai_compatible(
        self, *, base_url: str, model: str, api_key: str | None = None
    ) -> OpenAICompatible: ...

class AsyncServerless:
    def endpoint(
        self, id: str, *, schema: type[Params[Any, Any]] | None = None
    ) -> AsyncEndpoint: ...
    def openai_compatible(
        self, *, base_url: str, model: str, api_key: str | None = None
    ) -> AsyncOpenAICompatible: ...
