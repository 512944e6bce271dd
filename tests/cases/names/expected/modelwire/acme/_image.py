# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.tables import Table

# attribute: [id, module, class, route, endpoint, served model, result[, notice]]
TABLE = Table(r"""{
"acme_m_1": ["acme/m-1", "acme_m_1", "AcmeM1", "job", "three", null, "image"],
"klass": ["acme/class-2", "klass", "Klass", "job", "one", null, "image"],
"m_1_other": ["acme/m.1", "m_1_other", "M1Other", "job", "four", null, "image"],
"x3d_model_v1": ["3d/model.v1", "x3d_model_v1", "X3DModelV1", "job", "two", null, "image"]
}""")
