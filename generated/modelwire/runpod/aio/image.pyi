# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing_extensions import deprecated

import modelwire.runpod.handles as handles
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncImage(AsyncNamespace):
    alibaba_wan_2_6: handles.alibaba_wan_2_6.AsyncAlibabaWan26
    black_forest_labs_flux_1_dev: handles.black_forest_labs_flux_1_dev.AsyncBlackForestLabsFlux1Dev
    black_forest_labs_flux_1_kontext_dev: (
        handles.black_forest_labs_flux_1_kontext_dev.AsyncBlackForestLabsFlux1KontextDev
    )
    black_forest_labs_flux_1_schnell: handles.black_forest_labs_flux_1_schnell.AsyncBlackForestLabsFlux1Schnell
    bytedance_seedream_4_0: handles.bytedance_seedream_4_0.AsyncBytedanceSeedream40
    bytedance_seedream_4_0_edit: handles.bytedance_seedream_4_0_edit.AsyncBytedanceSeedream40Edit
    google_nano_banana_2_edit: handles.google_nano_banana_2_edit.AsyncGoogleNanoBanana2Edit
    google_nano_banana_edit: handles.google_nano_banana_edit.AsyncGoogleNanoBananaEdit
    google_nano_banana_pro_edit: handles.google_nano_banana_pro_edit.AsyncGoogleNanoBananaProEdit
    pruna_p_image_edit: handles.pruna_p_image_edit.AsyncPrunaPImageEdit
    pruna_p_image_t2i: handles.pruna_p_image_t2i.AsyncPrunaPImageT2I
    qwen_image_t2i_lora: handles.qwen_image_t2i_lora.AsyncQwenImageT2ILora
    qwen_qwen_image: handles.qwen_qwen_image.AsyncQwenQwenImage
    qwen_qwen_image_edit: handles.qwen_qwen_image_edit.AsyncQwenQwenImageEdit
    qwen_qwen_image_edit_2511: handles.qwen_qwen_image_edit_2511.AsyncQwenQwenImageEdit2511
    qwen_qwen_image_edit_2511_lora: handles.qwen_qwen_image_edit_2511_lora.AsyncQwenQwenImageEdit2511Lora
    tongyi_mai_z_image_turbo: handles.tongyi_mai_z_image_turbo.AsyncTongyiMaiZImageTurbo

    @property
    @deprecated("removed 2026-06-18; use bytedance/seedream-4.0")
    def bytedance_seedream_3_0(self) -> handles.bytedance_seedream_3_0.AsyncBytedanceSeedream30:
        """Removed 2026-06-18; use bytedance/seedream-4.0."""
        ...

    @property
    @deprecated("removed 2026-03-12")
    def flux_2_klein_9b_edit(self) -> handles.flux_2_klein_9b_edit.AsyncFlux2Klein9bEdit:
        """Removed 2026-03-12."""
        ...
