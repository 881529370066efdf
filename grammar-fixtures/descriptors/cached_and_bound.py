# A caching non-data descriptor that an instance attribute replaces, a bound-method descriptor, one that counts reads.
class cached:
    def __init__(self, function):
        self.function = function
        self.name = function.__name__

    def __get__(self, obj, owner):
        if obj is None:
            return self
        value = self.function(obj)
        obj.__dict__[self.name] = value
        return value


class Report:
    def __init__(self, rows):
        self.rows = rows
        self.calls = 0

    @cached
    def total(self):
        self.calls += 1
        return sum(self.rows)


r = Report([1, 2])
print(r.total, r.total, r.calls, "total" in vars(r))
r.rows.append(10)
print(r.total)
del r.total
print(r.total, r.calls)
r.total = "set"
print(r.total, Report([5]).total, Report.total.name)


class Reads:
    def __init__(self):
        self.count = 0

    def __get__(self, obj, owner):
        self.count += 1
        return self.count


class Holder:
    reads = Reads()


print(Holder().reads, Holder.reads, Holder().reads, [Holder.reads for _ in range(2)])


class partial_method:
    def __init__(self, function, *args):
        self.function, self.args = function, args

    def __get__(self, obj, owner):
        return lambda *more: self.function(obj, *self.args, *more)


class Cell:
    def __init__(self):
        self.state = None

    def set(self, a, b=0):
        self.state = (a, b)
        return self.state

    on = partial_method(set, True)


cell = Cell()
print(cell.on(), cell.on(3), cell.state)
