# An assignment expression as a value.
x = a := 1
