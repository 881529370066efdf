# A tuple in parentheses with an annotation.
(x, y): int = (1, 2)
