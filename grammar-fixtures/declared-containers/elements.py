# What annotated and unannotated lists and dicts hold after other names, calls and unpacking have put things into them.
from dataclasses import dataclass, field


@dataclass
class Claim:
    day: str
    amount: float
    tags: list[str] = field(default_factory=list)

    def label(self) -> str:
        return f"{self.day}: {self.amount:.2f}"


def read(text: str) -> tuple[list[Claim], list[str]]:
    claims, problems = [], []
    for word in text.split():
        day, _, amount = word.partition("=")
        try:
            claims.append(Claim(day, float(amount)))
        except ValueError as error:
            problems.append(f"{word}: {error}")
    return claims, problems


def table(claims: list[Claim]) -> str:
    return ", ".join(c.label() for c in claims)


def total(claims: list[Claim]) -> float:
    return sum(c.amount for c in claims if c.day != "sun")


def put(into, what):
    into.append(what)


claims, problems = read("mon=1.5 tue=x sun=4")
print(table(claims), total(claims), problems)
claims[0].tags.append("late")
print([c.tags for c in claims], sorted((c.day for c in claims), reverse=True))

# An annotation that does not hold: numbers go into a list of text, seen and through another name.
names: list[str] = ["ann"]
names.append(5)
print([f"{n}" for n in names], names[-1] + 1)
other: list[str] = ["bob"]
alias = other
alias.append(2.0)
print([str(n) for n in other], other[-1] / 4)
put(other, None)
print(other[-1] is None, other)

# Two lists made by one assignment are two lists.
first, second = [], []
first.append(1)
second.append("one")
print(first[0] + 1, second[0].upper())
same = twin = []
same.append(3)
twin.append("three")
print(same, twin[0] + 1, same is twin)

pairs: dict[str, list[int]] = {}
for key, value in [("a", 1), ("b", 2), ("a", 3)]:
    pairs.setdefault(key, []).append(value)
for key, values in pairs.items():
    print(key, sum(values), values[-1] % 2 == 1)
for pair in [(1, 2), (3, 4, 5)]:
    try:
        for a, b in [pair]:
            print(a + b)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
try:
    print([b for a, b in [(1, 2), (3,)]])
except ValueError as error:
    print(error)
try:
    try:
        print({}["missing"])
    except IndexError:
        print("never")
except KeyError as error:
    print("outer", error)
