"""The help articles and how to find them."""

from .articles import ARTICLES, Article
from .index import ArticleIndex

__all__ = ["ARTICLES", "Article", "ArticleIndex"]
