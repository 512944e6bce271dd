# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.async_client import AsyncClient
from modelwire_runtime.features.response_sessions import AsyncResponseSessions

if TYPE_CHECKING:
    from typing_extensions import Unpack

    import modelwire.openai.handles as handles
    from modelwire.openai.aio.chat import AsyncChat
    from modelwire.openai.aio.completion import AsyncCompletion
    from modelwire.openai.aio.embedding import AsyncEmbedding
    from modelwire.openai.aio.image import AsyncImage
    from modelwire.openai.aio.responses import AsyncResponses
    from modelwire.openai.aio.speech import AsyncSpeech
    from modelwire.openai.aio.text import AsyncText
    from modelwire.openai.aio.transcription import AsyncTranscription
    from modelwire_runtime.client_settings import AsyncClientSettings


class AsyncOpenAI(AsyncResponseSessions, AsyncClient):
    """OpenAI for asyncio: the same surface as `OpenAI`, awaited."""

    _vendor_module = "modelwire.openai._vendor"

    def __init__(
        self,
        *,
        organization: str | None = None,
        project: str | None = None,
        **settings: "Unpack[AsyncClientSettings]",
    ) -> None:
        """Make a client; nothing is connected, read from the environment or sent before the first call.

        Args:
            organization: Organisation that calls are made and billed for. OPENAI_ORG_ID when None.
            project: Project that calls are made and billed for. OPENAI_PROJECT_ID when None.
            **settings: What every client takes; see `AsyncClientSettings`.
        """
        super().__init__(
            **self._calling_for(
                {"organization": organization, "project": project},
                settings,
            )
        )

    if TYPE_CHECKING:
        text: AsyncText
        responses: AsyncResponses
        chat: AsyncChat
        completion: AsyncCompletion
        embedding: AsyncEmbedding
        image: AsyncImage
        transcription: AsyncTranscription
        speech: AsyncSpeech
        cancel_response: handles.cancel_response.AsyncCancelResponse
        compact_response: handles.compact_response.AsyncCompactResponse
        count_input_tokens: handles.count_input_tokens.AsyncCountInputTokens
        create_conversation: handles.create_conversation.AsyncCreateConversation
        delete_conversation: handles.delete_conversation.AsyncDeleteConversation
        delete_file: handles.delete_file.AsyncDeleteFile
        delete_response: handles.delete_response.AsyncDeleteResponse
        get_container_file_content: handles.get_container_file_content.AsyncGetContainerFileContent
        get_conversation: handles.get_conversation.AsyncGetConversation
        get_file: handles.get_file.AsyncGetFile
        get_file_content: handles.get_file_content.AsyncGetFileContent
        get_response: handles.get_response.AsyncGetResponse
        list_input_items: handles.list_input_items.AsyncListInputItems
        list_models: handles.list_models.AsyncListModels
        upload_file: handles.upload_file.AsyncUploadFile
