# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import Namespace


class Transcription(Namespace):
    """Models that write down what they hear."""

    _vendor_package = "modelwire.acme"
    _name = "transcription"
