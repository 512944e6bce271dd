# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import Namespace

if TYPE_CHECKING:
    from modelwire.aihubmix.handles.chat_completion import ChatCompletion


class Chat(Namespace):
    """Models of Anthropic and Google, in OpenAI's chat protocol."""

    _vendor_package = "modelwire.aihubmix"
    _name = "chat"

    if TYPE_CHECKING:
        claude_3_7_sonnet_20250219: ChatCompletion
        claude_fable_5: ChatCompletion
        claude_haiku_4_5: ChatCompletion
        claude_opus_4_6: ChatCompletion
        claude_opus_4_6_think: ChatCompletion
        claude_opus_4_7: ChatCompletion
        claude_opus_4_7_think: ChatCompletion
        claude_opus_4_8_think: ChatCompletion
        claude_opus_5: ChatCompletion
        claude_sonnet_4_6: ChatCompletion
        claude_sonnet_4_6_think: ChatCompletion
        claude_sonnet_5: ChatCompletion
        gemini_2_5_flash: ChatCompletion
        gemini_2_5_pro: ChatCompletion
        gemini_3_1_flash_lite: ChatCompletion
        gemini_3_1_pro_preview: ChatCompletion
        gemini_3_1_pro_preview_customtools: ChatCompletion
        gemini_3_5_flash_lite: ChatCompletion
        gemini_3_7_flash: ChatCompletion
        gemini_3_flash_preview: ChatCompletion
