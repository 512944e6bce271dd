# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.runware.handles import (
    age_detection as _age_detection,
    anthropic_claude_fable_5 as _anthropic_claude_fable_5,
    any_text as _any_text,
    google_gemini_3_5_flash as _google_gemini_3_5_flash,
    google_gemma_4_31b as _google_gemma_4_31b,
    llama_3_1_8b_prompt_enhancer as _llama_3_1_8b_prompt_enhancer,
    minimax_m3 as _minimax_m3,
    openai_gpt_5_4_pro as _openai_gpt_5_4_pro,
    openai_gpt_5_5 as _openai_gpt_5_5,
    prompted_caption as _prompted_caption,
    seeded_json_chat as _seeded_json_chat,
    seeded_text_chat as _seeded_text_chat,
    seeded_tool_chat as _seeded_tool_chat,
    tool_chat as _tool_chat,
)
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncText(AsyncNamespace):
    alibaba_qwen2_5_vl_3b_instruct: _prompted_caption.AsyncPromptedCaption
    alibaba_qwen2_5_vl_7b_instruct: _prompted_caption.AsyncPromptedCaption
    anthropic_claude_fable_5: _anthropic_claude_fable_5.AsyncAnthropicClaudeFable5
    anthropic_claude_haiku_4_5: _tool_chat.AsyncToolChat
    anthropic_claude_opus_4_7: _tool_chat.AsyncToolChat
    anthropic_claude_opus_4_8: _tool_chat.AsyncToolChat
    anthropic_claude_sonnet_4_6: _tool_chat.AsyncToolChat
    any: _any_text.AsyncAnyText
    google_gemini_3_1_flash_lite: _seeded_json_chat.AsyncSeededJsonChat
    google_gemini_3_1_pro: _seeded_tool_chat.AsyncSeededToolChat
    google_gemini_3_5_flash: _google_gemini_3_5_flash.AsyncGoogleGemini35Flash
    google_gemini_3_flash: _seeded_tool_chat.AsyncSeededToolChat
    google_gemma_4_31b: _google_gemma_4_31b.AsyncGoogleGemma431b
    llama_3_1_8b_prompt_enhancer: _llama_3_1_8b_prompt_enhancer.AsyncLlama318bPromptEnhancer
    meta_llava_1_6_mistral_7b: _prompted_caption.AsyncPromptedCaption
    minimax_m2_7: _seeded_text_chat.AsyncSeededTextChat
    minimax_m2_7_highspeed: _seeded_text_chat.AsyncSeededTextChat
    minimax_m3: _minimax_m3.AsyncMinimaxM3
    open_age_detection: _age_detection.AsyncAgeDetection
    openai_clip_vit_l_14: _prompted_caption.AsyncPromptedCaption
    openai_gpt_5_4: _seeded_tool_chat.AsyncSeededToolChat
    openai_gpt_5_4_mini: _seeded_tool_chat.AsyncSeededToolChat
    openai_gpt_5_4_nano: _seeded_tool_chat.AsyncSeededToolChat
    openai_gpt_5_4_pro: _openai_gpt_5_4_pro.AsyncOpenaiGpt54Pro
    openai_gpt_5_5: _openai_gpt_5_5.AsyncOpenaiGpt55
    openai_gpt_5_mini: _seeded_json_chat.AsyncSeededJsonChat
    openai_gpt_5_nano: _seeded_json_chat.AsyncSeededJsonChat
    qwen2_5_vl_7b_age_detector: _age_detection.AsyncAgeDetection
    vit_age_classifier: _age_detection.AsyncAgeDetection
    xai_grok_4_3: _seeded_tool_chat.AsyncSeededToolChat
    zai_glm_5_1: _seeded_text_chat.AsyncSeededTextChat
