# Decimals from odd texts, exponents, formats and special values.
from decimal import Decimal as D, InvalidOperation

for text in ("1.10", "-0", "1e3", "1E-7", "  5 ", "1_000.5", "+.5", "NaN", "-Infinity", "0e10", "123456789012345678901234567890.1"):
    d = D(text)
    print(repr(text), d, repr(d), d.as_tuple() if d.is_finite() else d.is_nan())
for bad in ("", "abc", "1,5", "1.2.3", "--1", "1e"):
    try:
        print(D(bad))
    except InvalidOperation as e:
        print(repr(bad), "InvalidOperation")
print(D(0.1), D(1.5), D(True), D((1, (1, 2, 3), -2)), D(10**30))
x = D("1234567.895")
print(f"{x:,.2f}|{x:.0f}|{x:e}|{x:>15}|{x:+.1f}|{x:g}|{D('0.00001'):f}|{D('0.25'):.0%}|{D('5'):05d}" if False else f"{x:,.2f}|{x:.0f}|{x:e}|{x:>15}|{x:+.1f}|{D('0.00001'):f}|{D('0.25'):.0%}")
print(D("1.20").normalize(), D("100").normalize(), D("1E+2").to_integral_value(), D("-1.5").copy_abs(), D("2.50") == D("2.5"), hash(D("2.50")) == hash(D("2.5")), str(D("2.50")))
print(int(D("-7.9")), float(D("0.1")), round(D("2.5")), round(D("2.675"), 2), D("7.9") // 1, bool(D("0.00")), D("1").compare(D("2")), D("3").max(D("1")), D("-0").is_signed())
print(D("0E-8"), D("1E-6"), D("1E-7"), D("12E1"), D("0.000001234"), D("1.0").quantize(D("0.001")), D("123").adjusted(), D("0.001").scaleb(2))
