# The last definition of a method, a property or an accessor stands; a property defined anew has no setter
class Meter:
    def __init__(self):
        self._level = None

    @property
    def level(self):
        return 0

    @level.getter
    def level(self):
        return -1

    @property
    def level(self):
        print("get", self._level)
        return self._level

    @level.setter
    def level(self, value):
        print("set", value)
        self._level = value

    @level.deleter
    def level(self):
        print("delete")
        self._level = None

    def unit(self):
        return "first"

    def unit(self):
        return "second"


class Locked(Meter):
    @property
    def name(self):
        return "old"

    @name.setter
    def name(self, value):
        print("never", value)

    @property
    def name(self):
        return "new"

    @property
    def mode(self):
        return 1

    def mode(self):
        return "a method"


meter = Meter()
print(meter.level, meter.unit())
meter.level = 4
print(meter.level)
del meter.level
print(meter.level)
locked = Locked()
print(locked.name, locked.mode())
try:
    locked.name = "x"
except AttributeError as error:
    print(error)
