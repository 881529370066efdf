# Only properties that hold for every seed.
import random
random.seed(7); a = [random.random() for _ in range(3)]; random.seed(7); print(a == [random.random() for _ in range(3)], all(0 <= x < 1 for x in a))
xs = list(range(10)); ys = xs[:]; random.shuffle(ys); print(sorted(ys) == xs, random.choice(xs) in xs, len(random.sample(xs, 4)), len(set(random.sample(xs, 10))), all(1 <= random.randint(1, 3) <= 3 for _ in range(50)), random.randrange(0, 10, 5) in (0, 5), 2 <= random.uniform(2, 3) <= 3, len(random.choices("ab", k=5)), set(random.choices(["x", "y"], weights=[0, 1], k=9)))
r = random.Random(3); s = random.Random(3); print([r.randint(0, 99) for _ in range(5)] == [s.randint(0, 99) for _ in range(5)], random.randint(5, 5), random.choice([1]))
for f in (lambda: random.choice([]), lambda: random.randint(3, 1), lambda: random.sample([1], 2)):
    try: f()
    except (IndexError, ValueError) as e: print(type(e).__name__)
