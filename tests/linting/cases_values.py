"""Cases of values, ranges, defaults and units."""

from tests.linting.case import Case, params
from tests.support.specs import Json, model, spec

WHOLE: Json = {"type": "integer"}
SIZED: Json = {
    "width": {**WHOLE, "minimum": 64, "maximum": 128, "unit": "px"},
    "height": {**WHOLE, "minimum": 64, "maximum": 128, "unit": "px"},
}


def one(**data: object) -> dict[str, Json]:
    """Give a tree of one parameter `style`."""
    return params({"style": data})


def pair(key: str, **limits: float) -> dict[str, Json]:
    """Give a tree with limits on width and height together."""
    return params(SIZED, **{key: {"of": ["width", "height"], **limits}})


LORA: Json = {
    "type": "object",
    "properties": {"path": {"type": "string", "maxLength": 4, "description": "Where."}},
    "required": ["path"],
}


def referred(default: Json) -> dict[str, Json]:
    """Give a parameter that refers to an object, with a default."""
    held = {"$ref": "acme/Lora", "default": default, "description": "Weights."}
    return spec(model(params={"properties": {"lora": held}}), parts={"objects": {"Lora": LORA}})


CASES = [
    Case(
        "MW510",
        "a range the wrong way round",
        one(type="integer", minimum=10, maximum=5),
        ["'style': no number has minimum 10, maximum 5"],
        one(type="integer", minimum=5, maximum=5),
    ),
    Case(
        "MW510",
        "a range without a step in it",
        one(type="integer", minimum=17, maximum=31, multipleOf=16),
        ["'style': no number has minimum 17, maximum 31, multipleOf 16"],
        one(type="integer", minimum=17, maximum=32, multipleOf=16),
    ),
    Case(
        "MW510",
        "a range that its open ends empty",
        one(type=["number", "null"], exclusiveMinimum=1, maximum=1),
        ["'style': no number has maximum 1, exclusiveMinimum 1"],
        one(type=["number", "null"], minimum=1, maximum=1),
    ),
    Case(
        "MW510",
        "lengths, counts and files the wrong way round",
        params(
            {
                "style": {"type": "string", "minLength": 3, "maxLength": 2},
                "tags": {
                    "type": "array",
                    "items": {"type": "string"},
                    "minItems": 3,
                    "maxItems": 2,
                },
                "sound": {"type": "string", "media": "audio", "file_limits": {"seconds": [10, 5]}},
            }
        ),
        [
            "'style': minLength 3 is above maxLength 2",
            "'tags': minItems 3 is above maxItems 2",
            "'sound': a file of 10 to 5 seconds cannot be",
        ],
        params(
            {
                "style": {"type": "string", "minLength": 2, "maxLength": 2},
                "tags": {
                    "type": "array",
                    "items": {"type": "string"},
                    "minItems": 2,
                    "maxItems": 2,
                },
                "sound": {"type": "string", "media": "audio", "file_limits": {"seconds": [5, 5]}},
            }
        ),
    ),
    Case(
        "MW510",
        "pixels that no width and height have",
        pair("pixels", minimum=128 * 128 + 1),
        ["'acme/one': no 'width' and 'height' keep the limits of pixels"],
        pair("pixels", minimum=128 * 128),
    ),
    Case(
        "MW510",
        "an aspect that no width and height have",
        pair("aspect", maximum=0.4),
        ["'acme/one': no 'width' and 'height' keep the limits of aspect"],
        pair("aspect", maximum=0.5),
    ),
    Case(
        "MW510",
        "pixels the wrong way round",
        one(type="string", size_separator="x", pixels={"minimum": 9, "maximum": 4}),
        ["'style': the ends of pixels are the wrong way round"],
        one(type="string", size_separator="x", pixels={"minimum": 4, "maximum": 9}),
    ),
    Case(
        "MW511",
        "a value of another type",
        one(type="string", enum=["low", 2]),
        ["'style' has the value 2, but 2 is no string"],
        one(enum=["low", 2]),
    ),
    Case(
        "MW511",
        "a pattern that nothing of the list matches",
        one(type="string", pattern="^[0-9]+$", enum=["low"]),
        ["'style' has the value 'low', but 'low' does not match ^[0-9]+$"],
        one(type="string", pattern="^[a-z]+$", enum=["low"]),
    ),
    Case(
        "MW511",
        "a likely value beyond the range",
        one(type="number", maximum=1, likely={"values": [0.5, 2], "why": "seen"}),
        ["'style' has the value 2, but 2 breaks maximum: 1"],
        one(type="number", maximum=2, multipleOf=0.1, likely={"values": [0.3, 2], "why": "seen"}),
    ),
    Case(
        "MW512",
        "a value twice in a test",
        params(
            {
                "mode": {"enum": ["a", "b", "c"]},
                "style": {"type": "string", "applies_when": {"mode": ["a", "a"]}},
            },
        ),
        ["'a' stands twice in this list"],
        params(
            {
                "mode": {"enum": ["a", "b", "c"]},
                "style": {"type": "string", "applies_when": {"mode": ["a", "b"]}},
            },
        ),
    ),
    Case(
        "MW512",
        "a value in two lists",
        one(type="string", enum=["low", "high"], known_values=["low"]),
        ["'low' is in `enum` as well as in `known_values`"],
        one(type="string", known_values=["low", "high"]),
    ),
    Case(
        "MW513",
        "two values that differ by case",
        one(enum=["PNG", "JPG", "png"]),
        ["'style': 'png' differs from 'PNG' only by case"],
        one(enum=["PNG", "JPG"]),
    ),
    Case(
        "MW514",
        "a minimum of a text",
        one(type="string", minimum=3),
        ["'style': minimum says nothing of string"],
        one(type=["string", "integer"], minimum=3),
    ),
    Case(
        "MW515",
        "a remark on a value that is not there",
        one(enum=["low", "high"], value_notes={"hihg": "more"}),
        ["'style' has no value 'hihg' to remark on"],
        one(enum=["low", "high"], value_notes={"high": "more"}),
    ),
    Case(
        "MW516",
        "the same alternative twice",
        one(anyOf=[{"type": "string"}, {"type": "integer"}, {"type": "string"}]),
        ["'style': this alternative stands in anyOf twice"],
        one(anyOf=[{"type": "string"}, {"type": "integer"}]),
    ),
    Case(
        "MW520",
        "a default that the object refuses",
        referred({"path": "too long"}),
        ["default of 'lora': 'too long' breaks maxLength: 4"],
        referred({"path": "here"}),
    ),
    Case(
        "MW520",
        "a default that the rules refuse",
        params(
            {"style": {"type": "integer", "minimum": 0, "maximum": 9, "default": 7}},
            **{"not": {"properties": {"style": {"minimum": 5}}, "required": ["style"]}},
        ),
        ["'acme/one': the rules refuse 7, the default of 'style'"],
        params(
            {"style": {"type": "integer", "minimum": 0, "maximum": 9, "default": 4}},
            **{"not": {"properties": {"style": {"minimum": 5}}, "required": ["style"]}},
        ),
    ),
    Case(
        "MW521",
        "a default that known values forget",
        one(type="string", known_values=["low", "high"], default="middle"),
        ["'middle', the default of 'style', is not in `known_values`"],
        one(type="string", known_values=["low", "middle", "high"], default="middle"),
    ),
    Case(
        "MW522",
        "a default of what is required",
        params({"style": {"type": "string", "default": "low"}}, required=["style"]),
        ["'acme/one': 'style' is required, and yet has a default"],
        params(
            {"style": {"type": "string"}, "type": {"enum": ["tag"], "default": "tag"}},
            required=["style", "type"],
        ),
    ),
    Case(
        "MW545",
        "numbers that have a unit by name",
        params(dict.fromkeys(("duration", "frameWidth", "fps", "max_tokens", "sampleRate"), WHOLE)),
        [
            "'acme/one': 'duration' is a number without a unit",
            "'acme/one': 'frameWidth' is a number without a unit",
            "'acme/one': 'fps' is a number without a unit",
            "'acme/one': 'max_tokens' is a number without a unit",
            "'acme/one': 'sampleRate' is a number without a unit",
        ],
        params(
            {
                "duration": {**WHOLE, "unit": "s"},
                "frameWidth": {"type": "number", "minimum": 0, "maximum": 1},
                "fps": {"type": "string"},
                "seed": WHOLE,
            }
        ),
    ),
    Case(
        "MW546",
        "a unit that the name contradicts",
        params({"timeout_ms": {**WHOLE, "unit": "s"}}),
        ["'timeout_ms' has the unit s, not ms"],
        params({"timeout_ms": {**WHOLE, "unit": "ms"}, "duration": {**WHOLE, "unit": "ms"}}),
    ),
    Case(
        "MW547",
        "a unit of a text",
        one(type="string", unit="px"),
        ["'style' has a unit but takes no number"],
        params(
            {
                "prompt": {"type": "string", "maxLength": 9, "unit": "characters"},
                "size": {"type": "string", "size_separator": "x", "unit": "px"},
                "points": {"type": "array", "items": {"type": "number"}, "unit": "px"},
                "resolution": {"enum": ["480", "720"], "unit": "px"},
            }
        ),
    ),
]
