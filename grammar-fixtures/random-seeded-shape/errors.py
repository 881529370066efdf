# Wrong arguments raise before a number is drawn.
import random

rng = random.Random(1)
before = rng.getstate()
cases = [
    lambda: rng.choice([]), lambda: rng.choice(""), lambda: rng.sample([1, 2], 3), lambda: rng.sample([1], -1), lambda: rng.randint(3, 1),
    lambda: rng.randrange(5, 5), lambda: rng.randrange(1, 10, 0), lambda: rng.choices([], k=1), lambda: rng.choices([1], weights=[0]),
    lambda: rng.choices([1, 2], weights=[1]), lambda: rng.choices([1], weights=[1], cum_weights=[1]), lambda: rng.shuffle("abc"),
    lambda: rng.shuffle((1, 2)), lambda: rng.sample({"a": 1}, 1), lambda: rng.getrandbits(-1), lambda: rng.choice(5),
    lambda: rng.choice({}), lambda: rng.uniform("a", 1), lambda: random.Random([1]),
]
for i, case in enumerate(cases):
    try:
        print(i, case())
    except (IndexError, ValueError, TypeError, KeyError) as e:
        print(i, type(e).__name__, e)
