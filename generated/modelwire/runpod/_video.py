# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.tables import Table

# attribute: [id, module, class, route, endpoint, served model, result[, notice]]
TABLE = Table(r"""{
"alibaba_wan_2_1_i2v_720": ["alibaba/wan-2.1-i2v-720", "alibaba_wan_2_1_i2v_720", "AlibabaWan21I2V720", "job", "wan-2-1-i2v-720", null, "video"],
"alibaba_wan_2_2_i2v_720": ["alibaba/wan-2.2-i2v-720", "alibaba_wan_2_2_i2v_720", "AlibabaWan22I2V720", "job", "wan-2-2-i2v-720", null, "video"],
"alibaba_wan_2_2_t2v_720_lora": ["alibaba/wan-2.2-t2v-720-lora", "alibaba_wan_2_2_t2v_720_lora", "AlibabaWan22T2V720Lora", "job", "wan-2-2-t2v-720-lora", null, "video"],
"alibaba_wan_2_5": ["alibaba/wan-2.5", "alibaba_wan_2_5", "AlibabaWan25", "job", "wan-2-5", null, "video"],
"alibaba_wan_2_6_i2v": ["alibaba/wan-2.6-i2v", "alibaba_wan_2_6_i2v", "AlibabaWan26I2V", "job", "wan-2-6-i2v", null, "video"],
"alibaba_wan_2_6_t2v": ["alibaba/wan-2.6-t2v", "alibaba_wan_2_6_t2v", "AlibabaWan26T2V", "job", "wan-2-6-t2v", null, "video"],
"bytedance_seedance_v1_5_pro_i2v": ["bytedance/seedance-v1.5-pro-i2v", "bytedance_seedance_v1_5_pro_i2v", "BytedanceSeedanceV15ProI2V", "job", "seedance-v1-5-pro-i2v", null, "video"],
"infinitetalk": ["infinitetalk", "infinitetalk", "Infinitetalk", "job", "infinitetalk", null, "video"],
"kwaivgi_kling_v2_1_i2v_pro": ["kwaivgi/kling-v2.1-i2v-pro", "kwaivgi_kling_v2_1_i2v_pro", "KwaivgiKlingV21I2VPro", "job", "kling-v2-1-i2v-pro", null, "video"],
"kwaivgi_kling_v2_6_std_motion_control": ["kwaivgi/kling-v2.6-std-motion-control", "kwaivgi_kling_v2_6_std_motion_control", "KwaivgiKlingV26StdMotionControl", "job", "kling-v2-6-std-motion-control", null, "video"],
"kwaivgi_kling_video_o1_r2v": ["kwaivgi/kling-video-o1-r2v", "kwaivgi_kling_video_o1_r2v", "KwaivgiKlingVideoO1R2V", "job", "kling-video-o1-r2v", null, "video"],
"openai_sora_2_i2v": ["openai/sora-2-i2v", "openai_sora_2_i2v", "OpenaiSora2I2V", "job", "sora-2-i2v", null, "video"],
"openai_sora_2_pro_i2v": ["openai/sora-2-pro-i2v", "openai_sora_2_pro_i2v", "OpenaiSora2ProI2V", "job", "sora-2-pro-i2v", null, "video"],
"pruna_p_video": ["pruna/p-video", "pruna_p_video", "PrunaPVideo", "job", "p-video", null, "video"],
"seedance_1_0_pro": ["seedance-1-0-pro", "seedance_1_0_pro", "Seedance10Pro", "job", "seedance-1-0-pro", null, "video", "removed 2026-06-18; use bytedance/seedance-v1.5-pro-i2v"],
"vidu_q3_i2v": ["vidu/q3-i2v", "vidu_q3_i2v", "ViduQ3I2V", "job", "vidu-q3-i2v", null, "video"],
"vidu_q3_t2v": ["vidu/q3-t2v", "vidu_q3_t2v", "ViduQ3T2V", "job", "vidu-q3-t2v", null, "video"],
"wan_2_1_t2v_720": ["wan-2-1-t2v-720", "wan_2_1_t2v_720", "Wan21T2V720", "job", "wan-2-1-t2v-720", null, "video", "removed 2026-06-18; use alibaba/wan-2.6-t2v"],
"wan_2_2_t2v_720": ["wan-2-2-t2v-720", "wan_2_2_t2v_720", "Wan22T2V720", "job", "wan-2-2-t2v-720", null, "video", "removed 2026-06-18; use alibaba/wan-2.6-t2v"]
}""")
