# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.aihubmix.handles import chat_completion as _chat_completion
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncChat(AsyncNamespace):
    claude_3_7_sonnet_20250219: _chat_completion.AsyncChatCompletion
    claude_fable_5: _chat_completion.AsyncChatCompletion
    claude_haiku_4_5: _chat_completion.AsyncChatCompletion
    claude_opus_4_6: _chat_completion.AsyncChatCompletion
    claude_opus_4_6_think: _chat_completion.AsyncChatCompletion
    claude_opus_4_7: _chat_completion.AsyncChatCompletion
    claude_opus_4_7_think: _chat_completion.AsyncChatCompletion
    claude_opus_4_8_think: _chat_completion.AsyncChatCompletion
    claude_opus_5: _chat_completion.AsyncChatCompletion
    claude_sonnet_4_6: _chat_completion.AsyncChatCompletion
    claude_sonnet_4_6_think: _chat_completion.AsyncChatCompletion
    claude_sonnet_5: _chat_completion.AsyncChatCompletion
    gemini_2_5_flash: _chat_completion.AsyncChatCompletion
    gemini_2_5_pro: _chat_completion.AsyncChatCompletion
    gemini_3_1_flash_lite: _chat_completion.AsyncChatCompletion
    gemini_3_1_pro_preview: _chat_completion.AsyncChatCompletion
    gemini_3_1_pro_preview_customtools: _chat_completion.AsyncChatCompletion
    gemini_3_5_flash_lite: _chat_completion.AsyncChatCompletion
    gemini_3_7_flash: _chat_completion.AsyncChatCompletion
    gemini_3_flash_preview: _chat_completion.AsyncChatCompletion
