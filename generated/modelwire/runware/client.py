# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.client import Client
from modelwire_runtime.features.apps import Apps
from modelwire_runtime.features.lookups import Registry, SchemaService
from modelwire_runtime.features.tasks import TaskClient

if TYPE_CHECKING:
    from typing_extensions import deprecated

    import modelwire.runware.handles as handles
    from modelwire.runware.audio import Audio
    from modelwire.runware.content import Content
    from modelwire.runware.image import Image
    from modelwire.runware.speech import Speech
    from modelwire.runware.text import Text
    from modelwire.runware.three_d import ThreeD
    from modelwire.runware.video import Video


class Runware(TaskClient, Registry, SchemaService, Apps, Client):
    """Runware: Pictures, clips, sound, text and three-dimensional models of many makers, as tasks of one protocol. The key
    comes from `api_key` or RUNWARE_API_KEY."""

    _vendor_module = "modelwire.runware._vendor"

    if TYPE_CHECKING:
        image: Image
        video: Video
        speech: Speech
        audio: Audio
        text: Text
        three_d: ThreeD
        content: Content
        account_management: handles.account_management.AccountManagement
        authentication: handles.authentication.Authentication
        caption: handles.caption.Caption
        caption_image: handles.caption_image.CaptionImage
        caption_video: handles.caption_video.CaptionVideo
        controlnet_preprocess: handles.controlnet_preprocess.ControlnetPreprocess
        exactly_illustrative_training: handles.exactly_illustrative_training.ExactlyIllustrativeTraining
        ffmpeg: handles.ffmpeg.Ffmpeg
        flux_1_dev_style_lora_training: handles.style_lora_training.StyleLoraTraining
        flux_2_klein_4b_style_lora_training: handles.style_lora_training.StyleLoraTraining
        flux_2_klein_9b_style_lora_training: handles.style_lora_training.StyleLoraTraining
        get_response: handles.get_response.GetResponse
        get_task_details: handles.get_task_details.GetTaskDetails
        masking: handles.masking.Masking
        media_storage: handles.media_storage.MediaStorage
        model_search: handles.model_search.ModelSearch
        model_upload: handles.model_upload.ModelUpload
        ping: handles.ping.Ping
        prompt_enhance: handles.prompt_enhance.PromptEnhance
        qwen_image_style_lora_training: handles.style_lora_training.StyleLoraTraining
        remove_background: handles.remove_background.RemoveBackground
        remove_background_image: handles.remove_background_image.RemoveBackgroundImage
        remove_background_video: handles.remove_background_video.RemoveBackgroundVideo
        tools: handles.tools.Tools
        training: handles.training.Training
        upscale: handles.upscale.Upscale
        upscale_image: handles.upscale_image.UpscaleImage
        upscale_video: handles.upscale_video.UpscaleVideo
        vectorize: handles.vectorize.Vectorize
        z_image_style_lora_training: handles.style_lora_training.StyleLoraTraining

        @property
        @deprecated("deprecated; use media-storage")
        def image_upload(self) -> handles.image_upload.ImageUpload:
            """Deprecated; use media-storage."""
            ...
