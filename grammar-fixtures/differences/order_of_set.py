"""The order of a set of texts

What differs: the order is that of insertion.
Cause: CPython orders by hash, which changes from process to process for text.
Workaround: sort what is shown.
Code: set-order
"""

tags = {"red", "green", "blue", "cyan", "pink", "lime", "teal", "navy"}
print(list(tags))  # differs
