def only_docstring():
    """All there is."""


class Documented:
    r"""Raw \d docstring."""

    attribute = 1

    async def method(self):
        "single" ' concatenated'
        return self

    def bytes_are_none(self):
        b"no docstring"

    def formatted_is_none(self):
        f"no {docstring}"

    def parenthesised(self):
        ("a docstring " "all the same")
        pass
