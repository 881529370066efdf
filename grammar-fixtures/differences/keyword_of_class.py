"""A keyword of a class

What differs: it is not passed on.
Cause: TypeScript classes take no arguments when they are made.
Workaround: call a function with the class after its definition.
Code: class-keyword-argument
"""

class Tool:
    def __init_subclass__(cls, label, **rest):
        print(label)


class Search(Tool, label="search"):  # differs
    pass
