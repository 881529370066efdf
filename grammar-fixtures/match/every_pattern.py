# One match statement with every kind of pattern, over every kind of value.


class CM:

    def __init__(self, n, swallow=False, fail_enter=False, fail_exit=False):
        self.n, self.s, self.fe, self.fx = (n, swallow, fail_enter, fail_exit)

    def __enter__(self):
        print('enter', self.n)
        if self.fe:
            raise ValueError('enter ' + self.n)
        return self.n.upper()

    def __exit__(self, et, ev, tb):
        print('exit', self.n, et.__name__ if et else None, ev, tb is not None)
        if self.fx:
            raise KeyError('exit ' + self.n)
        return self.s


def mt(v):
    match v:
        case None:
            return 'none'
        case True:
            return 'true'
        case 0:
            return 'zero'
        case 1 | 2:
            return '12'
        case -1:
            return 'neg'
        case 1.5:
            return '1.5'
        case 'a' | 'b' as s:
            return 's' + s
        case b'x':
            return 'bytes'
        case []:
            return 'empty'
        case [x]:
            return f'one {x}'
        case [1, *rest]:
            return f'1 then {rest}'
        case [x, y] if x == y:
            return f'pair {x}'
        case [x, [y, *z], *_]:
            return f'nest {x} {y} {z}'
        case {'k': int(n), **rest}:
            return f'k {n} {rest}'
        case {'type': 't', 'v': [a, b]}:
            return f't {a} {b}'
        case {}:
            return 'dict'
        case str(s):
            return f'str {s}'
        case int() | float() as num:
            return f'num {num}'
        case CM(n=name):
            return f'CM {name}'
        case list():
            return 'list'
        case _:
            return 'other'


def subjects():
    for v in (None, True, False, 0, 1, 2, -1, 1.5, 2.0, 0.0, 'a', 'zz', '', b'x', b'y', [], (), [5], (1, 2, 3), [3, 3], [4, [5, 6, 7], 8], [4, 'ab'], {'k': 1, 'z': 2}, {'k': 's'}, {'k': True}, {'type': 't', 'v': (1, 2)}, {}, {'q': 1}, 7, 2 ** 70, float('nan'), CM('cm'), [1, 2, 3, 4, 5], range(3), {1, 2}, iter([1]), 'ab', object):
        print(repr(v) if not isinstance(v, (CM, type)) and (not hasattr(v, '__next__')) else '-', mt(v))


subjects()  # mt, subjects
