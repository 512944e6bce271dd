# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.tables import Table

# attribute: [id, module, class, route, endpoint, served model, result[, notice]]
TABLE = Table(r"""{
"babbage_002": ["babbage-002", "text_completion", "TextCompletion", "completion", "completions", null, "completion", "removed 2026-09-28; use gpt-5.6-luna"],
"davinci_002": ["davinci-002", "text_completion", "TextCompletion", "completion", "completions", null, "completion", "removed 2026-09-28; use gpt-5.6-terra"],
"gpt_3_5_turbo_instruct": ["gpt-3.5-turbo-instruct", "text_completion", "TextCompletion", "completion", "completions", null, "completion", "removed 2026-09-28; use gpt-5.6-terra"]
}""")
