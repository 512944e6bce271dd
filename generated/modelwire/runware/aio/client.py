# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.async_client import AsyncClient
from modelwire_runtime.features.apps import AsyncApps
from modelwire_runtime.features.async_tasks import AsyncTaskClient
from modelwire_runtime.features.lookups import AsyncRegistry, AsyncSchemaService

if TYPE_CHECKING:
    from typing_extensions import deprecated

    import modelwire.runware.handles as handles
    from modelwire.runware.aio.audio import AsyncAudio
    from modelwire.runware.aio.content import AsyncContent
    from modelwire.runware.aio.image import AsyncImage
    from modelwire.runware.aio.speech import AsyncSpeech
    from modelwire.runware.aio.text import AsyncText
    from modelwire.runware.aio.three_d import AsyncThreeD
    from modelwire.runware.aio.video import AsyncVideo


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
        account_management: handles.account_management.AsyncAccountManagement
        authentication: handles.authentication.AsyncAuthentication
        caption: handles.caption.AsyncCaption
        caption_image: handles.caption_image.AsyncCaptionImage
        caption_video: handles.caption_video.AsyncCaptionVideo
        controlnet_preprocess: handles.controlnet_preprocess.AsyncControlnetPreprocess
        exactly_illustrative_training: handles.exactly_illustrative_training.AsyncExactlyIllustrativeTraining
        ffmpeg: handles.ffmpeg.AsyncFfmpeg
        flux_1_dev_style_lora_training: handles.style_lora_training.AsyncStyleLoraTraining
        flux_2_klein_4b_style_lora_training: handles.style_lora_training.AsyncStyleLoraTraining
        flux_2_klein_9b_style_lora_training: handles.style_lora_training.AsyncStyleLoraTraining
        get_response: handles.get_response.AsyncGetResponse
        get_task_details: handles.get_task_details.AsyncGetTaskDetails
        masking: handles.masking.AsyncMasking
        media_storage: handles.media_storage.AsyncMediaStorage
        model_search: handles.model_search.AsyncModelSearch
        model_upload: handles.model_upload.AsyncModelUpload
        ping: handles.ping.AsyncPing
        prompt_enhance: handles.prompt_enhance.AsyncPromptEnhance
        qwen_image_style_lora_training: handles.style_lora_training.AsyncStyleLoraTraining
        remove_background: handles.remove_background.AsyncRemoveBackground
        remove_background_image: handles.remove_background_image.AsyncRemoveBackgroundImage
        remove_background_video: handles.remove_background_video.AsyncRemoveBackgroundVideo
        tools: handles.tools.AsyncTools
        training: handles.training.AsyncTraining
        upscale: handles.upscale.AsyncUpscale
        upscale_image: handles.upscale_image.AsyncUpscaleImage
        upscale_video: handles.upscale_video.AsyncUpscaleVideo
        vectorize: handles.vectorize.AsyncVectorize
        z_image_style_lora_training: handles.style_lora_training.AsyncStyleLoraTraining

        @property
        @deprecated("deprecated; use media-storage")
        def image_upload(self) -> handles.image_upload.AsyncImageUpload:
            """Deprecated; use media-storage."""
            ...
