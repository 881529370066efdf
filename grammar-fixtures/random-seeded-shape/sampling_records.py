# Seeded shuffles and samples of records, and generators that do not share their state.
import random

rows = [{"id": i, "split": None} for i in range(8)]
rng = random.Random("split-1")
order = rows[:]
rng.shuffle(order)
for i, row in enumerate(order):
    row["split"] = "train" if i < 6 else "test"
print([r["id"] for r in order], [r["id"] for r in rows if r["split"] == "test"])
a, b = random.Random(5), random.Random(5)
print([a.randint(1, 6) for _ in range(5)] == [b.randint(1, 6) for _ in range(5)], a.random() == b.random())
random.seed(5)
print(random.Random(5).random() == random.random(), random.choice(tuple("xyz")), random.choice(range(10, 20)), random.choice({"k": 1, 0: 2}) if False else "-")
print(rng.sample(sorted({"b", "a", "c"}), 2), rng.sample(range(10**12), 2), rng.choices(["a", "b"], [0.9, 0.1], k=6), rng.sample([], 0))
print(round(rng.uniform(5, 1), 6), round(rng.gauss(100, 15), 6), rng.randrange(-10, -1, 3), rng.getrandbits(1), rng.getrandbits(0), rng.randint(5, 5))
state = rng.getstate()
first = [rng.random() for _ in range(2)]
rng.setstate(state)
print(first == [rng.random() for _ in range(2)], isinstance(state, tuple), len(state))
jitter = [round(2**n * (1 + rng.random() * 0.1), 4) for n in range(4)]
print(jitter)
