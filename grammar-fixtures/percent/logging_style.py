# Lazy percent formatting as in log messages and SQL.
def log(msg, *args): print(msg % args if args else msg)
log("plain 100%"); log("%s took %.1fs (%d%%)", "job", 1.25, 50); log("%s", [1, 2]); log("%s and %s", None, {"a": 1}); log("%-10s|%5.2f|%03d", "left", 3.14159, 7)
sql = "SELECT * FROM %s WHERE id IN (%s)" % ("t", ", ".join(["%s"] * 3)); print(sql, sql % (1, 2, 3))
print("%s" % "a" + "b", "%d items" % len([1]), "%5s|%-5s|%05.1f" % ("é", "😀", 2.25), "%(a)s-%(b)03d" % {"a": "x", "b": 5, "c": 0}, "%s %s" % tuple("ab"))
