# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.tables import Table

# attribute: [id, module, class, route, endpoint, served model, result[, notice]]
TABLE = Table(r"""{
"any": ["3d", "any_model_file", "AnyModelFile", "open_task", "3dInference", null, "three_d"],
"hyper3d_rodin_gen_2": ["hyper3d:rodin@gen-2", "hyper3d_rodin_gen_2", "Hyper3dRodinGen2", "task", "3dInference", null, "three_d"],
"meshy_6": ["meshy:meshy@6", "meshy_6", "Meshy6", "task", "3dInference", null, "three_d"],
"meta_sam_3d_objects": ["meta:sam@3d", "meta_sam_3d_objects", "MetaSam3dObjects", "task", "3dInference", null, "three_d"],
"microsoft_trellis_2": ["microsoft:trellis-2@4b", "microsoft_trellis_2", "MicrosoftTrellis2", "task", "3dInference", null, "three_d"],
"tencent_hunyuan_3d_3_1_pro": ["tencent:hunyuan-3d@3.1-pro", "prompted_modeling", "PromptedModeling", "task", "3dInference", null, "three_d"],
"tencent_hunyuan_3d_3_1_rapid": ["tencent:hunyuan-3d@3.1-rapid", "prompted_modeling", "PromptedModeling", "task", "3dInference", null, "three_d"],
"tripo_v3_1": ["tripo:v3.1@0", "tripo_v3_1", "TripoV31", "task", "3dInference", null, "three_d"]
}""")
