NAME = "lower"


def make():
    return "made by config"
