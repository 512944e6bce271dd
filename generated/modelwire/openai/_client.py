# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

# attribute: (id, module, class, route, endpoint, served model, result[, notice])
# fmt: off
TABLE: dict[str, tuple[str | None, ...]] = {
    "cancel_response": ("cancel-response", "cancel_response", "CancelResponse", "response_cancel", "responses", None, "response"),
    "compact_response": ("compact-response", "compact_response", "CompactResponse", "compaction", "compact", None, "compaction"),
    "count_input_tokens": ("count-input-tokens", "count_input_tokens", "CountInputTokens", "token_count", "input_tokens", None, "token_count"),
    "create_conversation": ("create-conversation", "create_conversation", "CreateConversation", "conversation_new", "conversations", None, "conversation"),
    "delete_conversation": ("delete-conversation", "delete_conversation", "DeleteConversation", "conversation_delete", "conversations", None, "deletion"),
    "delete_file": ("delete-file", "delete_file", "DeleteFile", "file_delete", "files", None, "deletion"),
    "delete_response": ("delete-response", "delete_response", "DeleteResponse", "response_delete", "responses", None, "deletion"),
    "get_container_file_content": ("get-container-file-content", "get_container_file_content", "GetContainerFileContent", "container_file_content", "containers", None, "file_content"),
    "get_conversation": ("get-conversation", "get_conversation", "GetConversation", "conversation", "conversations", None, "conversation"),
    "get_file": ("get-file", "get_file", "GetFile", "file", "files", None, "file"),
    "get_file_content": ("get-file-content", "get_file_content", "GetFileContent", "file_content", "files", None, "file_content"),
    "get_response": ("get-response", "get_response", "GetResponse", "kept_response", "responses", None, "response"),
    "list_input_items": ("list-input-items", "list_input_items", "ListInputItems", "kept_items", "responses", None, "item_list"),
    "list_models": ("list-models", "list_models", "ListModels", "model_list", "models", None, "model_list"),
    "upload_file": ("upload-file", "upload_file", "UploadFile", "file_new", "files", None, "file"),
}
# fmt: on
