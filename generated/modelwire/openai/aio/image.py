# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from modelwire.openai.handles.dall_e_2 import AsyncDallE2
    from modelwire.openai.handles.dall_e_2_edit import AsyncDallE2Edit
    from modelwire.openai.handles.dall_e_3 import AsyncDallE3
    from modelwire.openai.handles.gpt_image_1 import AsyncGptImage1
    from modelwire.openai.handles.gpt_image_1_edit import AsyncGptImage1Edit
    from modelwire.openai.handles.gpt_image_2 import AsyncGptImage2
    from modelwire.openai.handles.gpt_image_2_5 import AsyncGptImage25
    from modelwire.openai.handles.gpt_image_2_5_edit import AsyncGptImage25Edit
    from modelwire.openai.handles.gpt_image_2_6 import AsyncGptImage26
    from modelwire.openai.handles.gpt_image_2_6_edit import AsyncGptImage26Edit
    from modelwire.openai.handles.gpt_image_2_edit import AsyncGptImage2Edit
    from modelwire.openai.handles.gpt_image_low_fidelity_edit import AsyncGptImageLowFidelityEdit


class AsyncImage(AsyncNamespace):
    """Models that make or change pictures. For an async client."""

    _vendor_package = "modelwire.openai"
    _name = "image"

    if TYPE_CHECKING:
        gpt_image_2: AsyncGptImage2
        gpt_image_2_5_flare: AsyncGptImage25
        gpt_image_2_5_flare_edit: AsyncGptImage25Edit
        gpt_image_2_5_sunburst: AsyncGptImage25
        gpt_image_2_5_sunburst_edit: AsyncGptImage25Edit
        gpt_image_2_6_flare: AsyncGptImage26
        gpt_image_2_6_flare_edit: AsyncGptImage26Edit
        gpt_image_2_6_sunburst: AsyncGptImage26
        gpt_image_2_6_sunburst_edit: AsyncGptImage26Edit
        gpt_image_2_edit: AsyncGptImage2Edit

        @property
        @deprecated("deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst")
        def chatgpt_image_latest(self) -> AsyncGptImage1:
            """Deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst."""
            ...

        @property
        @deprecated("deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst")
        def chatgpt_image_latest_edit(self) -> AsyncGptImageLowFidelityEdit:
            """Deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst."""
            ...

        @property
        @deprecated("removed 2026-05-12; use gpt-image-2")
        def dall_e_2(self) -> AsyncDallE2:
            """Removed 2026-05-12; use gpt-image-2."""
            ...

        @property
        @deprecated("removed 2026-05-12; use gpt-image-2")
        def dall_e_2_edit(self) -> AsyncDallE2Edit:
            """Removed 2026-05-12; use gpt-image-2."""
            ...

        @property
        @deprecated("removed 2026-05-12; use gpt-image-2")
        def dall_e_3(self) -> AsyncDallE3:
            """Removed 2026-05-12; use gpt-image-2."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-image-2.5-sunburst")
        def gpt_image_1(self) -> AsyncGptImage1:
            """Removed 2026-10-23; use gpt-image-2.5-sunburst."""
            ...

        @property
        @deprecated("deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst")
        def gpt_image_1_5(self) -> AsyncGptImage1:
            """Deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst."""
            ...

        @property
        @deprecated("deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst")
        def gpt_image_1_5_edit(self) -> AsyncGptImage1Edit:
            """Deprecated, ends 2026-12-01; use gpt-image-2.6-sunburst."""
            ...

        @property
        @deprecated("removed 2026-10-23; use gpt-image-2.5-sunburst")
        def gpt_image_1_edit(self) -> AsyncGptImage1Edit:
            """Removed 2026-10-23; use gpt-image-2.5-sunburst."""
            ...

        @property
        @deprecated("deprecated, ends 2026-12-01; use gpt-image-2.6-flare")
        def gpt_image_1_mini(self) -> AsyncGptImage1:
            """Deprecated, ends 2026-12-01; use gpt-image-2.6-flare."""
            ...

        @property
        @deprecated("deprecated, ends 2026-12-01; use gpt-image-2.6-flare")
        def gpt_image_1_mini_edit(self) -> AsyncGptImageLowFidelityEdit:
            """Deprecated, ends 2026-12-01; use gpt-image-2.6-flare."""
            ...
