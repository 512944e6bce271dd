# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    import modelwire.acme.handles as handles


class AsyncImage(AsyncNamespace):
    """Models that make pictures. For an async client."""

    _vendor_package = "modelwire.acme"
    _name = "image"

    if TYPE_CHECKING:
        acme_m_1: handles.acme_m_1.AsyncAcmeM1
        klass: handles.klass.AsyncKlass
        m_1_other: handles.m_1_other.AsyncM1Other
        x3d_model_v1: handles.x3d_model_v1.AsyncX3DModelV1
