# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.acme.aio.client import AsyncAcme as AsyncAcme
from modelwire.acme.client import Acme as Acme
from modelwire.acme.inputs.acme_one_frame import AcmeOneFrameInput as AcmeOneFrameInput
from modelwire.acme.inputs.corner import CornerInput as CornerInput
from modelwire.acme.inputs.lora import LoraInput as LoraInput
from modelwire.acme.inputs.tree import TreeInput as TreeInput
from modelwire.acme.objects.acme_one_frame import AcmeOneFrame as AcmeOneFrame
from modelwire.acme.objects.corner import Corner as Corner
from modelwire.acme.objects.lora import Lora as Lora
from modelwire.acme.objects.tree import Tree as Tree
