# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.client import AsyncClient

if TYPE_CHECKING:
    import modelwire.acme.handles as handles
    from modelwire.acme.aio.embedding import AsyncEmbedding
    from modelwire.acme.aio.image import AsyncImage
    from modelwire.acme.aio.speech import AsyncSpeech
    from modelwire.acme.aio.transcription import AsyncTranscription


class AsyncAcme(AsyncClient):
    """Acme for asyncio: the same surface as `Acme`, awaited."""

    _vendor_module = "modelwire.acme._vendor"

    if TYPE_CHECKING:
        image: AsyncImage
        embedding: AsyncEmbedding
        speech: AsyncSpeech
        transcription: AsyncTranscription
        delete_file: handles.delete_file.AsyncDeleteFile
        read_file: handles.read_file.AsyncReadFile
