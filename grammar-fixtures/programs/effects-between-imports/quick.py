print("quick loads")


def speed():
    return 9
