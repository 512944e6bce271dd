"""Endpoints of one's own: private queue endpoints, load-balanced ones, and any server that speaks OpenAI's protocol.

What they are made of loads at the first of them: most programs call public models only.
"""

from typing import TYPE_CHECKING, cast

from modelwire_runtime.finding import endpoint_id
from modelwire_runtime.flows.addresses import safe_segment
from modelwire_runtime.flows.calls import Target
from modelwire_runtime.handles import Entry
from modelwire_runtime.settings import check_key, clean_base_url

if TYPE_CHECKING:
    from typing import Any

    from modelwire_runtime.async_client import AsyncClient
    from modelwire_runtime.client import Client
    from modelwire_runtime.features.compatible import AsyncOpenAICompatible, OpenAICompatible
    from modelwire_runtime.features.endpoint_handles import AsyncEndpoint, Endpoint
    from modelwire_runtime.params import Params


class Serverless:
    """Mixed into a blocking client: endpoints of one's own."""

    def endpoint(self, id: str, *, schema: "type[Params[Any, Any]] | None" = None) -> "Endpoint":
        """Return a serverless endpoint.

        Args:
            id: The endpoint's id, or the address of its page in the console.
            schema: A params class that each input is to satisfy.
        """
        from modelwire_runtime.features.endpoint_handles import Endpoint

        return Endpoint(cast("Client", self), _entry(id), {}, schema)

    def openai_compatible(
        self, *, base_url: str, model: str, api_key: str | None = None
    ) -> "OpenAICompatible":
        """Return a language model on any server that speaks OpenAI's chat protocol.

        Args:
            base_url: The server, up to and with its version, such as `http://localhost:8000/v1`.
            model: The name that the server knows the model by.
            api_key: The server's key. The client's own key is never sent to it unless it is given
                here.
        """
        from modelwire_runtime.features.compatible import OpenAICompatible, served

        target = Target(clean_base_url(base_url), _checked_key(api_key))
        return OpenAICompatible(cast("Client", self), served(model), {}, target)


class AsyncServerless:
    """Mixed into an async client: endpoints of one's own."""

    def endpoint(
        self, id: str, *, schema: "type[Params[Any, Any]] | None" = None
    ) -> "AsyncEndpoint":
        """Return a serverless endpoint; see `Serverless.endpoint`."""
        from modelwire_runtime.features.endpoint_handles import AsyncEndpoint

        return AsyncEndpoint(cast("AsyncClient", self), _entry(id), {}, schema)

    def openai_compatible(
        self, *, base_url: str, model: str, api_key: str | None = None
    ) -> "AsyncOpenAICompatible":
        """Return a language model on any server that speaks OpenAI's chat protocol; see `Serverless.openai_compatible`."""
        from modelwire_runtime.features.compatible import AsyncOpenAICompatible, served

        target = Target(clean_base_url(base_url), _checked_key(api_key))
        return AsyncOpenAICompatible(cast("AsyncClient", self), served(model), {}, target)


def _entry(text: str) -> Entry:
    endpoint = endpoint_id(text)
    safe_segment(endpoint)
    return Entry(endpoint, "", "", "job", endpoint, None, "any")


def _checked_key(key: str | None) -> str | None:
    if key is not None:
        check_key(key)
    return key
