from library_module import name


def value():
    return name + " from source"
