# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from acme_models.acme.aio.client import AsyncAcme as AsyncAcme
from acme_models.acme.client import Acme as Acme
from acme_models.acme.inputs.frame import FrameInput as FrameInput
from acme_models.acme.inputs.frame_inner import FrameInnerInput as FrameInnerInput
from acme_models.acme.inputs.layer import LayerInput as LayerInput
from acme_models.acme.inputs.lora import LoraInput as LoraInput
from acme_models.acme.inputs.mark import MarkInput as MarkInput
from acme_models.acme.inputs.message import MessageInput as MessageInput
from acme_models.acme.inputs.painter_frames import PainterFramesInput as PainterFramesInput
from acme_models.acme.inputs.point import PointInput as PointInput
from acme_models.acme.inputs.stroke import StrokeInput as StrokeInput
from acme_models.acme.objects.frame import Frame as Frame
from acme_models.acme.objects.frame_inner import FrameInner as FrameInner
from acme_models.acme.objects.layer import Layer as Layer
from acme_models.acme.objects.lora import Lora as Lora
from acme_models.acme.objects.mark import Mark as Mark
from acme_models.acme.objects.message import Message as Message
from acme_models.acme.objects.painter_frames import PainterFrames as PainterFrames
from acme_models.acme.objects.point import Point as Point
from acme_models.acme.objects.stroke import Stroke as Stroke
from acme_models.acme.records import Sheet as Sheet
