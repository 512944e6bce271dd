# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import Namespace

if TYPE_CHECKING:
    import modelwire.acme.handles as handles


class Transcription(Namespace):
    """Models that write down what they hear."""

    _vendor_package = "modelwire.acme"
    _name = "transcription"

    if TYPE_CHECKING:
        acme_hearer: handles.acme_hearer.AcmeHearer
