# Floats, ints and bools in f-strings with every presentation type.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

nan = float("nan")
show(
    lambda: f"{1.5:.0f} {2.5:.0f} {0.5:.0f}",
    lambda: f"{2.675:.2f} {1.005:.2f}",
    lambda: f"{1e21:f}",
    lambda: f"{1e-7:f}",
    lambda: f"{123456789.123:,.2f}",
    lambda: f"{-1234567:,}",
    lambda: f"{1234567:_}",
    lambda: f"{255:#06x}",
    lambda: f"{255:_b}",
    lambda: f"{nan} {nan:f} {nan:5} {nan:05}",
    lambda: f"{float('inf'):,} {float('-inf'):.2f} {float('inf'):%}",
    lambda: f"{-0.0} {-0.0:.1f} {-0.0:+} {-0.4:.0f}",
    lambda: f"{0:e} {0.0:e} {12345:e} {123456789:g} {0.00001:g}",
    lambda: f"{1234567.0:g} {1e100:g} {100000.0} {1e5:g} {1e6:g}",
    lambda: f"{1.5:g} {1.0:g} {1.0:#g} {0.1:.3g} {1234.5678:.3g}",
    lambda: f"{1e5:n} {5:n}",
    lambda: f"{0.5:%} {0.123:.1%} {1:%}",
    lambda: f"{5:b} {5:o} {-5:x} {-255:#X}",
    lambda: f"{2**70:,} {2**70:x} {2**70:e} {2**70:f}",
    lambda: f"{10**25:.2e}",
    lambda: f"{5:f} {5:.2f} {5:e} {5:%}",
    lambda: f"{5:d} {True:d}",
    lambda: f"{5.0:d}",
    lambda: f"{'a':d}",
    lambda: f"{5:.2d}",
    lambda: f"{5:,d} {5000:,d}",
    lambda: f"{'a':,}",
    lambda: f"{5:x,}",
    lambda: f"{5:,x}",
    lambda: f"{5:_x}",
    lambda: f"{1000000:_x}",
    lambda: f"{1.5:,.3f} {1234.5:,}",
    lambda: f"{-1234.5:012,.2f}",
    lambda: f"{1234:010,}",
    lambda: f"{1:.1%}",
    lambda: f"{1e16:,}",
    lambda: f"{(lambda x: x * 2)(3)}",
    lambda: f"{1.5=:.2f}",
)
