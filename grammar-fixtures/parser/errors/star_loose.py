# A star before a condition in a tuple.
x = *a if b else c, d
