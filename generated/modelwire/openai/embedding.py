# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import Namespace


class Embedding(Namespace):
    """Models that turn text into vectors."""

    _vendor_package = "modelwire.openai"
    _name = "embedding"
