# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.tables import Table

# attribute: [id, module, class, route, endpoint, served model, result[, notice]]
TABLE = Table(r"""{
"alibaba_wan_2_6": ["alibaba/wan-2.6", "alibaba_wan_2_6", "AlibabaWan26", "sync_job", "wan-2-6-t2i", null, "image"],
"black_forest_labs_flux_1_dev": ["black-forest-labs/flux-1-dev", "black_forest_labs_flux_1_dev", "BlackForestLabsFlux1Dev", "sync_job", "black-forest-labs-flux-1-dev", null, "image"],
"black_forest_labs_flux_1_kontext_dev": ["black-forest-labs/flux-1-kontext-dev", "black_forest_labs_flux_1_kontext_dev", "BlackForestLabsFlux1KontextDev", "sync_job", "black-forest-labs-flux-1-kontext-dev", null, "image"],
"black_forest_labs_flux_1_schnell": ["black-forest-labs/flux-1-schnell", "black_forest_labs_flux_1_schnell", "BlackForestLabsFlux1Schnell", "sync_job", "black-forest-labs-flux-1-schnell", null, "image"],
"bytedance_seedream_3_0": ["bytedance/seedream-3.0", "bytedance_seedream_3_0", "BytedanceSeedream30", "sync_job", "seedream-3-0-t2i", null, "image", "removed 2026-06-18; use bytedance/seedream-4.0"],
"bytedance_seedream_4_0": ["bytedance/seedream-4.0", "bytedance_seedream_4_0", "BytedanceSeedream40", "sync_job", "seedream-v4-t2i", null, "image"],
"bytedance_seedream_4_0_edit": ["bytedance/seedream-4.0-edit", "bytedance_seedream_4_0_edit", "BytedanceSeedream40Edit", "sync_job", "seedream-v4-edit", null, "image"],
"flux_2_klein_9b_edit": ["flux-2-klein-9b-edit", "flux_2_klein_9b_edit", "Flux2Klein9bEdit", "sync_job", "flux-2-klein-9b-edit", null, "image", "removed 2026-03-12"],
"google_nano_banana_2_edit": ["google/nano-banana-2-edit", "google_nano_banana_2_edit", "GoogleNanoBanana2Edit", "sync_job", "google-nano-banana-2-edit", null, "image"],
"google_nano_banana_edit": ["google/nano-banana-edit", "google_nano_banana_edit", "GoogleNanoBananaEdit", "sync_job", "nano-banana-edit", null, "image"],
"google_nano_banana_pro_edit": ["google/nano-banana-pro-edit", "google_nano_banana_pro_edit", "GoogleNanoBananaProEdit", "sync_job", "nano-banana-pro-edit", null, "image"],
"pruna_p_image_edit": ["pruna/p-image-edit", "pruna_p_image_edit", "PrunaPImageEdit", "sync_job", "p-image-edit", null, "image"],
"pruna_p_image_t2i": ["pruna/p-image-t2i", "pruna_p_image_t2i", "PrunaPImageT2I", "sync_job", "p-image-t2i", null, "image"],
"qwen_image_t2i_lora": ["qwen-image-t2i-lora", "qwen_image_t2i_lora", "QwenImageT2ILora", "sync_job", "qwen-image-t2i-lora", null, "image"],
"qwen_qwen_image": ["qwen/qwen-image", "qwen_qwen_image", "QwenQwenImage", "sync_job", "qwen-image-t2i", null, "image"],
"qwen_qwen_image_edit": ["qwen/qwen-image-edit", "qwen_qwen_image_edit", "QwenQwenImageEdit", "sync_job", "qwen-image-edit", null, "image"],
"qwen_qwen_image_edit_2511": ["qwen/qwen-image-edit-2511", "qwen_qwen_image_edit_2511", "QwenQwenImageEdit2511", "sync_job", "qwen-image-edit-2511", null, "image"],
"qwen_qwen_image_edit_2511_lora": ["qwen/qwen-image-edit-2511-lora", "qwen_qwen_image_edit_2511_lora", "QwenQwenImageEdit2511Lora", "sync_job", "qwen-image-edit-2511-lora", null, "image"],
"tongyi_mai_z_image_turbo": ["tongyi-mai/z-image-turbo", "tongyi_mai_z_image_turbo", "TongyiMaiZImageTurbo", "sync_job", "z-image-turbo", null, "image"]
}""")
