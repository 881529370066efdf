POLITE = False


def greet(name):
    return "Bonjour " + name


def shout_loud(text):
    return text.upper()
