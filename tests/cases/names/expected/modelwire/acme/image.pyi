# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

import modelwire.acme.handles as handles
from modelwire_runtime.namespaces import Namespace

class Image(Namespace):
    acme_m_1: handles.acme_m_1.AcmeM1
    klass: handles.klass.Klass
    m_1_other: handles.m_1_other.M1Other
    x3d_model_v1: handles.x3d_model_v1.X3DModelV1
