# An assignment expression after in.
[i + 1 for i in i := [1, 2]]
