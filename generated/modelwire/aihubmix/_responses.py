# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.tables import Table

# attribute: [id, module, class, route, endpoint, served model, result[, notice]]
TABLE = Table(r"""{
"gpt_4": ["gpt-4", "openai_response", "OpenaiResponse", "responses", "responses", null, "response"],
"gpt_4o_mini": ["gpt-4o-mini", "openai_response", "OpenaiResponse", "responses", "responses", null, "response"],
"gpt_4o_mini_audio_preview": ["gpt-4o-mini-audio-preview", "openai_response", "OpenaiResponse", "responses", "responses", null, "response"],
"gpt_5": ["gpt-5", "openai_response", "OpenaiResponse", "responses", "responses", null, "response"],
"gpt_5_1": ["gpt-5.1", "openai_response", "OpenaiResponse", "responses", "responses", null, "response"],
"gpt_5_1_codex": ["gpt-5.1-codex", "openai_response", "OpenaiResponse", "responses", "responses", null, "response"],
"gpt_5_1_codex_mini": ["gpt-5.1-codex-mini", "openai_response", "OpenaiResponse", "responses", "responses", null, "response"],
"gpt_5_2": ["gpt-5.2", "openai_response", "OpenaiResponse", "responses", "responses", null, "response"],
"gpt_5_2_codex": ["gpt-5.2-codex", "openai_response", "OpenaiResponse", "responses", "responses", null, "response"],
"gpt_5_3_codex": ["gpt-5.3-codex", "openai_response", "OpenaiResponse", "responses", "responses", null, "response"],
"gpt_5_4": ["gpt-5.4", "openai_response", "OpenaiResponse", "responses", "responses", null, "response"],
"gpt_5_4_high": ["gpt-5.4-high", "openai_response", "OpenaiResponse", "responses", "responses", null, "response"],
"gpt_5_4_low": ["gpt-5.4-low", "openai_response", "OpenaiResponse", "responses", "responses", null, "response"],
"gpt_5_4_mini": ["gpt-5.4-mini", "openai_response", "OpenaiResponse", "responses", "responses", null, "response"],
"gpt_5_4_nano": ["gpt-5.4-nano", "openai_response", "OpenaiResponse", "responses", "responses", null, "response"],
"gpt_5_5": ["gpt-5.5", "openai_response", "OpenaiResponse", "responses", "responses", null, "response"],
"gpt_5_5_pro": ["gpt-5.5-pro", "openai_response", "OpenaiResponse", "responses", "responses", null, "response"],
"gpt_5_6_luna": ["gpt-5.6-luna", "openai_response", "OpenaiResponse", "responses", "responses", null, "response"],
"gpt_5_6_sol_disc": ["gpt-5.6-sol-disc", "openai_response", "OpenaiResponse", "responses", "responses", null, "response"],
"gpt_5_6_terra": ["gpt-5.6-terra", "openai_response", "OpenaiResponse", "responses", "responses", null, "response"],
"gpt_5_chat_latest": ["gpt-5-chat-latest", "openai_response", "OpenaiResponse", "responses", "responses", null, "response"],
"gpt_5_codex": ["gpt-5-codex", "openai_response", "OpenaiResponse", "responses", "responses", null, "response"],
"gpt_5_mini": ["gpt-5-mini", "openai_response", "OpenaiResponse", "responses", "responses", null, "response"],
"gpt_5_nano": ["gpt-5-nano", "openai_response", "OpenaiResponse", "responses", "responses", null, "response"],
"gpt_5_pro": ["gpt-5-pro", "openai_response", "OpenaiResponse", "responses", "responses", null, "response"],
"gpt_chat_latest": ["gpt-chat-latest", "openai_response", "OpenaiResponse", "responses", "responses", null, "response"],
"o3": ["o3", "openai_response", "OpenaiResponse", "responses", "responses", null, "response"],
"o4_mini": ["o4-mini", "openai_response", "OpenaiResponse", "responses", "responses", null, "response"]
}""")
