# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.tables import Table

# attribute: [id, module, class, route, endpoint, served model, result[, notice]]
TABLE = Table(r"""{
"gpt_4o_mini_tts": ["gpt-4o-mini-tts", "gpt_4o_mini_tts", "Gpt4oMiniTts", "speech", "speech", null, "speech", "deprecated, ends 2027-01-06"],
"tts_1": ["tts-1", "tts_1", "Tts1", "speech", "speech", null, "speech", "deprecated, ends 2027-01-06"],
"tts_1_hd": ["tts-1-hd", "tts_1", "Tts1", "speech", "speech", null, "speech", "deprecated, ends 2027-01-06"]
}""")
