# Fill, alignment, sign and zero padding of text and numbers in f-strings.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

nan = float("nan")
show(
    lambda: f"{'a'!r:>5}",
    lambda: f"{1.5:.0f} {2.5:.0f} {0.5:.0f}",
    lambda: f"{255:#06x}",
    lambda: f"{5:+} {-5:+} {5: }",
    lambda: f"{5:<5}|{5:>5}|{5:^5}|{5:=5}|",
    lambda: f"{'a':<5}|{'a':>5}|{'a':^5}|",
    lambda: f"{'😀':>3}",
    lambda: f"{'a':😀>3}",
    lambda: f"{[1, 2]!s:>10}",
    lambda: f"{[1, 2]:>10}",
    lambda: f"{5:{'>'}{10}}",
    lambda: f"{nan} {nan:f} {nan:5} {nan:05}",
    lambda: f"{-0.0} {-0.0:.1f} {-0.0:+} {-0.4:.0f}",
    lambda: f"{'5':05}",
    lambda: f"{'a':05}",
    lambda: f"{'a':=5}",
    lambda: f"{'a':+}",
    lambda: f"{-1234.5:012,.2f}",
    lambda: f"{1234:010,}",
    lambda: f"{12:0>5} {12:0<5} {12:0^5}",
    lambda: f"{12:05} {-12:05} {+12:+05}",
    lambda: f"{12:<05} {12:>05}",
    lambda: f"{1.0:5} {1.0:05}",
    lambda: f"{1.5:10}|{1.5:<10}|{1.5:^10}|",
    lambda: f"{5:>>5}",
    lambda: f"{'a'=:>5}",
)
