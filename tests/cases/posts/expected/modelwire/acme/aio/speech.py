# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    import modelwire.acme.handles as handles


class AsyncSpeech(AsyncNamespace):
    """Models that speak. For an async client."""

    _vendor_package = "modelwire.acme"
    _name = "speech"

    if TYPE_CHECKING:
        acme_speaker: handles.acme_speaker.AsyncAcmeSpeaker
