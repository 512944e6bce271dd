# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.tables import Table

# attribute: [id, module, class, route, endpoint, served model, result[, notice]]
TABLE = Table(r"""{
"acme_talker_large": ["acme/talker-large", "chat", "Chat", "chat", "talker-large", "Acme/Talker-Large", "chat"],
"acme_talker_small": ["acme/talker-small", "chat", "Chat", "chat", "talker-small", null, "chat", "deprecated 2026-10-01, ends 2027-02-01"]
}""")
