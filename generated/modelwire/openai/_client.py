# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.tables import Table

# attribute: [id, module, class, route, endpoint, served model, result[, notice]]
TABLE = Table(r"""{
"cancel_response": ["cancel-response", "cancel_response", "CancelResponse", "response_cancel", "responses", null, "response"],
"compact_response": ["compact-response", "compact_response", "CompactResponse", "compaction", "compact", null, "compaction"],
"count_input_tokens": ["count-input-tokens", "count_input_tokens", "CountInputTokens", "token_count", "input_tokens", null, "token_count"],
"create_conversation": ["create-conversation", "create_conversation", "CreateConversation", "conversation_new", "conversations", null, "conversation"],
"delete_conversation": ["delete-conversation", "delete_conversation", "DeleteConversation", "conversation_delete", "conversations", null, "deletion"],
"delete_file": ["delete-file", "delete_file", "DeleteFile", "file_delete", "files", null, "deletion"],
"delete_response": ["delete-response", "delete_response", "DeleteResponse", "response_delete", "responses", null, "deletion"],
"get_container_file_content": ["get-container-file-content", "get_container_file_content", "GetContainerFileContent", "container_file_content", "containers", null, "file_content"],
"get_conversation": ["get-conversation", "get_conversation", "GetConversation", "conversation", "conversations", null, "conversation"],
"get_file": ["get-file", "get_file", "GetFile", "file", "files", null, "file"],
"get_file_content": ["get-file-content", "get_file_content", "GetFileContent", "file_content", "files", null, "file_content"],
"get_response": ["get-response", "get_response", "GetResponse", "kept_response", "responses", null, "response"],
"list_input_items": ["list-input-items", "list_input_items", "ListInputItems", "kept_items", "responses", null, "item_list"],
"list_models": ["list-models", "list_models", "ListModels", "model_list", "models", null, "model_list"],
"upload_file": ["upload-file", "upload_file", "UploadFile", "file_new", "files", null, "file"]
}""")
