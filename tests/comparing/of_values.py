"""Pairs that differ in what one parameter takes."""

from tests.comparing.pairs import FLAG, NUMBER, TEXT, WHOLE, Json, Pair, params


def of(name: str, kinds: set[str], old: Json, new: Json, **rest: str) -> Pair:
    """Give a pair that differs in the parameter `value`."""
    return Pair(name, kinds, params(value=old), params(value=new), **rest)  # type: ignore[arg-type]


def listed(*values: object) -> Json:
    """Give a closed list."""
    return {"enum": list(values)}


_WIDER, _NARROWER = {"limit-loosened"}, {"limit-tightened"}
_LIST: Json = {"type": "array", "items": TEXT}
_PICTURE: Json = {"type": "string", "media": "image"}
_LINK: Json = {"type": "string", "media": {"kind": "image", "forms": ["url"]}}
_PNG = "bytes.fromhex('89504e470d0a1a0a') + bytes(32)"

PAIRS = (
    # Types
    of("float_to_int", {"type-narrowed"}, NUMBER, WHOLE, use="value=0.5"),
    of("int_to_float", {"type-widened"}, WHOLE, NUMBER, use="value=5", more="value=0.5"),
    of(
        "int_to_text",
        {"type-narrowed", "type-widened"},
        WHOLE,
        TEXT,
        use="value=5",
        more="value='a'",
    ),
    of(
        "text_to_list",
        {"type-narrowed", "type-widened"},
        TEXT,
        _LIST,
        use="value='a'",
        more="value=['a']",
    ),
    of("list_to_text", {"type-narrowed", "type-widened"}, _LIST, TEXT, use="value=['a']"),
    of(
        "flag_to_int",
        {"type-narrowed", "type-widened"},
        FLAG,
        WHOLE,
        use="value=True",
        more="value=5",
    ),
    of(
        "null_added",
        {"type-widened"},
        TEXT,
        {"type": ["string", "null"]},
        use="value='a'",
        more="value=None",
    ),
    of("null_removed", {"type-narrowed"}, {"type": ["string", "null"]}, TEXT, use="value=None"),
    of("any_to_text", {"type-narrowed"}, {}, TEXT, use="value=5"),
    of("text_to_any", {"type-widened"}, TEXT, {}, use="value='a'", more="value=5"),
    of("text_or_flag_to_text", {"type-narrowed"}, {"anyOf": [TEXT, FLAG]}, TEXT, use="value=True"),
    of(
        "text_to_text_or_flag",
        {"type-widened"},
        TEXT,
        {"oneOf": [TEXT, FLAG]},
        use="value='a'",
        more="value=True",
    ),
    of(
        "items_narrowed",
        {"type-narrowed"},
        {"type": "array", "items": NUMBER},
        {"type": "array", "items": WHOLE},
        use="value=[0.5]",
    ),
    of(
        "mapping_narrowed",
        {"type-narrowed"},
        {"type": "object"},
        {"type": "object", "additionalProperties": TEXT},
        use="value={'a': 5}",
    ),
    of(
        "mapping_of_less",
        {"type-narrowed", "type-widened"},
        {"type": "object", "additionalProperties": WHOLE},
        {"type": "object", "additionalProperties": TEXT},
        use="value={'a': 5}",
    ),
    # Closed lists
    of("values_removed", {"values-removed"}, listed("a", "b"), listed("a"), use="value='b'"),
    of(
        "values_added",
        {"values-added"},
        listed("a"),
        listed("a", "b"),
        use="value='a'",
        more="value='b'",
    ),
    of(
        "values_replaced",
        {"values-added", "values-removed"},
        listed("a"),
        listed("b"),
        use="value='a'",
        more="value='b'",
    ),
    of(
        "values_in_other_order",
        {"documentation-changed"},
        listed("a", "b"),
        listed("b", "a"),
        use="value='b'",
    ),
    of("values_closed", {"values-closed"}, TEXT, listed("a"), use="value='b'"),
    of("values_opened", {"values-opened"}, listed("a"), TEXT, use="value='a'", more="value='b'"),
    of(
        "known_values_closed",
        {"values-closed"},
        {**TEXT, "known_values": ["a"]},
        listed("a"),
        use="value='b'",
    ),
    of(
        "known_values_removed",
        {"known-values-changed"},
        {**TEXT, "known_values": ["a", "b"]},
        {**TEXT, "known_values": ["a"]},
        use="value='b'",
    ),
    of(
        "known_values_given_up",
        {"known-values-changed"},
        {**TEXT, "known_values": ["a"]},
        TEXT,
        use="value='a'",
    ),
    of("numbers_removed", {"values-removed"}, listed(5, 10), listed(5), use="value=10"),
    of("fractions_removed", {"values-removed"}, listed(0.5, 1.5), listed(0.5), use="value=1.5"),
    of("numbers_opened", {"values-opened"}, listed(5, 10), WHOLE, use="value=5", more="value=6"),
    of("null_of_list_removed", {"type-narrowed"}, listed("a", None), listed("a"), use="value=None"),
    of("list_to_constant", {"values-removed"}, listed("a", "b"), {"const": "a"}, use="value='b'"),
    of("both_flags_listed", {"values-closed"}, FLAG, listed(True), use="value=False"),
    # Limits
    of(
        "maximum_lowered",
        _NARROWER,
        {**WHOLE, "maximum": 9},
        {**WHOLE, "maximum": 8},
        use="value=9",
    ),
    of(
        "maximum_raised",
        _WIDER,
        {**WHOLE, "maximum": 8},
        {**WHOLE, "maximum": 9},
        use="value=8",
        more="value=9",
    ),
    of("maximum_dropped", _WIDER, {**NUMBER, "maximum": 8}, NUMBER, use="value=8", more="value=9"),
    of(
        "minimum_raised",
        _NARROWER,
        {**NUMBER, "minimum": 1},
        {**NUMBER, "minimum": 2},
        use="value=1",
    ),
    of(
        "end_excluded",
        _NARROWER,
        {**NUMBER, "minimum": 1},
        {**NUMBER, "exclusiveMinimum": 1},
        use="value=1",
    ),
    of(
        "end_written_otherwise",
        {"documentation-changed"},
        {**WHOLE, "minimum": 1},
        {**WHOLE, "exclusiveMinimum": 0},
        use="value=1",
    ),
    of("step_added", _NARROWER, WHOLE, {**WHOLE, "multipleOf": 8}, use="value=9"),
    of(
        "step_halved",
        _WIDER,
        {**WHOLE, "multipleOf": 16},
        {**WHOLE, "multipleOf": 8},
        use="value=16",
        more="value=8",
    ),
    of(
        "step_changed",
        _NARROWER,
        {**WHOLE, "multipleOf": 16},
        {**WHOLE, "multipleOf": 24},
        use="value=16",
    ),
    of(
        "longest_shortened",
        _NARROWER,
        {**TEXT, "maxLength": 3},
        {**TEXT, "maxLength": 2},
        use="value='abc'",
    ),
    of("pattern_added", _NARROWER, TEXT, {**TEXT, "pattern": "^a+$"}, use="value='b'"),
    of(
        "pattern_dropped",
        _WIDER,
        {**TEXT, "pattern": "^a+$"},
        TEXT,
        use="value='a'",
        more="value='b'",
    ),
    of(
        "items_fewer",
        _NARROWER,
        {**_LIST, "maxItems": 3},
        {**_LIST, "maxItems": 1},
        use="value=['a', 'b']",
    ),
    of("items_unique", _NARROWER, _LIST, {**_LIST, "uniqueItems": True}, use="value=['a', 'a']"),
    of(
        "item_limited",
        _NARROWER,
        _LIST,
        {"type": "array", "items": {**TEXT, "maxLength": 1}},
        use="value=['aa']",
    ),
    of(
        "size_limited",
        _NARROWER,
        {**TEXT, "size_separator": "x"},
        {**TEXT, "size_separator": "x", "pixels": {"maximum": 100}},
        use="value='20x20'",
    ),
    of(
        "size_spelt_otherwise",
        _NARROWER,
        {**TEXT, "size_separator": "x"},
        {**TEXT, "size_separator": "*"},
        use="value='20x20'",
    ),
    of("text_tested", {"rule-added"}, TEXT, {**TEXT, "not": {"const": "auto"}}, use="value='auto'"),
    # Files
    of(
        "text_to_file",
        {"type-narrowed", "type-widened"},
        TEXT,
        _PICTURE,
        use="value='no link'",
        more=f"value={_PNG}",
    ),
    of("file_to_text", {"type-narrowed", "type-widened"}, _PICTURE, TEXT, use=f"value={_PNG}"),
    of("form_removed", {"media-narrowed"}, _PICTURE, _LINK, use=f"value={_PNG}"),
    of(
        "form_added",
        {"media-widened"},
        _LINK,
        _PICTURE,
        use="value='https://a.test/a.png'",
        more=f"value={_PNG}",
    ),
    of(
        "other_file",
        {"media-narrowed"},
        _PICTURE,
        {**_PICTURE, "media": "audio"},
        use=f"value={_PNG}",
    ),
    of(
        "file_types_named",
        {"media-narrowed"},
        _PICTURE,
        {**TEXT, "media": {"kind": "image", "forms": ["url", "data_uri"], "types": ["jpeg"]}},
        use=f"value={_PNG}",
    ),
    of(
        "file_limited",
        _NARROWER,
        _PICTURE,
        {**_PICTURE, "file_limits": {"bytes": 20}},
        use=f"value={_PNG}",
    ),
    # Words
    of(
        "default_changed",
        {"documentation-changed"},
        {**WHOLE, "default": 1},
        {**WHOLE, "default": 2},
        use="value=3",
    ),
    of(
        "described_otherwise",
        {"documentation-changed"},
        {**WHOLE, "description": "One."},
        {**WHOLE, "description": "Two."},
        use="value=3",
    ),
    of("unit_changed", {"documentation-changed"}, WHOLE, {**WHOLE, "unit": "px"}, use="value=3"),
    of(
        "value_deprecated",
        {"documentation-changed"},
        WHOLE,
        {**WHOLE, "deprecated": True},
        use="value=3",
    ),
    of(
        "now_ignored",
        {"documentation-changed"},
        WHOLE,
        {**WHOLE, "ignored_when": "prompt"},
        use="value=3, prompt='a'",
    ),
)
