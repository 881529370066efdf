"""A metaclass

What differs: the class is not made.
Cause: a metaclass changes how classes are made; TypeScript's are made in one way.
Workaround: register classes with a decorator or `__init_subclass__`.
Code: metaclass
"""

class Registry(type):
    def __new__(cls, name, bases, body):
        print("made", name)
        return super().__new__(cls, name, bases, body)


class Tool(metaclass=Registry):  # differs
    pass
