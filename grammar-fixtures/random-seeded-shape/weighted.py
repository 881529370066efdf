# Shuffles and weighted choices, only what always holds.
import random
rng = random.Random(42)
deck = [f"{r}{s}" for r in "AKQ" for s in "HS"]
hand = rng.sample(deck, 3)
print(len(hand), len(set(hand)), set(hand) <= set(deck), rng.choices([1], k=2), rng.choice("a"), 0 <= rng.gauss(0, 0) <= 0, rng.randrange(1), sorted(rng.sample(range(5), 5)))
xs = [1, 2, 3]; random.shuffle(xs); print(sorted(xs), random.random() < 1, random.uniform(1, 1), random.choice(list({"k": 1})))
