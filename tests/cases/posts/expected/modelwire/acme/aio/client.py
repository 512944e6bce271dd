# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.async_client import AsyncClient

if TYPE_CHECKING:
    from modelwire.acme.aio.embedding import AsyncEmbedding
    from modelwire.acme.aio.image import AsyncImage
    from modelwire.acme.aio.speech import AsyncSpeech
    from modelwire.acme.aio.transcription import AsyncTranscription
    from modelwire.acme.handles import delete_file as _delete_file, read_file as _read_file


class AsyncAcme(AsyncClient):
    """Acme for asyncio: the same surface as `Acme`, awaited."""

    _vendor_module = "modelwire.acme._vendor"

    if TYPE_CHECKING:
        image: AsyncImage
        embedding: AsyncEmbedding
        speech: AsyncSpeech
        transcription: AsyncTranscription
        delete_file: _delete_file.AsyncDeleteFile
        read_file: _read_file.AsyncReadFile
