# complex numbers: literals, arithmetic, attributes, text, equality.
z = 3 + 4j
print(z, abs(z), z.real, z.imag, z.conjugate(), z * 2, z + 1j, z == 3 + 4j, complex(1, 2), complex("1+2j"))
print((1j) ** 2, z / 2, -z, repr(2j), f"{z}", bool(0j), {1 + 0j: "one"}[1], z != 3)
try:
    z < 1
except TypeError as e:
    print("TypeError", e)
