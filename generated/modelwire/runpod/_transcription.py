# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.tables import Table

# attribute: [id, module, class, route, endpoint, served model, result[, notice]]
TABLE = Table(r"""{
"pruna_whisper_v3_large": ["pruna/whisper-v3-large", "pruna_whisper_v3_large", "PrunaWhisperV3Large", "job", "whisper-v3-large", null, "transcription", "removed 2026-06-16"]
}""")
