# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.acme.handles import (
    acme_m_1 as acme_m_1,
    klass as klass,
    m_1_other as m_1_other,
    x3d_model_v1 as x3d_model_v1,
)
