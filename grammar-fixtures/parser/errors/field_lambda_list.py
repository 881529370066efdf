# A lambda after a comma in a field.
f'{1, lambda x: 1}'
