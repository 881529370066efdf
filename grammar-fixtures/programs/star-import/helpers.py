import json

NAMES = ["a", "b"]


def greet(name):
    return "hello " + name


def _private():
    return "private"
