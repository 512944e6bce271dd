# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import Namespace

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from modelwire.runpod.handles.alibaba_wan_2_1_i2v_720 import AlibabaWan21I2V720
    from modelwire.runpod.handles.alibaba_wan_2_2_i2v_720 import AlibabaWan22I2V720
    from modelwire.runpod.handles.alibaba_wan_2_2_t2v_720_lora import AlibabaWan22T2V720Lora
    from modelwire.runpod.handles.alibaba_wan_2_5 import AlibabaWan25
    from modelwire.runpod.handles.alibaba_wan_2_6_i2v import AlibabaWan26I2V
    from modelwire.runpod.handles.alibaba_wan_2_6_t2v import AlibabaWan26T2V
    from modelwire.runpod.handles.bytedance_seedance_v1_5_pro_i2v import BytedanceSeedanceV15ProI2V
    from modelwire.runpod.handles.infinitetalk import Infinitetalk
    from modelwire.runpod.handles.kwaivgi_kling_v2_1_i2v_pro import KwaivgiKlingV21I2VPro
    from modelwire.runpod.handles.kwaivgi_kling_v2_6_std_motion_control import KwaivgiKlingV26StdMotionControl
    from modelwire.runpod.handles.kwaivgi_kling_video_o1_r2v import KwaivgiKlingVideoO1R2V
    from modelwire.runpod.handles.openai_sora_2_i2v import OpenaiSora2I2V
    from modelwire.runpod.handles.openai_sora_2_pro_i2v import OpenaiSora2ProI2V
    from modelwire.runpod.handles.pruna_p_video import PrunaPVideo
    from modelwire.runpod.handles.seedance_1_0_pro import Seedance10Pro
    from modelwire.runpod.handles.vidu_q3_i2v import ViduQ3I2V
    from modelwire.runpod.handles.vidu_q3_t2v import ViduQ3T2V
    from modelwire.runpod.handles.wan_2_1_t2v_720 import Wan21T2V720
    from modelwire.runpod.handles.wan_2_2_t2v_720 import Wan22T2V720


class Video(Namespace):
    """Models that make clips from text, pictures, sound or other clips."""

    _vendor_package = "modelwire.runpod"
    _name = "video"

    if TYPE_CHECKING:
        alibaba_wan_2_1_i2v_720: AlibabaWan21I2V720
        alibaba_wan_2_2_i2v_720: AlibabaWan22I2V720
        alibaba_wan_2_2_t2v_720_lora: AlibabaWan22T2V720Lora
        alibaba_wan_2_5: AlibabaWan25
        alibaba_wan_2_6_i2v: AlibabaWan26I2V
        alibaba_wan_2_6_t2v: AlibabaWan26T2V
        bytedance_seedance_v1_5_pro_i2v: BytedanceSeedanceV15ProI2V
        infinitetalk: Infinitetalk
        kwaivgi_kling_v2_1_i2v_pro: KwaivgiKlingV21I2VPro
        kwaivgi_kling_v2_6_std_motion_control: KwaivgiKlingV26StdMotionControl
        kwaivgi_kling_video_o1_r2v: KwaivgiKlingVideoO1R2V
        openai_sora_2_i2v: OpenaiSora2I2V
        openai_sora_2_pro_i2v: OpenaiSora2ProI2V
        pruna_p_video: PrunaPVideo
        vidu_q3_i2v: ViduQ3I2V
        vidu_q3_t2v: ViduQ3T2V

        @property
        @deprecated("removed 2026-06-18; use bytedance/seedance-v1.5-pro-i2v")
        def seedance_1_0_pro(self) -> Seedance10Pro:
            """Removed 2026-06-18; use bytedance/seedance-v1.5-pro-i2v."""
            ...

        @property
        @deprecated("removed 2026-06-18; use alibaba/wan-2.6-t2v")
        def wan_2_1_t2v_720(self) -> Wan21T2V720:
            """Removed 2026-06-18; use alibaba/wan-2.6-t2v."""
            ...

        @property
        @deprecated("removed 2026-06-18; use alibaba/wan-2.6-t2v")
        def wan_2_2_t2v_720(self) -> Wan22T2V720:
            """Removed 2026-06-18; use alibaba/wan-2.6-t2v."""
            ...
