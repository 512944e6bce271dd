# Written by modelwire-codegen from specs/deepinfra/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.tables import Table

# attribute: [id, module, class, route, endpoint, served model, result[, notice]]
TABLE = Table(r"""{
"black_forest_labs_flux_1_1_pro": ["black-forest-labs/FLUX-1.1-pro", "flux_pro", "FluxPro", "inference", "inference", null, "native_image"],
"black_forest_labs_flux_1_1_pro_openai": ["black-forest-labs/FLUX-1.1-pro", "openai_image", "OpenaiImage", "image_generation", "images", null, "image"],
"black_forest_labs_flux_1_dev": ["black-forest-labs/FLUX-1-dev", "black_forest_labs_flux_1_dev", "BlackForestLabsFlux1Dev", "inference", "inference", null, "native_image"],
"black_forest_labs_flux_1_dev_openai": ["black-forest-labs/FLUX-1-dev", "openai_image", "OpenaiImage", "image_generation", "images", null, "image"],
"black_forest_labs_flux_1_kontext_dev": ["black-forest-labs/FLUX.1-Kontext-dev", "flux_kontext", "FluxKontext", "inference", "inference", null, "native_image"],
"black_forest_labs_flux_1_kontext_dev_openai": ["black-forest-labs/FLUX.1-Kontext-dev", "openai_image", "OpenaiImage", "image_generation", "images", null, "image"],
"black_forest_labs_flux_1_kontext_pro": ["black-forest-labs/FLUX.1-Kontext-pro", "flux_kontext", "FluxKontext", "inference", "inference", null, "native_image"],
"black_forest_labs_flux_1_kontext_pro_openai": ["black-forest-labs/FLUX.1-Kontext-pro", "openai_image", "OpenaiImage", "image_generation", "images", null, "image"],
"black_forest_labs_flux_1_schnell": ["black-forest-labs/FLUX-1-schnell", "black_forest_labs_flux_1_schnell", "BlackForestLabsFlux1Schnell", "inference", "inference", null, "native_image"],
"black_forest_labs_flux_1_schnell_openai": ["black-forest-labs/FLUX-1-schnell", "openai_image", "OpenaiImage", "image_generation", "images", null, "image"],
"black_forest_labs_flux_pro": ["black-forest-labs/FLUX-pro", "flux_pro", "FluxPro", "inference", "inference", null, "native_image"],
"black_forest_labs_flux_pro_openai": ["black-forest-labs/FLUX-pro", "openai_image", "OpenaiImage", "image_generation", "images", null, "image"],
"qwen_qwen_image_edit": ["Qwen/Qwen-Image-Edit", "qwen_qwen_image_edit", "QwenQwenImageEdit", "image_edit", "edits", null, "image"],
"stabilityai_sd3_5": ["stabilityai/sd3.5", "stable_diffusion_3_5", "StableDiffusion35", "inference", "inference", null, "native_image"],
"stabilityai_sd3_5_medium": ["stabilityai/sd3.5-medium", "stable_diffusion_3_5", "StableDiffusion35", "inference", "inference", null, "native_image"],
"stabilityai_sd3_5_medium_openai": ["stabilityai/sd3.5-medium", "openai_image", "OpenaiImage", "image_generation", "images", null, "image"],
"stabilityai_sd3_5_openai": ["stabilityai/sd3.5", "openai_image", "OpenaiImage", "image_generation", "images", null, "image"],
"stabilityai_sdxl_turbo": ["stabilityai/sdxl-turbo", "stabilityai_sdxl_turbo", "StabilityaiSdxlTurbo", "inference", "inference", null, "native_image"],
"stabilityai_sdxl_turbo_openai": ["stabilityai/sdxl-turbo", "openai_image", "OpenaiImage", "image_generation", "images", null, "image"]
}""")
