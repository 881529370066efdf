"""Keyword search, good enough for a few dozen articles."""

import re
from collections import Counter

from .articles import ARTICLES, Article

STOP_WORDS = frozenset("a an and can do for how i in is it my of on or the to what with you your".split())
TITLE_WEIGHT = 3


def tokens(text: str) -> list[str]:
    """Lower-case words without stop words, plural "s" dropped."""
    words = re.findall(r"\w+", text.lower())
    return [w.rstrip("s") if len(w) > 3 else w for w in words if w not in STOP_WORDS]


class ArticleIndex:
    """Scores articles by the words they share with a question."""

    def __init__(self, articles: list[Article]):
        self._articles = {a.id: a for a in articles}
        self._counts = {a.id: self._count(a) for a in articles}

    @classmethod
    def load(cls) -> "ArticleIndex":
        return cls(ARTICLES)

    def __len__(self) -> int:
        return len(self._articles)

    @staticmethod
    def _count(article: Article) -> Counter:
        counts = Counter(tokens(article.text))
        for token in tokens(article.title):
            counts[token] += TITLE_WEIGHT
        return counts

    def search(self, question: str, *, tags=()) -> list[tuple[Article, float]]:
        """Articles with their scores in 0..1, best first; all of `tags` must be on an article."""
        wanted = set(tokens(question))
        if not wanted:
            return []
        hits = []
        for key, counts in self._counts.items():
            article = self._articles[key]
            if tags and not set(tags) <= set(article.tags):
                continue
            matched = wanted & counts.keys()
            if not matched:
                continue
            score = len(matched) / len(wanted) + sum(counts[t] for t in matched) / 100
            hits.append((article, min(score, 1.0)))
        hits.sort(key=lambda hit: (-hit[1], hit[0].id))
        return hits
