# Written by modelwire-codegen from specs/deepinfra/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import AsyncNamespace


class AsyncCompletion(AsyncNamespace):
    """The same language models, continuing a plain text. For an async client."""

    _vendor_package = "modelwire.deepinfra"
    _name = "completion"
