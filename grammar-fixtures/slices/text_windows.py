# Truncating and previewing text.
def preview(s, n=10): return s if len(s) <= n else s[:n - 3] + "..."
print([preview(s) for s in ("", "short", "exactly-10", "much longer than that")])
s = "2024-05-06T07:08:09Z"
print(s[:4], s[5:7], s[:10], s[11:-1], s[-1], s[:-1] + "+00:00", s[::-1][:3])
print("a,b"[-1:], ""[:5], ""[-1:], "abc"[-5:-1], "abc"[5:] == "")
