# Sets of ints have CPython's order in text, whatever the size of the ints
print({1, 2**64, 3}, {1, 0, 2**31, 2**64}, [*{-(2**63), 5, 2**53 + 1}])
print(str({10**9 + 7, 2**64, -2, 0}), list({2**61 - 1, 2**61, 7}))
grown = set()
for i in range(40):
    grown.add((-3) ** i)
print(grown)
