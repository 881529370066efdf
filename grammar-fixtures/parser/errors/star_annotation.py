# A star as an annotation.
a: *b
