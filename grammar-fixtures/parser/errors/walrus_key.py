# An assignment expression as a key.
x = {a := 1: 2}
