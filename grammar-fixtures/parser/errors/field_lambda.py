# A lambda in a field.
f'{lambda x: 1}'
