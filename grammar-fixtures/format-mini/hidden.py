# f-strings over values whose types are hidden.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)


def hidden(value):
    return value


for kind in (1, 1.5, None, "text", [], {}, ()):
    hidden(kind)
nan = float("nan")
show(
    lambda: f'{hidden(5)}',
    lambda: f'{hidden(5)!r}',
    lambda: f"{hidden('a')!r:>5}",
    lambda: f'{hidden(1.0)}',
    lambda: f'{hidden(1e+16)}',
    lambda: f'{hidden(0.1) + hidden(0.2)}',
    lambda: f'{hidden(1.5):.0f} {hidden(2.5):.0f} {hidden(0.5):.0f}',
    lambda: f'{hidden(2.675):.2f} {hidden(1.005):.2f}',
    lambda: f'{hidden(1e+21):f}',
    lambda: f'{hidden(1e-07):f}',
    lambda: f'{hidden(123456789.123):,.2f}',
    lambda: f'{-hidden(1234567):,}',
    lambda: f'{hidden(1234567):_}',
    lambda: f'{hidden(255):#06x}',
    lambda: f'{hidden(255):_b}',
    lambda: f'{hidden(5):+} {-hidden(5):+} {hidden(5): }',
    lambda: f'{hidden(5):<5}|{hidden(5):>5}|{hidden(5):^5}|{hidden(5):=5}|',
    lambda: f"{hidden('a'):<5}|{hidden('a'):>5}|{hidden('a'):^5}|",
    lambda: f"{hidden('abc'):.2}",
    lambda: f"{hidden('abc'):5.2}|",
    lambda: f"{hidden('😀'):>3}",
    lambda: f"{hidden('a'):😀>3}",
    lambda: f'{hidden(True):5}|{hidden(True)!s:5}|',
    lambda: f'{hidden(None)}',
    lambda: f'{hidden(None)!s:5}|',
    lambda: f'{hidden([hidden(1), hidden(2)])!s:>10}',
    lambda: f'{hidden([hidden(1), hidden(2)]):>10}',
    lambda: f'{hidden(None):5}',
    lambda: f'{{}}',
    lambda: f'{{{hidden(5)}}}',
    lambda: f"{hidden(5):{'>'}{10}}",
    lambda: f'{hidden(3.14159):{8}.{3}}',
    lambda: f'{nan} {nan:f} {nan:5} {nan:05}',
    lambda: f"{float(hidden('inf')):,} {float(hidden('-inf')):.2f} {float(hidden('inf')):%}",
    lambda: f'{-hidden(0.0)} {-hidden(0.0):.1f} {-hidden(0.0):+} {-hidden(0.4):.0f}',
    lambda: f'{hidden(0):e} {hidden(0.0):e} {hidden(12345):e} {hidden(123456789):g} {hidden(1e-05):g}',
    lambda: f'{hidden(1234567.0):g} {hidden(1e+100):g} {hidden(100000.0)} {hidden(100000.0):g} {hidden(1000000.0):g}',
    lambda: f'{hidden(1.5):g} {hidden(1.0):g} {hidden(1.0):#g} {hidden(0.1):.3g} {hidden(1234.5678):.3g}',
    lambda: f'{hidden(100000.0):n} {hidden(5):n}',
    lambda: f'{hidden(0.5):%} {hidden(0.123):.1%} {hidden(1):%}',
    lambda: f'{hidden(5):c} {hidden(128512):c}',
    lambda: f'{hidden(5):b} {hidden(5):o} {-hidden(5):x} {-hidden(255):#X}',
    lambda: f'{hidden(2) ** hidden(70):,} {hidden(2) ** hidden(70):x} {hidden(2) ** hidden(70):e} {hidden(2) ** hidden(70):f}',
    lambda: f'{hidden(10) ** hidden(25):.2e}',
    lambda: f'{hidden(5):f} {hidden(5):.2f} {hidden(5):e} {hidden(5):%}',
    lambda: f'{hidden(5):d} {hidden(True):d}',
    lambda: f'{hidden(5.0):d}',
    lambda: f"{hidden('a'):d}",
    lambda: f'{hidden(5):s}',
    lambda: f"{hidden('a'):s}",
    lambda: f'{hidden(5):.2}',
    lambda: f'{hidden(5):.2d}',
    lambda: f'{hidden(5):,d} {hidden(5000):,d}',
    lambda: f"{hidden('5'):05}",
    lambda: f"{hidden('a'):05}",
)
