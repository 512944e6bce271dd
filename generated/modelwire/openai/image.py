# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import Namespace

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from modelwire.openai.handles.dall_e_2 import DallE2
    from modelwire.openai.handles.dall_e_2_edit import DallE2Edit
    from modelwire.openai.handles.dall_e_3 import DallE3
    from modelwire.openai.handles.gpt_image_1 import GptImage1
    from modelwire.openai.handles.gpt_image_1_edit import GptImage1Edit
    from modelwire.openai.handles.gpt_image_2 import GptImage2
    from modelwire.openai.handles.gpt_image_2_5 import GptImage25
    from modelwire.openai.handles.gpt_image_2_5_edit import GptImage25Edit
    from modelwire.openai.handles.gpt_image_2_6 import GptImage26
    from modelwire.openai.handles.gpt_image_2_6_edit import GptImage26Edit
    from modelwire.openai.handles.gpt_image_2_edit import GptImage2Edit
    from modelwire.openai.handles.gpt_image_low_fidelity_edit import GptImageLowFidelityEdit


class Image(Namespace):
    """Models that make or change pictures."""

    _vendor_package = "modelwire.openai"
    _name = "image"

    if TYPE_CHECKING:
        gpt_image_2: GptImage2
        gpt_image_2_5_flare: GptImage25
        gpt_image_2_5_flare_edit: GptImage25Edit
        gpt_image_2_5_sunburst: GptImage25
        gpt_image_2_5_sunburst_edit: GptImage25Edit
        gpt_image_2_6_flare: GptImage26
        gpt_image_2_6_flare_edit: GptImage26Edit
        gpt_image_2_6_sunburst: GptImage26
        gpt_image_2_6_sunburst_edit: GptImage26Edit
        gpt_image_2_edit: GptImage2Edit

        @property
        @deprecated("deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst")
        def chatgpt_image_latest(self) -> GptImage1:
            """Deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst."""
            ...

        @property
        @deprecated("deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst")
        def chatgpt_image_latest_edit(self) -> GptImageLowFidelityEdit:
            """Deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst."""
            ...

        @property
        @deprecated("removed 2026-05-12; use gpt-image-2")
        def dall_e_2(self) -> DallE2:
            """Removed 2026-05-12; use gpt-image-2."""
            ...

        @property
        @deprecated("removed 2026-05-12; use gpt-image-2")
        def dall_e_2_edit(self) -> DallE2Edit:
            """Removed 2026-05-12; use gpt-image-2."""
            ...

        @property
        @deprecated("removed 2026-05-12; use gpt-image-2")
        def dall_e_3(self) -> DallE3:
            """Removed 2026-05-12; use gpt-image-2."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-image-2.5-sunburst")
        def gpt_image_1(self) -> GptImage1:
            """Removed 2026-10-23; use gpt-image-2.5-sunburst."""
            ...

        @property
        @deprecated("deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst")
        def gpt_image_1_5(self) -> GptImage1:
            """Deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst."""
            ...

        @property
        @deprecated("deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst")
        def gpt_image_1_5_edit(self) -> GptImage1Edit:
            """Deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-image-2.5-sunburst")
        def gpt_image_1_edit(self) -> GptImage1Edit:
            """Removed 2026-10-23; use gpt-image-2.5-sunburst."""
            ...

        @property
        @deprecated("deprecated, ends 2026-12-01; use gpt-image-2.6-flare")
        def gpt_image_1_mini(self) -> GptImage1:
            """Deprecated, ends 2026-12-01; use gpt-image-2.6-flare."""
            ...

        @property
        @deprecated("deprecated, ends 2026-12-01; use gpt-image-2.6-flare")
        def gpt_image_1_mini_edit(self) -> GptImageLowFidelityEdit:
            """Deprecated, ends 2026-12-01; use gpt-image-2.6-flare."""
            ...
