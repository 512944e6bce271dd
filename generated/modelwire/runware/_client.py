# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.tables import Table

# attribute: [id, module, class, route, endpoint, served model, result[, notice]]
TABLE = Table(r"""{
"account_management": ["account-management", "account_management", "AccountManagement", "utility", "accountManagement", null, "account_report"],
"authentication": ["authentication", "authentication", "Authentication", "lookup", "authentication", null, "signed_in"],
"caption": ["caption", "caption", "Caption", "open_task", "caption", null, "caption"],
"caption_image": ["caption-image", "caption_image", "CaptionImage", "open_task", "caption", null, "caption"],
"caption_video": ["caption-video", "caption_video", "CaptionVideo", "open_task", "caption", null, "caption"],
"controlnet_preprocess": ["controlnet-preprocess", "controlnet_preprocess", "ControlnetPreprocess", "open_task", "controlNetPreprocess", null, "guide_image"],
"exactly_illustrative_training": ["exactly:illustrative@training", "exactly_illustrative_training", "ExactlyIllustrativeTraining", "task", "training", null, "trained_model"],
"ffmpeg": ["runware:ffmpeg@0", "ffmpeg", "Ffmpeg", "task", "tools", null, "files"],
"flux_1_dev_style_lora_training": ["runware:flux-1-dev@style-lora-training", "style_lora_training", "StyleLoraTraining", "task", "training", null, "trained_model"],
"flux_2_klein_4b_style_lora_training": ["runware:flux-2-klein-4b@style-lora-training", "style_lora_training", "StyleLoraTraining", "task", "training", null, "trained_model"],
"flux_2_klein_9b_style_lora_training": ["runware:flux-2-klein-9b@style-lora-training", "style_lora_training", "StyleLoraTraining", "task", "training", null, "trained_model"],
"get_response": ["get-response", "get_response", "GetResponse", "lookup", "getResponse", null, "task_states"],
"get_task_details": ["get-task-details", "get_task_details", "GetTaskDetails", "lookup", "getTaskDetails", null, "task_details"],
"image_upload": ["image-upload", "image_upload", "ImageUpload", "utility", "imageUpload", null, "uploaded_image", "deprecated; use media-storage"],
"masking": ["masking", "masking", "Masking", "open_task", "imageMasking", null, "mask"],
"media_storage": ["media-storage", "media_storage", "MediaStorage", "utility", "mediaStorage", null, "stored_media"],
"model_search": ["model-search", "model_search", "ModelSearch", "utility", "modelSearch", null, "model_search_page"],
"model_upload": ["model-upload", "model_upload", "ModelUpload", "utility", "modelUpload", null, "model_upload_state"],
"ping": ["ping", "ping", "Ping", "ping", "ping", null, "pong"],
"prompt_enhance": ["prompt-enhance", "prompt_enhance", "PromptEnhance", "open_task", "promptEnhance", null, "enhanced_prompt"],
"qwen_image_style_lora_training": ["runware:qwen-image@style-lora-training", "style_lora_training", "StyleLoraTraining", "task", "training", null, "trained_model"],
"remove_background": ["remove-background", "remove_background", "RemoveBackground", "open_task", "removeBackground", null, "cutout_media"],
"remove_background_image": ["remove-background-image", "remove_background_image", "RemoveBackgroundImage", "open_task", "removeBackground", null, "cutout_image"],
"remove_background_video": ["remove-background-video", "remove_background_video", "RemoveBackgroundVideo", "open_task", "removeBackground", null, "cutout_video"],
"tools": ["tools", "tools", "Tools", "open_task", "tools", null, "files"],
"training": ["training", "training", "Training", "open_task", "training", null, "trained_model"],
"upscale": ["upscale", "upscale", "Upscale", "open_task", "upscale", null, "upscaled_media"],
"upscale_image": ["upscale-image", "upscale_image", "UpscaleImage", "open_task", "upscale", null, "upscaled_image"],
"upscale_video": ["upscale-video", "upscale_video", "UpscaleVideo", "open_task", "upscale", null, "upscaled_video"],
"vectorize": ["vectorize", "vectorize", "Vectorize", "open_task", "vectorize", null, "vector"],
"z_image_style_lora_training": ["runware:z-image@style-lora-training", "style_lora_training", "StyleLoraTraining", "task", "training", null, "trained_model"]
}""")
