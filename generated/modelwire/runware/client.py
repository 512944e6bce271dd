# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.client import Client
from modelwire_runtime.features.apps import Apps
from modelwire_runtime.features.lookups import Registry, SchemaService
from modelwire_runtime.features.tasks import TaskClient

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from modelwire.runware.audio import Audio
    from modelwire.runware.content import Content
    from modelwire.runware.handles import (
        account_management as _account_management,
        authentication as _authentication,
        caption as _caption,
        caption_image as _caption_image,
        caption_video as _caption_video,
        controlnet_preprocess as _controlnet_preprocess,
        exactly_illustrative_training as _exactly_illustrative_training,
        ffmpeg as _ffmpeg,
        get_response as _get_response,
        get_task_details as _get_task_details,
        image_upload as _image_upload,
        masking as _masking,
        media_storage as _media_storage,
        model_search as _model_search,
        model_upload as _model_upload,
        ping as _ping,
        prompt_enhance as _prompt_enhance,
        remove_background as _remove_background,
        remove_background_image as _remove_background_image,
        remove_background_video as _remove_background_video,
        style_lora_training as _style_lora_training,
        tools as _tools,
        training as _training,
        upscale as _upscale,
        upscale_image as _upscale_image,
        upscale_video as _upscale_video,
        vectorize as _vectorize,
    )
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
        account_management: _account_management.AccountManagement
        authentication: _authentication.Authentication
        caption: _caption.Caption
        caption_image: _caption_image.CaptionImage
        caption_video: _caption_video.CaptionVideo
        controlnet_preprocess: _controlnet_preprocess.ControlnetPreprocess
        exactly_illustrative_training: _exactly_illustrative_training.ExactlyIllustrativeTraining
        ffmpeg: _ffmpeg.Ffmpeg
        flux_1_dev_style_lora_training: _style_lora_training.StyleLoraTraining
        flux_2_klein_4b_style_lora_training: _style_lora_training.StyleLoraTraining
        flux_2_klein_9b_style_lora_training: _style_lora_training.StyleLoraTraining
        get_response: _get_response.GetResponse
        get_task_details: _get_task_details.GetTaskDetails
        masking: _masking.Masking
        media_storage: _media_storage.MediaStorage
        model_search: _model_search.ModelSearch
        model_upload: _model_upload.ModelUpload
        ping: _ping.Ping
        prompt_enhance: _prompt_enhance.PromptEnhance
        qwen_image_style_lora_training: _style_lora_training.StyleLoraTraining
        remove_background: _remove_background.RemoveBackground
        remove_background_image: _remove_background_image.RemoveBackgroundImage
        remove_background_video: _remove_background_video.RemoveBackgroundVideo
        tools: _tools.Tools
        training: _training.Training
        upscale: _upscale.Upscale
        upscale_image: _upscale_image.UpscaleImage
        upscale_video: _upscale_video.UpscaleVideo
        vectorize: _vectorize.Vectorize
        z_image_style_lora_training: _style_lora_training.StyleLoraTraining

        @property
        @deprecated("deprecated; use media-storage")
        def image_upload(self) -> _image_upload.ImageUpload:
            """Deprecated; use media-storage."""
            ...
