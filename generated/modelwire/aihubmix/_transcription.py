# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.tables import Table

# attribute: [id, module, class, route, endpoint, served model, result[, notice]]
TABLE = Table(r"""{
"whisper_1": ["whisper-1", "whisper_1", "Whisper1", "transcription", "transcriptions", null, "transcription"]
}""")
