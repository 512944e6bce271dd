# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

import modelwire.acme.handles as handles
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncImage(AsyncNamespace):
    acme_m_1: handles.acme_m_1.AsyncAcmeM1
    klass: handles.klass.AsyncKlass
    m_1_other: handles.m_1_other.AsyncM1Other
    x3d_model_v1: handles.x3d_model_v1.AsyncX3DModelV1
