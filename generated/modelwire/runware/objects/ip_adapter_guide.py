# Written by modelwire-codegen from specs/runware/shared/adapters.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.ip_adapter_guide import IpAdapterGuideObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object


class IpAdapterGuide(Object, IpAdapterGuideObject, alias_generator=CAMEL_CASE):
    """Guide pictures and how strongly they act."""

    model: str = Field(description="IP-Adapter model to use.")
    guide_images: list[MediaField] = Field(description="Pictures that guide the adapter.")
    weight: float = Field(default=OMIT, description="How strongly the guide pictures act; negative steers away.")
