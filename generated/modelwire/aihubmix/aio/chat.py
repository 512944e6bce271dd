# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    from modelwire.aihubmix.handles.chat_completion import AsyncChatCompletion


class AsyncChat(AsyncNamespace):
    """Models of Anthropic and Google, in OpenAI's chat protocol. For an async client."""

    _vendor_package = "modelwire.aihubmix"
    _name = "chat"

    if TYPE_CHECKING:
        claude_3_7_sonnet_20250219: AsyncChatCompletion
        claude_fable_5: AsyncChatCompletion
        claude_haiku_4_5: AsyncChatCompletion
        claude_opus_4_6: AsyncChatCompletion
        claude_opus_4_6_think: AsyncChatCompletion
        claude_opus_4_7: AsyncChatCompletion
        claude_opus_4_7_think: AsyncChatCompletion
        claude_opus_4_8_think: AsyncChatCompletion
        claude_opus_5: AsyncChatCompletion
        claude_sonnet_4_6: AsyncChatCompletion
        claude_sonnet_4_6_think: AsyncChatCompletion
        claude_sonnet_5: AsyncChatCompletion
        gemini_2_5_flash: AsyncChatCompletion
        gemini_2_5_pro: AsyncChatCompletion
        gemini_3_1_flash_lite: AsyncChatCompletion
        gemini_3_1_pro_preview: AsyncChatCompletion
        gemini_3_1_pro_preview_customtools: AsyncChatCompletion
        gemini_3_5_flash_lite: AsyncChatCompletion
        gemini_3_7_flash: AsyncChatCompletion
        gemini_3_flash_preview: AsyncChatCompletion
