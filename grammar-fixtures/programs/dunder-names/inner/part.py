"""The part."""


def where():
    return (__name__, __package__, __doc__)


if __name__ == "__main__":
    print("never")
