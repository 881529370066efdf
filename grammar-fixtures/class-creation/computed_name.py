# A class attribute called name, on a class made in a function, whose __name__ is set afterwards.
from typing import ClassVar


class Tool:
    name: ClassVar[str]

    @classmethod
    def spec(cls):
        return {"name": cls.name, "description": cls.__doc__}


def tool_class(what, cost):
    class FormTool(Tool):
        name = f"file_{what}"
        fee = cost

    FormTool.__doc__ = f"Files a {what}."
    FormTool.__name__ = f"{what.title()}Tool"
    return FormTool


CLASSES = {cls.name: cls for cls in (tool_class(n, c) for n, c in {"dog": 1, "move": 2}.items())}
print(CLASSES)
for key, cls in CLASSES.items():
    print(key, cls.name, cls.__name__, cls.spec(), "dog" in key, [b.__name__ for b in cls.__mro__], cls().name)
