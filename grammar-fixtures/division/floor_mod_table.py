# // and % over signs, with the identity a == (a // b) * b + a % b.
for a in (-7, -6, 0, 6, 7):
    for b in (-3, 3, 2):
        assert a == (a // b) * b + a % b
        print(a, b, a // b, a % b)
