# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    from modelwire.acme.handles.acme_m_1 import AsyncAcmeM1
    from modelwire.acme.handles.klass import AsyncKlass
    from modelwire.acme.handles.m_1_other import AsyncM1Other
    from modelwire.acme.handles.x3d_model_v1 import AsyncX3DModelV1


class AsyncImage(AsyncNamespace):
    """Models that make pictures. For an async client."""

    _vendor_package = "modelwire.acme"
    _name = "image"

    if TYPE_CHECKING:
        acme_m_1: AsyncAcmeM1
        klass: AsyncKlass
        m_1_other: AsyncM1Other
        x3d_model_v1: AsyncX3DModelV1
