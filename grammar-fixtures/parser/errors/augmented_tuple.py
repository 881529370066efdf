# A tuple that is assigned to with an operator.
a, b += 1
