# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

# attribute: (id, module, class, route, endpoint, served model, result[, notice])
# fmt: off
TABLE: dict[str, tuple[str | None, ...]] = {
    "babbage_002": ("babbage-002", "text_completion", "TextCompletion", "completion", "completions", None, "completion", "removed 2026-09-28; use gpt-5.6-luna"),
    "davinci_002": ("davinci-002", "text_completion", "TextCompletion", "completion", "completions", None, "completion", "removed 2026-09-28; use gpt-5.6-terra"),
    "gpt_3_5_turbo_instruct": ("gpt-3.5-turbo-instruct", "text_completion", "TextCompletion", "completion", "completions", None, "completion", "removed 2026-09-28; use gpt-5.6-terra"),
}
# fmt: on
