# A star as the value of a key.
x = {a: *b}
