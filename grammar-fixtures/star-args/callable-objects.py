# Objects with __call__ that are called with * and **, directly and through a function that hands both on
class Scorer:
    def __init__(self, weight):
        self.weight = weight

    def __call__(self, *marks, bonus=0, **labels):
        return sum(marks) * self.weight + bonus, labels


scorer = Scorer(3)


def relay(*args, **kwargs):
    return scorer(*args, **kwargs)


options = {"bonus": 2, "name": "x"}
print(relay(1, 2), relay(1, bonus=5), relay(**options))
print(scorer(*[1, 2, 3]), scorer(*(), **options), scorer(1, *range(3), **{"bonus": 1}))
for call in (lambda: scorer(bonus=1, **options),):
    try:
        print(call())
    except TypeError as error:
        print("at" in str(error), "..." + str(error)[-30:])
