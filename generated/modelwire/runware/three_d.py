# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import Namespace

if TYPE_CHECKING:
    from modelwire.runware.handles.any_model_file import AnyModelFile
    from modelwire.runware.handles.hyper3d_rodin_gen_2 import Hyper3dRodinGen2
    from modelwire.runware.handles.meshy_6 import Meshy6
    from modelwire.runware.handles.meta_sam_3d_objects import MetaSam3dObjects
    from modelwire.runware.handles.microsoft_trellis_2 import MicrosoftTrellis2
    from modelwire.runware.handles.prompted_modeling import PromptedModeling
    from modelwire.runware.handles.tripo_v3_1 import TripoV31


class ThreeD(Namespace):
    """Models that make three-dimensional models."""

    _vendor_package = "modelwire.runware"
    _name = "three_d"

    if TYPE_CHECKING:
        any: AnyModelFile
        hyper3d_rodin_gen_2: Hyper3dRodinGen2
        meshy_6: Meshy6
        meta_sam_3d_objects: MetaSam3dObjects
        microsoft_trellis_2: MicrosoftTrellis2
        tencent_hunyuan_3d_3_1_pro: PromptedModeling
        tencent_hunyuan_3d_3_1_rapid: PromptedModeling
        tripo_v3_1: TripoV31
