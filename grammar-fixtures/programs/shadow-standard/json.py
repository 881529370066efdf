def dumps(value):
    return "local " + str(value)
