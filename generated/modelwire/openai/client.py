# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.client import Client
from modelwire_runtime.features.response_sessions import ResponseSessions

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from modelwire.openai.chat import Chat
    from modelwire.openai.completion import Completion
    from modelwire.openai.embedding import Embedding
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
    from modelwire.openai.image import Image
    from modelwire.openai.responses import Responses
    from modelwire.openai.speech import Speech
    from modelwire.openai.text import Text
    from modelwire.openai.transcription import Transcription
    from modelwire_runtime.client_settings import ClientSettings


class OpenAI(ResponseSessions, Client):
    """OpenAI: Language models with tools, embeddings, pictures, transcription and speech. The key comes from `api_key` or
    OPENAI_API_KEY."""

    _vendor_module = "modelwire.openai._vendor"

    def __init__(
        self,
        *,
        organization: str | None = None,
        project: str | None = None,
        **settings: "Unpack[ClientSettings]",
    ) -> None:
        """Make a client; nothing is connected, read from the environment or sent before the first call.

        Args:
            organization: Organisation that calls are made and billed for. OPENAI_ORG_ID when None.
            project: Project that calls are made and billed for. OPENAI_PROJECT_ID when None.
            **settings: What every client takes; see `ClientSettings`.
        """
        super().__init__(
            **self._calling_for(
                {"organization": organization, "project": project},
                settings,
            )
        )

    if TYPE_CHECKING:
        text: Text
        responses: Responses
        chat: Chat
        completion: Completion
        embedding: Embedding
        image: Image
        transcription: Transcription
        speech: Speech
        cancel_response: _cancel_response.CancelResponse
        compact_response: _compact_response.CompactResponse
        count_input_tokens: _count_input_tokens.CountInputTokens
        create_conversation: _create_conversation.CreateConversation
        delete_conversation: _delete_conversation.DeleteConversation
        delete_file: _delete_file.DeleteFile
        delete_response: _delete_response.DeleteResponse
        get_container_file_content: _get_container_file_content.GetContainerFileContent
        get_conversation: _get_conversation.GetConversation
        get_file: _get_file.GetFile
        get_file_content: _get_file_content.GetFileContent
        get_response: _get_response.GetResponse
        list_input_items: _list_input_items.ListInputItems
        list_models: _list_models.ListModels
        upload_file: _upload_file.UploadFile
