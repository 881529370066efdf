# Sort keys that wait: called once for each item, in order, before anything is compared.
import time


def score(item):
    time.sleep(0)
    print("score", item)
    return len(item)


class Ranker:
    def __init__(self, weights):
        self.weights = weights

    def rank(self, item):
        time.sleep(0)
        return self.weights.get(item, 0)

    def order(self, items):
        return sorted(items, key=self.rank, reverse=True)


words = ["pear", "fig", "banana", "kiwi"]
print(sorted(words, key=score))
print(sorted(words, key=score, reverse=True))
print(sorted(words, key=lambda w: (score(w), w)))
words.sort(key=score)
print(words)
words.sort(key=lambda w: -score(w))
print(words)
print(min(words, key=score), max(words, key=score))
print(max(words, key=lambda w: score(w)))
print(max([], key=score, default="none"))
print(Ranker({"fig": 3, "kiwi": 1}).order(words))
