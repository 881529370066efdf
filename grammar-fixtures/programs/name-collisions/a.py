def run():
    return "a runs"


def helper(new):
    return "helped " + new


def len(x):
    return "own len of " + x
