# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import Namespace

if TYPE_CHECKING:
    from modelwire.runware.handles.age_detection import AgeDetection
    from modelwire.runware.handles.anthropic_claude_fable_5 import AnthropicClaudeFable5
    from modelwire.runware.handles.any_text import AnyText
    from modelwire.runware.handles.google_gemini_3_5_flash import GoogleGemini35Flash
    from modelwire.runware.handles.google_gemma_4_31b import GoogleGemma431b
    from modelwire.runware.handles.llama_3_1_8b_prompt_enhancer import Llama318bPromptEnhancer
    from modelwire.runware.handles.minimax_m3 import MinimaxM3
    from modelwire.runware.handles.openai_gpt_5_4_pro import OpenaiGpt54Pro
    from modelwire.runware.handles.openai_gpt_5_5 import OpenaiGpt55
    from modelwire.runware.handles.prompted_caption import PromptedCaption
    from modelwire.runware.handles.seeded_json_chat import SeededJsonChat
    from modelwire.runware.handles.seeded_text_chat import SeededTextChat
    from modelwire.runware.handles.seeded_tool_chat import SeededToolChat
    from modelwire.runware.handles.tool_chat import ToolChat


class Text(Namespace):
    """Language models, and models that describe pictures."""

    _vendor_package = "modelwire.runware"
    _name = "text"

    if TYPE_CHECKING:
        alibaba_qwen2_5_vl_3b_instruct: PromptedCaption
        alibaba_qwen2_5_vl_7b_instruct: PromptedCaption
        anthropic_claude_fable_5: AnthropicClaudeFable5
        anthropic_claude_haiku_4_5: ToolChat
        anthropic_claude_opus_4_7: ToolChat
        anthropic_claude_opus_4_8: ToolChat
        anthropic_claude_sonnet_4_6: ToolChat
        any: AnyText
        google_gemini_3_1_flash_lite: SeededJsonChat
        google_gemini_3_1_pro: SeededToolChat
        google_gemini_3_5_flash: GoogleGemini35Flash
        google_gemini_3_flash: SeededToolChat
        google_gemma_4_31b: GoogleGemma431b
        llama_3_1_8b_prompt_enhancer: Llama318bPromptEnhancer
        meta_llava_1_6_mistral_7b: PromptedCaption
        minimax_m2_7: SeededTextChat
        minimax_m2_7_highspeed: SeededTextChat
        minimax_m3: MinimaxM3
        open_age_detection: AgeDetection
        openai_clip_vit_l_14: PromptedCaption
        openai_gpt_5_4: SeededToolChat
        openai_gpt_5_4_mini: SeededToolChat
        openai_gpt_5_4_nano: SeededToolChat
        openai_gpt_5_4_pro: OpenaiGpt54Pro
        openai_gpt_5_5: OpenaiGpt55
        openai_gpt_5_mini: SeededJsonChat
        openai_gpt_5_nano: SeededJsonChat
        qwen2_5_vl_7b_age_detector: AgeDetection
        vit_age_classifier: AgeDetection
        xai_grok_4_3: SeededToolChat
        zai_glm_5_1: SeededTextChat
