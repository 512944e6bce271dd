# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

import modelwire.runware.handles as handles
from modelwire_runtime.namespaces import Namespace

class Text(Namespace):
    alibaba_qwen2_5_vl_3b_instruct: handles.prompted_caption.PromptedCaption
    alibaba_qwen2_5_vl_7b_instruct: handles.prompted_caption.PromptedCaption
    anthropic_claude_fable_5: handles.anthropic_claude_fable_5.AnthropicClaudeFable5
    anthropic_claude_haiku_4_5: handles.tool_chat.ToolChat
    anthropic_claude_opus_4_7: handles.tool_chat.ToolChat
    anthropic_claude_opus_4_8: handles.tool_chat.ToolChat
    anthropic_claude_sonnet_4_6: handles.tool_chat.ToolChat
    any: handles.any_text.AnyText
    google_gemini_3_1_flash_lite: handles.seeded_json_chat.SeededJsonChat
    google_gemini_3_1_pro: handles.seeded_tool_chat.SeededToolChat
    google_gemini_3_5_flash: handles.google_gemini_3_5_flash.GoogleGemini35Flash
    google_gemini_3_flash: handles.seeded_tool_chat.SeededToolChat
    google_gemma_4_31b: handles.google_gemma_4_31b.GoogleGemma431b
    llama_3_1_8b_prompt_enhancer: handles.llama_3_1_8b_prompt_enhancer.Llama318bPromptEnhancer
    meta_llava_1_6_mistral_7b: handles.prompted_caption.PromptedCaption
    minimax_m2_7: handles.seeded_text_chat.SeededTextChat
    minimax_m2_7_highspeed: handles.seeded_text_chat.SeededTextChat
    minimax_m3: handles.minimax_m3.MinimaxM3
    open_age_detection: handles.age_detection.AgeDetection
    openai_clip_vit_l_14: handles.prompted_caption.PromptedCaption
    openai_gpt_5_4: handles.seeded_tool_chat.SeededToolChat
    openai_gpt_5_4_mini: handles.seeded_tool_chat.SeededToolChat
    openai_gpt_5_4_nano: handles.seeded_tool_chat.SeededToolChat
    openai_gpt_5_4_pro: handles.openai_gpt_5_4_pro.OpenaiGpt54Pro
    openai_gpt_5_5: handles.openai_gpt_5_5.OpenaiGpt55
    openai_gpt_5_mini: handles.seeded_json_chat.SeededJsonChat
    openai_gpt_5_nano: handles.seeded_json_chat.SeededJsonChat
    qwen2_5_vl_7b_age_detector: handles.age_detection.AgeDetection
    vit_age_classifier: handles.age_detection.AgeDetection
    xai_grok_4_3: handles.seeded_tool_chat.SeededToolChat
    zai_glm_5_1: handles.seeded_text_chat.SeededTextChat
