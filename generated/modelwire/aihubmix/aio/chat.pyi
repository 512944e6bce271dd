# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

import modelwire.aihubmix.handles as handles
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncChat(AsyncNamespace):
    claude_3_7_sonnet_20250219: handles.chat_completion.AsyncChatCompletion
    claude_fable_5: handles.chat_completion.AsyncChatCompletion
    claude_haiku_4_5: handles.chat_completion.AsyncChatCompletion
    claude_opus_4_6: handles.chat_completion.AsyncChatCompletion
    claude_opus_4_6_think: handles.chat_completion.AsyncChatCompletion
    claude_opus_4_7: handles.chat_completion.AsyncChatCompletion
    claude_opus_4_7_think: handles.chat_completion.AsyncChatCompletion
    claude_opus_4_8_think: handles.chat_completion.AsyncChatCompletion
    claude_opus_5: handles.chat_completion.AsyncChatCompletion
    claude_sonnet_4_6: handles.chat_completion.AsyncChatCompletion
    claude_sonnet_4_6_think: handles.chat_completion.AsyncChatCompletion
    claude_sonnet_5: handles.chat_completion.AsyncChatCompletion
    gemini_2_5_flash: handles.chat_completion.AsyncChatCompletion
    gemini_2_5_pro: handles.chat_completion.AsyncChatCompletion
    gemini_3_1_flash_lite: handles.chat_completion.AsyncChatCompletion
    gemini_3_1_pro_preview: handles.chat_completion.AsyncChatCompletion
    gemini_3_1_pro_preview_customtools: handles.chat_completion.AsyncChatCompletion
    gemini_3_5_flash_lite: handles.chat_completion.AsyncChatCompletion
    gemini_3_7_flash: handles.chat_completion.AsyncChatCompletion
    gemini_3_flash_preview: handles.chat_completion.AsyncChatCompletion
