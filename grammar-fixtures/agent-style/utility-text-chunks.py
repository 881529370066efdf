# Text cut into overlapping chunks at sentences, paragraphs and words, with counts of what is kept
import re
from collections import Counter
from typing import Generator, NamedTuple


class Chunk(NamedTuple):
    index: int
    text: str
    start: int = 0

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    def __str__(self):
        return f"[{self.index}:{self.start}-{self.end}] {self.text!r}"


def split_sentences(text: str) -> list[str]:
    return [s for s in re.split(r"(?<=[.!?])\s+(?=[A-ZÄÖÜ\"(])", text.strip()) if s]


def chunk(text: str, size: int = 40, overlap: int = 10) -> Generator[Chunk, None, int]:
    if overlap >= size:
        raise ValueError("overlap must be smaller than size")
    start = index = 0
    while start < len(text):
        stop = min(len(text), start + size)
        if stop < len(text):
            cut = max(text.rfind(" ", start, stop), text.rfind("\n", start, stop))
            stop = cut if cut > start + overlap else stop
        piece = text[start:stop]
        yield Chunk(index, piece.strip(), start + len(piece) - len(piece.lstrip()))
        if stop == len(text):
            break
        start, index = stop - overlap, index + 1
    return index + 1


def consume(gen):
    items = []
    try:
        while True:
            items.append(next(gen))
    except StopIteration as done:
        return items, done.value


TEXT = "Dr. Who met Mr. X. They spoke! \"Why?\" she asked. (Nobody knew.) Übung macht den Meister. 😀 Emoji count once."
print(split_sentences(TEXT))
items, count = consume(chunk(TEXT))
for item in items:
    print(item, TEXT[item.start : item.end] == item.text)
print(count, items[0] < items[1], items[0]._replace(index=9), Chunk(1, "a") == (1, "a", 0))
for bad in (dict(size=5, overlap=5), dict(size=3, overlap=0)):
    try:
        print([c.text for c in chunk("ab cd efgh", **bad)])
    except ValueError as e:
        print(e)
words = Counter(w.lower() for w in re.findall(r"[^\W\d_]+", TEXT))
print(words.most_common(3), words["who"], words.total(), sorted(words, key=lambda w: (-len(w), w))[:3])
print(max(items, key=lambda c: len(c.text)).index, sum(len(c.text) for c in items), sorted({len(c.text) > 30 for c in items}))
print(re.sub(r"\s+", " ", " a \n b\t c ").strip().title().swapcase(), "-".join(TEXT.split()[:3]).casefold())
