# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

import modelwire.runware.handles as handles
from modelwire_runtime.namespaces import Namespace

class ThreeD(Namespace):
    any: handles.any_model_file.AnyModelFile
    hyper3d_rodin_gen_2: handles.hyper3d_rodin_gen_2.Hyper3dRodinGen2
    meshy_6: handles.meshy_6.Meshy6
    meta_sam_3d_objects: handles.meta_sam_3d_objects.MetaSam3dObjects
    microsoft_trellis_2: handles.microsoft_trellis_2.MicrosoftTrellis2
    tencent_hunyuan_3d_3_1_pro: handles.prompted_modeling.PromptedModeling
    tencent_hunyuan_3d_3_1_rapid: handles.prompted_modeling.PromptedModeling
    tripo_v3_1: handles.tripo_v3_1.TripoV31
