# A seed gives the same numbers as CPython, from every function.
import random
r = random.Random(42)
print(r.random(), r.randint(1, 100), r.randrange(0, 100, 7), r.choice("abcdef"), r.choices([1, 2, 3], weights=[1, 0, 5], k=5), r.sample(range(1000), 5), r.uniform(-1, 1), r.gauss(0, 1), r.getrandbits(70), r.triangular(0, 10, 3), r.betavariate(2, 3), r.expovariate(1.5), r.normalvariate(10, 2), r.lognormvariate(0, 0.5), r.vonmisesvariate(0, 4), r.gammavariate(2, 1), r.paretovariate(3), r.weibullvariate(1, 2), r.randbytes(5))
xs = list(range(10)); r.shuffle(xs); print(xs, r.sample("abc", 3), r.sample([1, 2], k=3, counts=[2, 3]), r.choices("ab", k=3), r.choices("ab", cum_weights=[1, 10], k=3))
for seed in (0, 1, -5, 2**70, "text", "é", b"bytes", 1.5, True, None and 1, bytearray(b"x")):
    if seed is not None:
        random.seed(seed); print(repr(seed), random.random(), random.randint(0, 10**12))
random.seed(7); state = random.getstate(); a = [random.random() for _ in range(3)]; random.setstate(state); print(a == [random.random() for _ in range(3)], random.gauss(), random.gauss(1, 2))
random.seed(3); print([random.randrange(10) for _ in range(5)], random.randrange(2**100), random.random(), random.choice([1, [2], "3"]))
for bad in (lambda: random.choice([]), lambda: random.sample([1], 2), lambda: random.randint(2, 1), lambda: random.randrange(0), lambda: random.choices([], k=1), lambda: random.choices([1], weights=[1, 2]), lambda: random.sample({1, 2}, 1), lambda: random.randrange(1.5), lambda: random.choices([1, 2], weights=[0, 0]), lambda: random.shuffle((1, 2)), lambda: random.seed([1]), lambda: random.getrandbits(-1)):
    try:
        print(bad())
    except (IndexError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
