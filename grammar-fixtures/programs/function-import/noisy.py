print("noisy loads")


def speak():
    return "hello"
