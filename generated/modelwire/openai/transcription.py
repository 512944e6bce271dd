# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import Namespace


class Transcription(Namespace):
    """Models that write down what is said."""

    _vendor_package = "modelwire.openai"
    _name = "transcription"
