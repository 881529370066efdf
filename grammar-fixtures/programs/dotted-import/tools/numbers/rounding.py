from .. import text


def half(n):
    return text.shout(str(n // 2))
