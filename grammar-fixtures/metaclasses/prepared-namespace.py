# __prepare__ is not translated: the class body fills no namespace of the program's, which is reported
class Recorder(dict):
    def __init__(self):
        super().__init__()
        self.order = []

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.order.append(key)


class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **options):
        return Recorder()

    def __new__(mcs, name, bases, namespace, **options):
        cls = super().__new__(mcs, name, bases, dict(namespace))
        cls.order = [key for key in namespace.order if not key.startswith("__")]
        return cls


class Shape(metaclass=Meta):
    sides = 4

    def area(self):
        return 0

    name = "square"


print(Shape.order)
