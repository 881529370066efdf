__all__ = ["visible"]
__all__ += ["_chosen"]


def visible():
    return "visible"


def unlisted():
    return "unlisted"


def _chosen():
    return "chosen"
