# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.runware.handles import (
    any_model_file as _any_model_file,
    hyper3d_rodin_gen_2 as _hyper3d_rodin_gen_2,
    meshy_6 as _meshy_6,
    meta_sam_3d_objects as _meta_sam_3d_objects,
    microsoft_trellis_2 as _microsoft_trellis_2,
    prompted_modeling as _prompted_modeling,
    tripo_v3_1 as _tripo_v3_1,
)
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncThreeD(AsyncNamespace):
    any: _any_model_file.AsyncAnyModelFile
    hyper3d_rodin_gen_2: _hyper3d_rodin_gen_2.AsyncHyper3dRodinGen2
    meshy_6: _meshy_6.AsyncMeshy6
    meta_sam_3d_objects: _meta_sam_3d_objects.AsyncMetaSam3dObjects
    microsoft_trellis_2: _microsoft_trellis_2.AsyncMicrosoftTrellis2
    tencent_hunyuan_3d_3_1_pro: _prompted_modeling.AsyncPromptedModeling
    tencent_hunyuan_3d_3_1_rapid: _prompted_modeling.AsyncPromptedModeling
    tripo_v3_1: _tripo_v3_1.AsyncTripoV31
