try:
    from .inner import answer
except ImportError:
    from inner import answer


def run():
    return answer()
