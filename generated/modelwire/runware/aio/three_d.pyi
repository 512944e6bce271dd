# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

import modelwire.runware.handles as handles
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncThreeD(AsyncNamespace):
    any: handles.any_model_file.AsyncAnyModelFile
    hyper3d_rodin_gen_2: handles.hyper3d_rodin_gen_2.AsyncHyper3dRodinGen2
    meshy_6: handles.meshy_6.AsyncMeshy6
    meta_sam_3d_objects: handles.meta_sam_3d_objects.AsyncMetaSam3dObjects
    microsoft_trellis_2: handles.microsoft_trellis_2.AsyncMicrosoftTrellis2
    tencent_hunyuan_3d_3_1_pro: handles.prompted_modeling.AsyncPromptedModeling
    tencent_hunyuan_3d_3_1_rapid: handles.prompted_modeling.AsyncPromptedModeling
    tripo_v3_1: handles.tripo_v3_1.AsyncTripoV31
