# Percent formatting.
print("%s is %d years, %.2f m, %5s|%-5s|%05d|%x|%%" % ("Bob", 30, 1.756, "ab", "cd", 42, 255))
print("%r %s %a" % ("q", [1, "x"], "é"), "%s" % None, "%s" % (1,), "%s" % [1, 2], "%d%%" % 50)
print("%(name)s=%(value)5.1f" % {"name": "t", "value": 3.14159}, "%+d % d %e %g" % (5, 5, 12345.678, 0.0001))
print("%*d|%-*s|%.*f" % (5, 42, 6, "ab", 2, 3.14159), "%c%c" % ("A", 66), "%.3s" % "abcdef", "%i %u" % (3.9, 4), "%#x %o" % (255, 8))
