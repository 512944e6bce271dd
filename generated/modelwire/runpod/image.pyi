# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing_extensions import deprecated

import modelwire.runpod.handles as handles
from modelwire_runtime.namespaces import Namespace

class Image(Namespace):
    alibaba_wan_2_6: handles.alibaba_wan_2_6.AlibabaWan26
    black_forest_labs_flux_1_dev: handles.black_forest_labs_flux_1_dev.BlackForestLabsFlux1Dev
    black_forest_labs_flux_1_kontext_dev: handles.black_forest_labs_flux_1_kontext_dev.BlackForestLabsFlux1KontextDev
    black_forest_labs_flux_1_schnell: handles.black_forest_labs_flux_1_schnell.BlackForestLabsFlux1Schnell
    bytedance_seedream_4_0: handles.bytedance_seedream_4_0.BytedanceSeedream40
    bytedance_seedream_4_0_edit: handles.bytedance_seedream_4_0_edit.BytedanceSeedream40Edit
    google_nano_banana_2_edit: handles.google_nano_banana_2_edit.GoogleNanoBanana2Edit
    google_nano_banana_edit: handles.google_nano_banana_edit.GoogleNanoBananaEdit
    google_nano_banana_pro_edit: handles.google_nano_banana_pro_edit.GoogleNanoBananaProEdit
    pruna_p_image_edit: handles.pruna_p_image_edit.PrunaPImageEdit
    pruna_p_image_t2i: handles.pruna_p_image_t2i.PrunaPImageT2I
    qwen_image_t2i_lora: handles.qwen_image_t2i_lora.QwenImageT2ILora
    qwen_qwen_image: handles.qwen_qwen_image.QwenQwenImage
    qwen_qwen_image_edit: handles.qwen_qwen_image_edit.QwenQwenImageEdit
    qwen_qwen_image_edit_2511: handles.qwen_qwen_image_edit_2511.QwenQwenImageEdit2511
    qwen_qwen_image_edit_2511_lora: handles.qwen_qwen_image_edit_2511_lora.QwenQwenImageEdit2511Lora
    tongyi_mai_z_image_turbo: handles.tongyi_mai_z_image_turbo.TongyiMaiZImageTurbo

    @property
    @deprecated("removed 2026-06-18; use bytedance/seedream-4.0")
    def bytedance_seedream_3_0(self) -> handles.bytedance_seedream_3_0.BytedanceSeedream30:
        """Removed 2026-06-18; use bytedance/seedream-4.0."""
        ...

    @property
    @deprecated("removed 2026-03-12")
    def flux_2_klein_9b_edit(self) -> handles.flux_2_klein_9b_edit.Flux2Klein9bEdit:
        """Removed 2026-03-12."""
        ...
