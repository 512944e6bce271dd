# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.async_client import AsyncClient
from modelwire_runtime.features.apps import AsyncApps
from modelwire_runtime.features.async_tasks import AsyncTaskClient
from modelwire_runtime.features.lookups import AsyncRegistry, AsyncSchemaService

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from modelwire.runware.aio.audio import AsyncAudio
    from modelwire.runware.aio.content import AsyncContent
    from modelwire.runware.aio.image import AsyncImage
    from modelwire.runware.aio.speech import AsyncSpeech
    from modelwire.runware.aio.text import AsyncText
    from modelwire.runware.aio.three_d import AsyncThreeD
    from modelwire.runware.aio.video import AsyncVideo
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


class AsyncRunware(AsyncTaskClient, AsyncRegistry, AsyncSchemaService, AsyncApps, AsyncClient):
    """Runware for asyncio: the same surface as `Runware`, awaited."""

    _vendor_module = "modelwire.runware._vendor"

    if TYPE_CHECKING:
        image: AsyncImage
        video: AsyncVideo
        speech: AsyncSpeech
        audio: AsyncAudio
        text: AsyncText
        three_d: AsyncThreeD
        content: AsyncContent
        account_management: _account_management.AsyncAccountManagement
        authentication: _authentication.AsyncAuthentication
        caption: _caption.AsyncCaption
        caption_image: _caption_image.AsyncCaptionImage
        caption_video: _caption_video.AsyncCaptionVideo
        controlnet_preprocess: _controlnet_preprocess.AsyncControlnetPreprocess
        exactly_illustrative_training: _exactly_illustrative_training.AsyncExactlyIllustrativeTraining
        ffmpeg: _ffmpeg.AsyncFfmpeg
        flux_1_dev_style_lora_training: _style_lora_training.AsyncStyleLoraTraining
        flux_2_klein_4b_style_lora_training: _style_lora_training.AsyncStyleLoraTraining
        flux_2_klein_9b_style_lora_training: _style_lora_training.AsyncStyleLoraTraining
        get_response: _get_response.AsyncGetResponse
        get_task_details: _get_task_details.AsyncGetTaskDetails
        masking: _masking.AsyncMasking
        media_storage: _media_storage.AsyncMediaStorage
        model_search: _model_search.AsyncModelSearch
        model_upload: _model_upload.AsyncModelUpload
        ping: _ping.AsyncPing
        prompt_enhance: _prompt_enhance.AsyncPromptEnhance
        qwen_image_style_lora_training: _style_lora_training.AsyncStyleLoraTraining
        remove_background: _remove_background.AsyncRemoveBackground
        remove_background_image: _remove_background_image.AsyncRemoveBackgroundImage
        remove_background_video: _remove_background_video.AsyncRemoveBackgroundVideo
        tools: _tools.AsyncTools
        training: _training.AsyncTraining
        upscale: _upscale.AsyncUpscale
        upscale_image: _upscale_image.AsyncUpscaleImage
        upscale_video: _upscale_video.AsyncUpscaleVideo
        vectorize: _vectorize.AsyncVectorize
        z_image_style_lora_training: _style_lora_training.AsyncStyleLoraTraining

        @property
        @deprecated("deprecated; use media-storage")
        def image_upload(self) -> _image_upload.AsyncImageUpload:
            """Deprecated; use media-storage."""
            ...
