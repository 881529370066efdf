# Objects that order by __lt__ alone, total_ordering, min and max of them, and objects that have no order.
from functools import total_ordering


class Job:
    def __init__(self, name, priority):
        self.name, self.priority = name, priority

    def __lt__(self, other):
        return self.priority < other.priority

    def __repr__(self):
        return f"{self.name}{self.priority}"


jobs = [Job("a", 2), Job("b", 1), Job("c", 2), Job("d", 1)]
print(sorted(jobs), sorted(jobs, reverse=True), min(jobs), max(jobs))
jobs.sort()
print(jobs, jobs[0] < jobs[2], jobs[0] > jobs[2])


@total_ordering
class Version:
    def __init__(self, text):
        self.parts = tuple(int(p) for p in text.split("."))

    def __eq__(self, other):
        return self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts

    def __repr__(self):
        return ".".join(map(str, self.parts))


versions = [Version(v) for v in ("1.10", "1.9", "1.9.1", "0.1")]
print(sorted(versions), max(versions), Version("1.0") >= Version("1.0"), Version("2") <= Version("1"))


class Plain:
    pass


try:
    sorted([Plain(), Plain()])
except TypeError as e:
    print(e)
print(len(sorted([Plain()])), sorted([(1, Job("x", 3)), (1, Job("y", 0))]))
try:
    max([{"a": 1}, {"a": 2}])
except TypeError as e:
    print(e)
