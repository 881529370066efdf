NAME = "upper"


def make():
    return "made by Config"
