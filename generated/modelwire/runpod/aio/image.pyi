# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing_extensions import deprecated

from modelwire.runpod.handles import (
    alibaba_wan_2_6 as _alibaba_wan_2_6,
    black_forest_labs_flux_1_dev as _black_forest_labs_flux_1_dev,
    black_forest_labs_flux_1_kontext_dev as _black_forest_labs_flux_1_kontext_dev,
    black_forest_labs_flux_1_schnell as _black_forest_labs_flux_1_schnell,
    bytedance_seedream_3_0 as _bytedance_seedream_3_0,
    bytedance_seedream_4_0 as _bytedance_seedream_4_0,
    bytedance_seedream_4_0_edit as _bytedance_seedream_4_0_edit,
    flux_2_klein_9b_edit as _flux_2_klein_9b_edit,
    google_nano_banana_2_edit as _google_nano_banana_2_edit,
    google_nano_banana_edit as _google_nano_banana_edit,
    google_nano_banana_pro_edit as _google_nano_banana_pro_edit,
    pruna_p_image_edit as _pruna_p_image_edit,
    pruna_p_image_t2i as _pruna_p_image_t2i,
    qwen_image_t2i_lora as _qwen_image_t2i_lora,
    qwen_qwen_image as _qwen_qwen_image,
    qwen_qwen_image_edit as _qwen_qwen_image_edit,
    qwen_qwen_image_edit_2511 as _qwen_qwen_image_edit_2511,
    qwen_qwen_image_edit_2511_lora as _qwen_qwen_image_edit_2511_lora,
    tongyi_mai_z_image_turbo as _tongyi_mai_z_image_turbo,
)
from modelwire_runtime.namespaces import AsyncNamespace

class AsyncImage(AsyncNamespace):
    alibaba_wan_2_6: _alibaba_wan_2_6.AsyncAlibabaWan26
    black_forest_labs_flux_1_dev: _black_forest_labs_flux_1_dev.AsyncBlackForestLabsFlux1Dev
    black_forest_labs_flux_1_kontext_dev: _black_forest_labs_flux_1_kontext_dev.AsyncBlackForestLabsFlux1KontextDev
    black_forest_labs_flux_1_schnell: _black_forest_labs_flux_1_schnell.AsyncBlackForestLabsFlux1Schnell
    bytedance_seedream_4_0: _bytedance_seedream_4_0.AsyncBytedanceSeedream40
    bytedance_seedream_4_0_edit: _bytedance_seedream_4_0_edit.AsyncBytedanceSeedream40Edit
    google_nano_banana_2_edit: _google_nano_banana_2_edit.AsyncGoogleNanoBanana2Edit
    google_nano_banana_edit: _google_nano_banana_edit.AsyncGoogleNanoBananaEdit
    google_nano_banana_pro_edit: _google_nano_banana_pro_edit.AsyncGoogleNanoBananaProEdit
    pruna_p_image_edit: _pruna_p_image_edit.AsyncPrunaPImageEdit
    pruna_p_image_t2i: _pruna_p_image_t2i.AsyncPrunaPImageT2I
    qwen_image_t2i_lora: _qwen_image_t2i_lora.AsyncQwenImageT2ILora
    qwen_qwen_image: _qwen_qwen_image.AsyncQwenQwenImage
    qwen_qwen_image_edit: _qwen_qwen_image_edit.AsyncQwenQwenImageEdit
    qwen_qwen_image_edit_2511: _qwen_qwen_image_edit_2511.AsyncQwenQwenImageEdit2511
    qwen_qwen_image_edit_2511_lora: _qwen_qwen_image_edit_2511_lora.AsyncQwenQwenImageEdit2511Lora
    tongyi_mai_z_image_turbo: _tongyi_mai_z_image_turbo.AsyncTongyiMaiZImageTurbo

    @property
    @deprecated("removed 2026-06-18; use bytedance/seedream-4.0")
    def bytedance_seedream_3_0(self) -> _bytedance_seedream_3_0.AsyncBytedanceSeedream30:
        """Removed 2026-06-18; use bytedance/seedream-4.0."""
        ...

    @property
    @deprecated("removed 2026-03-12")
    def flux_2_klein_9b_edit(self) -> _flux_2_klein_9b_edit.AsyncFlux2Klein9bEdit:
        """Removed 2026-03-12."""
        ...
