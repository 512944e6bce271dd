# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

# attribute: (id, module, class, route, endpoint, served model, result[, notice])
# fmt: off
TABLE: dict[str, tuple[str | None, ...]] = {
    "pruna_whisper_v3_large": ("pruna/whisper-v3-large", "pruna_whisper_v3_large", "PrunaWhisperV3Large", "job", "whisper-v3-large", None, "transcription", "removed 2026-06-16"),
}
# fmt: on
