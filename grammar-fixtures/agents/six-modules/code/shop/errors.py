class ShopError(Exception):
    """Anything that the shop says no to."""

    code = "shop"

    def __init__(self, message: str, **details):
        super().__init__(message)
        self.details = details

    def as_dict(self):
        return {"error": self.code, "message": str(self), **self.details}


class UnknownProduct(ShopError, KeyError):
    code = "unknown"

    def __str__(self):
        return self.args[0]
