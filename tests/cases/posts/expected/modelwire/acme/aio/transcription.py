# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    import modelwire.acme.handles as handles


class AsyncTranscription(AsyncNamespace):
    """Models that write down what they hear. For an async client."""

    _vendor_package = "modelwire.acme"
    _name = "transcription"

    if TYPE_CHECKING:
        acme_hearer: handles.acme_hearer.AsyncAcmeHearer
