# Properties that a function makes, class attributes that `delattr` takes away, and `__hash__ = None`.
def doubled(name):
    def getter(self):
        return getattr(self, "_" + name) * 2

    def setter(self, value):
        setattr(self, "_" + name, value)

    return property(getter, setter)


class Box:
    width = doubled("width")
    limit = 4
    __hash__ = None


box = Box()
box.width = 3
print(box.width, box._width, Box.limit)
delattr(Box, "limit")
try:
    print(Box.limit)
except AttributeError as e:
    print(e)
try:
    hash(box)
except TypeError as e:
    print(e)
