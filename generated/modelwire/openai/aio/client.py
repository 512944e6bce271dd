# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.async_client import AsyncClient
from modelwire_runtime.features.response_sessions import AsyncResponseSessions

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from modelwire.openai.aio.chat import AsyncChat
    from modelwire.openai.aio.completion import AsyncCompletion
    from modelwire.openai.aio.embedding import AsyncEmbedding
    from modelwire.openai.aio.image import AsyncImage
    from modelwire.openai.aio.responses import AsyncResponses
    from modelwire.openai.aio.speech import AsyncSpeech
    from modelwire.openai.aio.text import AsyncText
    from modelwire.openai.aio.transcription import AsyncTranscription
    from modelwire.openai.handles import (
        cancel_response as _cancel_response,
        compact_response as _compact_response,
        count_input_tokens as _count_input_tokens,
        create_conversation as _create_conversation,
        delete_conversation as _delete_conversation,
        delete_file as _delete_file,
        delete_response as _delete_response,
        get_container_file_content as _get_container_file_content,
        get_conversation as _get_conversation,
        get_file as _get_file,
        get_file_content as _get_file_content,
        get_response as _get_response,
        list_input_items as _list_input_items,
        list_models as _list_models,
        upload_file as _upload_file,
    )
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
        cancel_response: _cancel_response.AsyncCancelResponse
        compact_response: _compact_response.AsyncCompactResponse
        count_input_tokens: _count_input_tokens.AsyncCountInputTokens
        create_conversation: _create_conversation.AsyncCreateConversation
        delete_conversation: _delete_conversation.AsyncDeleteConversation
        delete_file: _delete_file.AsyncDeleteFile
        delete_response: _delete_response.AsyncDeleteResponse
        get_container_file_content: _get_container_file_content.AsyncGetContainerFileContent
        get_conversation: _get_conversation.AsyncGetConversation
        get_file: _get_file.AsyncGetFile
        get_file_content: _get_file_content.AsyncGetFileContent
        get_response: _get_response.AsyncGetResponse
        list_input_items: _list_input_items.AsyncListInputItems
        list_models: _list_models.AsyncListModels
        upload_file: _upload_file.AsyncUploadFile
