# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.tables import Table

# attribute: [id, module, class, route, endpoint, served model, result[, notice]]
TABLE = Table(r"""{
"claude_3_7_sonnet_20250219": ["claude-3-7-sonnet-20250219", "chat_completion", "ChatCompletion", "chat", "chat", null, "chat"],
"claude_fable_5": ["claude-fable-5", "chat_completion", "ChatCompletion", "chat", "chat", null, "chat"],
"claude_haiku_4_5": ["claude-haiku-4-5", "chat_completion", "ChatCompletion", "chat", "chat", null, "chat"],
"claude_opus_4_6": ["claude-opus-4-6", "chat_completion", "ChatCompletion", "chat", "chat", null, "chat"],
"claude_opus_4_6_think": ["claude-opus-4-6-think", "chat_completion", "ChatCompletion", "chat", "chat", null, "chat"],
"claude_opus_4_7": ["claude-opus-4-7", "chat_completion", "ChatCompletion", "chat", "chat", null, "chat"],
"claude_opus_4_7_think": ["claude-opus-4-7-think", "chat_completion", "ChatCompletion", "chat", "chat", null, "chat"],
"claude_opus_4_8_think": ["claude-opus-4-8-think", "chat_completion", "ChatCompletion", "chat", "chat", null, "chat"],
"claude_opus_5": ["claude-opus-5", "chat_completion", "ChatCompletion", "chat", "chat", null, "chat"],
"claude_sonnet_4_6": ["claude-sonnet-4-6", "chat_completion", "ChatCompletion", "chat", "chat", null, "chat"],
"claude_sonnet_4_6_think": ["claude-sonnet-4-6-think", "chat_completion", "ChatCompletion", "chat", "chat", null, "chat"],
"claude_sonnet_5": ["claude-sonnet-5", "chat_completion", "ChatCompletion", "chat", "chat", null, "chat"],
"gemini_2_5_flash": ["gemini-2.5-flash", "chat_completion", "ChatCompletion", "chat", "chat", null, "chat"],
"gemini_2_5_pro": ["gemini-2.5-pro", "chat_completion", "ChatCompletion", "chat", "chat", null, "chat"],
"gemini_3_1_flash_lite": ["gemini-3.1-flash-lite", "chat_completion", "ChatCompletion", "chat", "chat", null, "chat"],
"gemini_3_1_pro_preview": ["gemini-3.1-pro-preview", "chat_completion", "ChatCompletion", "chat", "chat", null, "chat"],
"gemini_3_1_pro_preview_customtools": ["gemini-3.1-pro-preview-customtools", "chat_completion", "ChatCompletion", "chat", "chat", null, "chat"],
"gemini_3_5_flash_lite": ["gemini-3.5-flash-lite", "chat_completion", "ChatCompletion", "chat", "chat", null, "chat"],
"gemini_3_7_flash": ["gemini-3.7-flash", "chat_completion", "ChatCompletion", "chat", "chat", null, "chat"],
"gemini_3_flash_preview": ["gemini-3-flash-preview", "chat_completion", "ChatCompletion", "chat", "chat", null, "chat"]
}""")
