# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.client import Client

if TYPE_CHECKING:
    from modelwire.acme.embedding import Embedding
    from modelwire.acme.handles import delete_file as _delete_file, read_file as _read_file
    from modelwire.acme.image import Image
    from modelwire.acme.speech import Speech
    from modelwire.acme.transcription import Transcription


class Acme(Client):
    """Acme: A vendor whose answers come at once. The key comes from `api_key` or ACME_API_KEY."""

    _vendor_module = "modelwire.acme._vendor"

    if TYPE_CHECKING:
        image: Image
        embedding: Embedding
        speech: Speech
        transcription: Transcription
        delete_file: _delete_file.DeleteFile
        read_file: _read_file.ReadFile
