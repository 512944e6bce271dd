# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

# attribute: (id, module, class, route, endpoint, served model, result[, notice])
# fmt: off
TABLE: dict[str, tuple[str | None, ...]] = {
    "whisper_1": ("whisper-1", "whisper_1", "Whisper1", "transcription", "transcriptions", None, "transcription"),
}
# fmt: on
