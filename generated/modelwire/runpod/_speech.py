# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.tables import Table

# attribute: [id, module, class, route, endpoint, served model, result[, notice]]
TABLE = Table(r"""{
"minimax_speech_02_hd": ["minimax-speech-02-hd", "minimax_speech_02_hd", "MinimaxSpeech02Hd", "sync_job", "minimax-speech-02-hd", null, "speech"],
"resembleai_chatterbox_turbo": ["resembleai/chatterbox-turbo", "resembleai_chatterbox_turbo", "ResembleaiChatterboxTurbo", "sync_job", "chatterbox-turbo", null, "speech"]
}""")
