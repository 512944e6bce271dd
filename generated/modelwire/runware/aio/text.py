# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    from modelwire.runware.handles.age_detection import AsyncAgeDetection
    from modelwire.runware.handles.anthropic_claude_fable_5 import AsyncAnthropicClaudeFable5
    from modelwire.runware.handles.any_text import AsyncAnyText
    from modelwire.runware.handles.google_gemini_3_5_flash import AsyncGoogleGemini35Flash
    from modelwire.runware.handles.google_gemma_4_31b import AsyncGoogleGemma431b
    from modelwire.runware.handles.llama_3_1_8b_prompt_enhancer import AsyncLlama318bPromptEnhancer
    from modelwire.runware.handles.minimax_m3 import AsyncMinimaxM3
    from modelwire.runware.handles.openai_gpt_5_4_pro import AsyncOpenaiGpt54Pro
    from modelwire.runware.handles.openai_gpt_5_5 import AsyncOpenaiGpt55
    from modelwire.runware.handles.prompted_caption import AsyncPromptedCaption
    from modelwire.runware.handles.seeded_json_chat import AsyncSeededJsonChat
    from modelwire.runware.handles.seeded_text_chat import AsyncSeededTextChat
    from modelwire.runware.handles.seeded_tool_chat import AsyncSeededToolChat
    from modelwire.runware.handles.tool_chat import AsyncToolChat


class AsyncText(AsyncNamespace):
    """Language models, and models that describe pictures. For an async client."""

    _vendor_package = "modelwire.runware"
    _name = "text"

    if TYPE_CHECKING:
        alibaba_qwen2_5_vl_3b_instruct: AsyncPromptedCaption
        alibaba_qwen2_5_vl_7b_instruct: AsyncPromptedCaption
        anthropic_claude_fable_5: AsyncAnthropicClaudeFable5
        anthropic_claude_haiku_4_5: AsyncToolChat
        anthropic_claude_opus_4_7: AsyncToolChat
        anthropic_claude_opus_4_8: AsyncToolChat
        anthropic_claude_sonnet_4_6: AsyncToolChat
        any: AsyncAnyText
        google_gemini_3_1_flash_lite: AsyncSeededJsonChat
        google_gemini_3_1_pro: AsyncSeededToolChat
        google_gemini_3_5_flash: AsyncGoogleGemini35Flash
        google_gemini_3_flash: AsyncSeededToolChat
        google_gemma_4_31b: AsyncGoogleGemma431b
        llama_3_1_8b_prompt_enhancer: AsyncLlama318bPromptEnhancer
        meta_llava_1_6_mistral_7b: AsyncPromptedCaption
        minimax_m2_7: AsyncSeededTextChat
        minimax_m2_7_highspeed: AsyncSeededTextChat
        minimax_m3: AsyncMinimaxM3
        open_age_detection: AsyncAgeDetection
        openai_clip_vit_l_14: AsyncPromptedCaption
        openai_gpt_5_4: AsyncSeededToolChat
        openai_gpt_5_4_mini: AsyncSeededToolChat
        openai_gpt_5_4_nano: AsyncSeededToolChat
        openai_gpt_5_4_pro: AsyncOpenaiGpt54Pro
        openai_gpt_5_5: AsyncOpenaiGpt55
        openai_gpt_5_mini: AsyncSeededJsonChat
        openai_gpt_5_nano: AsyncSeededJsonChat
        qwen2_5_vl_7b_age_detector: AsyncAgeDetection
        vit_age_classifier: AsyncAgeDetection
        xai_grok_4_3: AsyncSeededToolChat
        zai_glm_5_1: AsyncSeededTextChat
