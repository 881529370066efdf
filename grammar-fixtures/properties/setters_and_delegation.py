# Properties with validation, computed pairs, augmented assignment, delegation to a part.
class Celsius:
    def __init__(self, degrees=0.0):
        self.degrees = degrees

    @property
    def degrees(self):
        return self._degrees

    @degrees.setter
    def degrees(self, value):
        if value < -273.15:
            raise ValueError(f"too cold: {value}")
        self._degrees = value

    @property
    def fahrenheit(self):
        return self.degrees * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self.degrees = (value - 32) * 5 / 9


t = Celsius(25)
t.degrees += 5
t.fahrenheit -= 18
print(t.degrees, t.fahrenheit, vars(t))
for action in (lambda: Celsius(-300), lambda: setattr(t, "fahrenheit", -1000)):
    try:
        action()
    except ValueError as e:
        print(str(e)[:13])


class Owner:
    def __init__(self):
        self.inner = Celsius(1)

    degrees = property(lambda self: self.inner.degrees, lambda self, v: setattr(self.inner, "degrees", v))


o = Owner()
o.degrees = 7
o.degrees *= 2
print(o.degrees, o.inner.degrees)
try:
    o.missing
except AttributeError as e:
    print(e)
