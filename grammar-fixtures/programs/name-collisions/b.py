from a import helper


def run():
    return helper("b")
