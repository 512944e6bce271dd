# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import Namespace

if TYPE_CHECKING:
    from modelwire.acme.handles.acme_m_1 import AcmeM1
    from modelwire.acme.handles.klass import Klass
    from modelwire.acme.handles.m_1_other import M1Other
    from modelwire.acme.handles.x3d_model_v1 import X3DModelV1


class Image(Namespace):
    """Models that make pictures."""

    _vendor_package = "modelwire.acme"
    _name = "image"

    if TYPE_CHECKING:
        acme_m_1: AcmeM1
        klass: Klass
        m_1_other: M1Other
        x3d_model_v1: X3DModelV1
