# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.tables import Table

# attribute: [id, module, class, route, endpoint, served model, result[, notice]]
TABLE = Table(r"""{
"chatgpt_image_latest": ["chatgpt-image-latest", "gpt_image_1", "GptImage1", "picture", "generations", null, "picture", "deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst"],
"chatgpt_image_latest_edit": ["chatgpt-image-latest", "gpt_image_low_fidelity_edit", "GptImageLowFidelityEdit", "picture_edit", "edits", null, "picture", "deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst"],
"dall_e_2": ["dall-e-2", "dall_e_2", "DallE2", "whole_picture", "generations", null, "picture", "removed 2026-05-12; use gpt-image-2"],
"dall_e_2_edit": ["dall-e-2", "dall_e_2_edit", "DallE2Edit", "whole_picture_edit", "edits", null, "picture", "removed 2026-05-12; use gpt-image-2"],
"dall_e_3": ["dall-e-3", "dall_e_3", "DallE3", "whole_picture", "generations", null, "picture", "removed 2026-05-12; use gpt-image-2"],
"gpt_image_1": ["gpt-image-1", "gpt_image_1", "GptImage1", "picture", "generations", null, "picture", "removed 2026-10-23; use gpt-image-2.5-sunburst"],
"gpt_image_1_5": ["gpt-image-1.5", "gpt_image_1", "GptImage1", "picture", "generations", null, "picture", "deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst"],
"gpt_image_1_5_edit": ["gpt-image-1.5", "gpt_image_1_edit", "GptImage1Edit", "picture_edit", "edits", null, "picture", "deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst"],
"gpt_image_1_edit": ["gpt-image-1", "gpt_image_1_edit", "GptImage1Edit", "picture_edit", "edits", null, "picture", "removed 2026-10-23; use gpt-image-2.5-sunburst"],
"gpt_image_1_mini": ["gpt-image-1-mini", "gpt_image_1", "GptImage1", "picture", "generations", null, "picture", "deprecated, ends 2026-12-01; use gpt-image-2.6-flare"],
"gpt_image_1_mini_edit": ["gpt-image-1-mini", "gpt_image_low_fidelity_edit", "GptImageLowFidelityEdit", "picture_edit", "edits", null, "picture", "deprecated, ends 2026-12-01; use gpt-image-2.6-flare"],
"gpt_image_2": ["gpt-image-2", "gpt_image_2", "GptImage2", "picture", "generations", null, "picture"],
"gpt_image_2_5_flare": ["gpt-image-2.5-flare", "gpt_image_2_5", "GptImage25", "picture", "generations", null, "picture"],
"gpt_image_2_5_flare_edit": ["gpt-image-2.5-flare", "gpt_image_2_5_edit", "GptImage25Edit", "picture_edit", "edits", null, "picture"],
"gpt_image_2_5_sunburst": ["gpt-image-2.5-sunburst", "gpt_image_2_5", "GptImage25", "picture", "generations", null, "picture"],
"gpt_image_2_5_sunburst_edit": ["gpt-image-2.5-sunburst", "gpt_image_2_5_edit", "GptImage25Edit", "picture_edit", "edits", null, "picture"],
"gpt_image_2_6_flare": ["gpt-image-2.6-flare", "gpt_image_2_6", "GptImage26", "picture", "generations", null, "picture"],
"gpt_image_2_6_flare_edit": ["gpt-image-2.6-flare", "gpt_image_2_6_edit", "GptImage26Edit", "picture_edit", "edits", null, "picture"],
"gpt_image_2_6_sunburst": ["gpt-image-2.6-sunburst", "gpt_image_2_6", "GptImage26", "picture", "generations", null, "picture"],
"gpt_image_2_6_sunburst_edit": ["gpt-image-2.6-sunburst", "gpt_image_2_6_edit", "GptImage26Edit", "picture_edit", "edits", null, "picture"],
"gpt_image_2_edit": ["gpt-image-2", "gpt_image_2_edit", "GptImage2Edit", "picture_edit", "edits", null, "picture"]
}""")
