f'', f'text', f'{x}', F"{x}{y}", f'a{x}b{y}c'
f'{{}}', f'{{{x}}}', f'a{{b{x}}}c'
f'{x!r}', f'{x!s:>10}', f'{x!a:{width}.{precision}f}', f'{x:%Y-%m-%d}', f'{x:,}', f'{x: {y}}'
f'{x=}', f'{x = }', f'{x=!s}', f'{x=:>5}', f'before {x + 1 = } after'
f'{a, b}', f'{a,}', f'{ {1: 2}[1] }', f'{[i for i in x]}', f'{(lambda: 1)()}', f'{x if y else z}'
f'{x["key"]}', f"{x['key']}", f'{f(a, b=1)}', f'{await_}', f'{x.y.z}', f'{*a, b}'
f'\n{x}\x41', rf'\n{x}\d', fr'\{x}', f'\N{BULLET}{x}'
'a' f'{x}' 'b' f'c{y}', f'{x}' '{y}', '{{}}' f'{{}}'
f'''{
    x
}''', f"""a
{x} b
c"""
f'{x:=10}', f'{(x := 10)}', f'{x != y}', f'{x == y}', f'{"nested"}', f'{f"{x}"}'
def f():
    f'{yield}'
    f'{yield x}'
    async def g():
        f'{await x}'
