# Written by modelwire-codegen from specs/deepinfra/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire.deepinfra.handles import (
    black_forest_labs_flux_1_dev as black_forest_labs_flux_1_dev,
    black_forest_labs_flux_1_schnell as black_forest_labs_flux_1_schnell,
    chat as chat,
    flux_kontext as flux_kontext,
    flux_pro as flux_pro,
    native_embedding as native_embedding,
    openai_image as openai_image,
    qwen_qwen_image_edit as qwen_qwen_image_edit,
    stabilityai_sdxl_turbo as stabilityai_sdxl_turbo,
    stable_diffusion_3_5 as stable_diffusion_3_5,
    text_completion as text_completion,
    text_embedding_384 as text_embedding_384,
    text_embedding_512 as text_embedding_512,
    text_embedding_768 as text_embedding_768,
    text_embedding_1024 as text_embedding_1024,
)
