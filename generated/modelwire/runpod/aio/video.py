# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from modelwire.runpod.handles.alibaba_wan_2_1_i2v_720 import AsyncAlibabaWan21I2V720
    from modelwire.runpod.handles.alibaba_wan_2_2_i2v_720 import AsyncAlibabaWan22I2V720
    from modelwire.runpod.handles.alibaba_wan_2_2_t2v_720_lora import AsyncAlibabaWan22T2V720Lora
    from modelwire.runpod.handles.alibaba_wan_2_5 import AsyncAlibabaWan25
    from modelwire.runpod.handles.alibaba_wan_2_6_i2v import AsyncAlibabaWan26I2V
    from modelwire.runpod.handles.alibaba_wan_2_6_t2v import AsyncAlibabaWan26T2V
    from modelwire.runpod.handles.bytedance_seedance_v1_5_pro_i2v import AsyncBytedanceSeedanceV15ProI2V
    from modelwire.runpod.handles.infinitetalk import AsyncInfinitetalk
    from modelwire.runpod.handles.kwaivgi_kling_v2_1_i2v_pro import AsyncKwaivgiKlingV21I2VPro
    from modelwire.runpod.handles.kwaivgi_kling_v2_6_std_motion_control import AsyncKwaivgiKlingV26StdMotionControl
    from modelwire.runpod.handles.kwaivgi_kling_video_o1_r2v import AsyncKwaivgiKlingVideoO1R2V
    from modelwire.runpod.handles.openai_sora_2_i2v import AsyncOpenaiSora2I2V
    from modelwire.runpod.handles.openai_sora_2_pro_i2v import AsyncOpenaiSora2ProI2V
    from modelwire.runpod.handles.pruna_p_video import AsyncPrunaPVideo
    from modelwire.runpod.handles.seedance_1_0_pro import AsyncSeedance10Pro
    from modelwire.runpod.handles.vidu_q3_i2v import AsyncViduQ3I2V
    from modelwire.runpod.handles.vidu_q3_t2v import AsyncViduQ3T2V
    from modelwire.runpod.handles.wan_2_1_t2v_720 import AsyncWan21T2V720
    from modelwire.runpod.handles.wan_2_2_t2v_720 import AsyncWan22T2V720


class AsyncVideo(AsyncNamespace):
    """Models that make clips from text, pictures, sound or other clips. For an async client."""

    _vendor_package = "modelwire.runpod"
    _name = "video"

    if TYPE_CHECKING:
        alibaba_wan_2_1_i2v_720: AsyncAlibabaWan21I2V720
        alibaba_wan_2_2_i2v_720: AsyncAlibabaWan22I2V720
        alibaba_wan_2_2_t2v_720_lora: AsyncAlibabaWan22T2V720Lora
        alibaba_wan_2_5: AsyncAlibabaWan25
        alibaba_wan_2_6_i2v: AsyncAlibabaWan26I2V
        alibaba_wan_2_6_t2v: AsyncAlibabaWan26T2V
        bytedance_seedance_v1_5_pro_i2v: AsyncBytedanceSeedanceV15ProI2V
        infinitetalk: AsyncInfinitetalk
        kwaivgi_kling_v2_1_i2v_pro: AsyncKwaivgiKlingV21I2VPro
        kwaivgi_kling_v2_6_std_motion_control: AsyncKwaivgiKlingV26StdMotionControl
        kwaivgi_kling_video_o1_r2v: AsyncKwaivgiKlingVideoO1R2V
        openai_sora_2_i2v: AsyncOpenaiSora2I2V
        openai_sora_2_pro_i2v: AsyncOpenaiSora2ProI2V
        pruna_p_video: AsyncPrunaPVideo
        vidu_q3_i2v: AsyncViduQ3I2V
        vidu_q3_t2v: AsyncViduQ3T2V

        @property
        @deprecated("removed 2026-06-18; use bytedance/seedance-v1.5-pro-i2v")
        def seedance_1_0_pro(self) -> AsyncSeedance10Pro:
            """Removed 2026-06-18; use bytedance/seedance-v1.5-pro-i2v."""
            ...

        @property
        @deprecated("removed 2026-06-18; use alibaba/wan-2.6-t2v")
        def wan_2_1_t2v_720(self) -> AsyncWan21T2V720:
            """Removed 2026-06-18; use alibaba/wan-2.6-t2v."""
            ...

        @property
        @deprecated("removed 2026-06-18; use alibaba/wan-2.6-t2v")
        def wan_2_2_t2v_720(self) -> AsyncWan22T2V720:
            """Removed 2026-06-18; use alibaba/wan-2.6-t2v."""
            ...
