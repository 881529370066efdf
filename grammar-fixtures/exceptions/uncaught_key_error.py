# An uncaught KeyError in the middle of a list display.
config = {"a": 1}
print([config["a"]])
print([config["a"], config["b"]])
