# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    from modelwire.runware.handles.any_model_file import AsyncAnyModelFile
    from modelwire.runware.handles.hyper3d_rodin_gen_2 import AsyncHyper3dRodinGen2
    from modelwire.runware.handles.meshy_6 import AsyncMeshy6
    from modelwire.runware.handles.meta_sam_3d_objects import AsyncMetaSam3dObjects
    from modelwire.runware.handles.microsoft_trellis_2 import AsyncMicrosoftTrellis2
    from modelwire.runware.handles.prompted_modeling import AsyncPromptedModeling
    from modelwire.runware.handles.tripo_v3_1 import AsyncTripoV31


class AsyncThreeD(AsyncNamespace):
    """Models that make three-dimensional models. For an async client."""

    _vendor_package = "modelwire.runware"
    _name = "three_d"

    if TYPE_CHECKING:
        any: AsyncAnyModelFile
        hyper3d_rodin_gen_2: AsyncHyper3dRodinGen2
        meshy_6: AsyncMeshy6
        meta_sam_3d_objects: AsyncMetaSam3dObjects
        microsoft_trellis_2: AsyncMicrosoftTrellis2
        tencent_hunyuan_3d_3_1_pro: AsyncPromptedModeling
        tencent_hunyuan_3d_3_1_rapid: AsyncPromptedModeling
        tripo_v3_1: AsyncTripoV31
