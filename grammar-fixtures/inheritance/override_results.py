# Overrides that give values of other types than the method they override, called through the base class.
class Source:
    limit = 10

    def fetch(self):
        return "nothing"

    def found(self):
        return ["a"]

    def count(self):
        return 1

    @property
    def rate(self):
        return 3

    @classmethod
    def kind(cls):
        return "source"

    def describe(self):
        return f"{self.fetch()} {self.count()} {self.rate} {self.kind()} {self.limit}"


class Many(Source):
    limit = None

    def fetch(self):
        return ["x", "y"]

    def found(self):
        return {}

    def count(self):
        return None

    @property
    def rate(self):
        return True

    @classmethod
    def kind(cls):
        return ("many", 2)


class Aliased(Source):
    def words(self):
        return {"w": 1.0}

    fetch = words


def show(source: Source):
    print(source.describe())
    print("x" in source.fetch(), len(source.fetch()), source.fetch() == ["x", "y"], str(source.fetch()))
    print("found" if source.found() else "none", source.count() is None, not source.count(), source.rate + 1)
    for word in source.fetch():
        print("-", word)


class Left:
    def side(self):
        return 1


class Right:
    def side(self):
        return "right"


class Both(Left, Right):
    pass


def sides(x):
    return f"{x.side()}" + ("!" if x.side() == 1 else "?")


for source in [Source(), Many(), Aliased()]:
    show(source)
print(sides(Both()), sides(Right()))
