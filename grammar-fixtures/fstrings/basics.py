# Interpolation of values of every type.
name, n, pi = "Ann", 3, 3.0
print(f"{name} has {n} of {pi} and {None} {True} {[1, 'a']} {{'k': 1}} { {'k': 1} }")
print(f"{name!r} {name!s} {'é'!a} {n!r:>4}|{name:>6}|{name:<6}|{name:^7}|")
print(f"{n + 1} {name.upper()} {'yes' if n else 'no'} {[x * 2 for x in range(3)]} {(lambda x: x + 1)(2)}")
print(f"a{{b}}c {{{n}}} {n}{n}" f" joined {name}" " plain {n}")
print(f"{'nested ' + f'{n:03d}'} {dict(a=1)['a']}")
