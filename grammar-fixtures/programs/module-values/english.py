POLITE = True


def greet(name):
    return "Hello " + name
