# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.acme.handles import (
    acme_m_1 as _acme_m_1,
    klass as _klass,
    m_1_other as _m_1_other,
    x3d_model_v1 as _x3d_model_v1,
)
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncImage(AsyncNamespace):
    acme_m_1: _acme_m_1.AsyncAcmeM1
    klass: _klass.AsyncKlass
    m_1_other: _m_1_other.AsyncM1Other
    x3d_model_v1: _x3d_model_v1.AsyncX3DModelV1
