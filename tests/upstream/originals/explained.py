"""Findings that an import of these originals may have, each with the reason why it is no fault of the import."""

EXPLAINED: dict[str, str] = {
    "MW506": "a rule that refuses nothing more than another one does; kept, as the vendor publishes it",
    "MW522": "a tag that is required and has a default: so the document has it",
    "MW530": "a parameter without a description: the vendor's sentences are left out, ours are for a person to write",
    "MW545": "a number without a unit: upstream has no word for units",
    "MW590": "a price without a date: the document does not say since when it holds",
    "MW600": "a keyword that nobody knows; left out, and told once a place",
    "MW604": "`oneOf` among what a value may be two of is read as `anyOf`",
    "MW606": "a required name that is not among the properties is left out",
    "MW607": "a default that its own schema refuses is left out",
    "MW610": "how many fields there are, and how their names look, no spec can say",
    "MW613": "a length beside alternatives is a number of elements of the one list among them",
    "MW631": "an operation of a method that no flow sends, such as PATCH",
    "MW632": "a POST without a body; its call sends none",
    "MW633": "headers are the client's business, by its option `headers`",
    "MW634": "a path names a parameter that the operation does not list; it is taken as a text",
    "MW635": "a body of a media type that no flow sends",
    "MW638": "a reply without a schema: its result is plain JSON",
    "MW640": "an object among the parts of a form is laid flat",
    "MW641": "how a form names the items of a list is nowhere said",
    "MW654": "a price that depends on what no parameter says; `pricing` is written by hand",
}
