# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import AsyncNamespace


class AsyncResponses(AsyncNamespace):
    """Models of OpenAI through Responses, with tools such as web search. For an async client."""

    _vendor_package = "modelwire.aihubmix"
    _name = "responses"
