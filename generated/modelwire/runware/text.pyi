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
from modelwire_runtime.namespaces import Namespace

class Text(Namespace):
    alibaba_qwen2_5_vl_3b_instruct: _prompted_caption.PromptedCaption
    alibaba_qwen2_5_vl_7b_instruct: _prompted_caption.PromptedCaption
    anthropic_claude_fable_5: _anthropic_claude_fable_5.AnthropicClaudeFable5
    anthropic_claude_haiku_4_5: _tool_chat.ToolChat
    anthropic_claude_opus_4_7: _tool_chat.ToolChat
    anthropic_claude_opus_4_8: _tool_chat.ToolChat
    anthropic_claude_sonnet_4_6: _tool_chat.ToolChat
    any: _any_text.AnyText
    google_gemini_3_1_flash_lite: _seeded_json_chat.SeededJsonChat
    google_gemini_3_1_pro: _seeded_tool_chat.SeededToolChat
    google_gemini_3_5_flash: _google_gemini_3_5_flash.GoogleGemini35Flash
    google_gemini_3_flash: _seeded_tool_chat.SeededToolChat
    google_gemma_4_31b: _google_gemma_4_31b.GoogleGemma431b
    llama_3_1_8b_prompt_enhancer: _llama_3_1_8b_prompt_enhancer.Llama318bPromptEnhancer
    meta_llava_1_6_mistral_7b: _prompted_caption.PromptedCaption
    minimax_m2_7: _seeded_text_chat.SeededTextChat
    minimax_m2_7_highspeed: _seeded_text_chat.SeededTextChat
    minimax_m3: _minimax_m3.MinimaxM3
    open_age_detection: _age_detection.AgeDetection
    openai_clip_vit_l_14: _prompted_caption.PromptedCaption
    openai_gpt_5_4: _seeded_tool_chat.SeededToolChat
    openai_gpt_5_4_mini: _seeded_tool_chat.SeededToolChat
    openai_gpt_5_4_nano: _seeded_tool_chat.SeededToolChat
    openai_gpt_5_4_pro: _openai_gpt_5_4_pro.OpenaiGpt54Pro
    openai_gpt_5_5: _openai_gpt_5_5.OpenaiGpt55
    openai_gpt_5_mini: _seeded_json_chat.SeededJsonChat
    openai_gpt_5_nano: _seeded_json_chat.SeededJsonChat
    qwen2_5_vl_7b_age_detector: _age_detection.AgeDetection
    vit_age_classifier: _age_detection.AgeDetection
    xai_grok_4_3: _seeded_tool_chat.SeededToolChat
    zai_glm_5_1: _seeded_text_chat.SeededTextChat
