# f-string expressions with calls, subscripts, ternaries, lambdas and quotes.
d = {"k": [1, 2], "name": "Z"}
rate, n, items = 0.256, 1234567, []
print(f"{rate:.0%} {rate:.1f} {n:,} {n:_} {len(items) or 'none'} {items!r} {max(d['k'])} {'a' if items else 'b'}")
print(f"{', '.join(f'{k}={v}' for k, v in d.items())} {sum(x for x in d['k'])} {d.get('zz', 'dflt')!r} {not items} {-n} {n % 7 == 0}")
print(f"{'{'}{n}{'}'} {{{n}}} {n:>10} {n:<10}| {n:^+12,} {str(n)[:3]} {n!s:.3} {None} {...}")
print(f"{n:{'>' if n else '<'}{12}}|", f"{(lambda x: x * 2)(n)}", f'{"quoted"}', f"{'a' 'b'}", f"{1}{2}" f"{3}", rf"\n{n}")
