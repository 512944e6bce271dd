# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.tables import Table

# attribute: [id, module, class, route, endpoint, served model, result[, notice]]
TABLE = Table(r"""{
"alibaba_qwen2_5_vl_3b_instruct": ["runware:152@1", "prompted_caption", "PromptedCaption", "task", "caption", null, "caption"],
"alibaba_qwen2_5_vl_7b_instruct": ["runware:152@2", "prompted_caption", "PromptedCaption", "task", "caption", null, "caption"],
"anthropic_claude_fable_5": ["anthropic:claude@fable-5", "anthropic_claude_fable_5", "AnthropicClaudeFable5", "text_task", "textInference", null, "reasoned_text"],
"anthropic_claude_haiku_4_5": ["anthropic:claude@haiku-4.5", "tool_chat", "ToolChat", "text_task", "textInference", null, "text"],
"anthropic_claude_opus_4_7": ["anthropic:claude@opus-4.7", "tool_chat", "ToolChat", "text_task", "textInference", null, "text"],
"anthropic_claude_opus_4_8": ["anthropic:claude@opus-4.8", "tool_chat", "ToolChat", "text_task", "textInference", null, "text"],
"anthropic_claude_sonnet_4_6": ["anthropic:claude@sonnet-4.6", "tool_chat", "ToolChat", "text_task", "textInference", null, "text"],
"any": ["text", "any_text", "AnyText", "open_text_task", "textInference", null, "text"],
"google_gemini_3_1_flash_lite": ["google:gemini@3.1-flash-lite", "seeded_json_chat", "SeededJsonChat", "text_task", "textInference", null, "text"],
"google_gemini_3_1_pro": ["google:gemini@3.1-pro", "seeded_tool_chat", "SeededToolChat", "text_task", "textInference", null, "text"],
"google_gemini_3_5_flash": ["google:gemini@3.5-flash", "google_gemini_3_5_flash", "GoogleGemini35Flash", "text_task", "textInference", null, "signed_text"],
"google_gemini_3_flash": ["google:gemini@3-flash", "seeded_tool_chat", "SeededToolChat", "text_task", "textInference", null, "text"],
"google_gemma_4_31b": ["google:gemma@4-31b", "google_gemma_4_31b", "GoogleGemma431b", "text_task", "textInference", null, "text"],
"llama_3_1_8b_prompt_enhancer": ["runware:llama-3-1-8b@prompt-enhancer", "llama_3_1_8b_prompt_enhancer", "Llama318bPromptEnhancer", "task", "promptEnhance", null, "enhanced_prompt"],
"meta_llava_1_6_mistral_7b": ["runware:150@2", "prompted_caption", "PromptedCaption", "task", "caption", null, "caption"],
"minimax_m2_7": ["minimax:m2.7@0", "seeded_text_chat", "SeededTextChat", "text_task", "textInference", null, "text"],
"minimax_m2_7_highspeed": ["minimax:m2.7@highspeed", "seeded_text_chat", "SeededTextChat", "text_task", "textInference", null, "text"],
"minimax_m3": ["minimax:m3@0", "minimax_m3", "MinimaxM3", "text_task", "textInference", null, "reasoned_text"],
"open_age_detection": ["runware:154@1", "age_detection", "AgeDetection", "task", "caption", null, "findings"],
"openai_clip_vit_l_14": ["runware:151@1", "prompted_caption", "PromptedCaption", "task", "caption", null, "caption"],
"openai_gpt_5_4": ["openai:gpt@5.4", "seeded_tool_chat", "SeededToolChat", "text_task", "textInference", null, "text"],
"openai_gpt_5_4_mini": ["openai:gpt@5.4-mini", "seeded_tool_chat", "SeededToolChat", "text_task", "textInference", null, "text"],
"openai_gpt_5_4_nano": ["openai:gpt@5.4-nano", "seeded_tool_chat", "SeededToolChat", "text_task", "textInference", null, "text"],
"openai_gpt_5_4_pro": ["openai:gpt@5.4-pro", "openai_gpt_5_4_pro", "OpenaiGpt54Pro", "task", "textInference", null, "text"],
"openai_gpt_5_5": ["openai:gpt@5.5", "openai_gpt_5_5", "OpenaiGpt55", "text_task", "textInference", null, "text"],
"openai_gpt_5_mini": ["openai:gpt@5-mini", "seeded_json_chat", "SeededJsonChat", "text_task", "textInference", null, "text"],
"openai_gpt_5_nano": ["openai:gpt@5-nano", "seeded_json_chat", "SeededJsonChat", "text_task", "textInference", null, "text"],
"qwen2_5_vl_7b_age_detector": ["runware:152@50", "age_detection", "AgeDetection", "task", "caption", null, "findings"],
"vit_age_classifier": ["runware:153@1", "age_detection", "AgeDetection", "task", "caption", null, "findings"],
"xai_grok_4_3": ["xai:grok@4.3", "seeded_tool_chat", "SeededToolChat", "text_task", "textInference", null, "text"],
"zai_glm_5_1": ["zai:glm@5.1", "seeded_text_chat", "SeededTextChat", "text_task", "textInference", null, "text"]
}""")
