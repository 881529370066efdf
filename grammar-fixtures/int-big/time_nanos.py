# Nanosecond stamps and ids beyond 2^53.
ns = 1_700_000_000_123_456_789
print(ns, ns + 1, ns // 10 ** 9, ns % 10 ** 9, ns / 1e9, str(ns)[-3:], f"{ns:,}", ns == 1_700_000_000_123_456_788, ns - (ns - 1), divmod(ns, 1000), int(str(ns)) == ns, [ns], {ns: 1}[ns])
import json
print(json.dumps({"id": ns}), json.loads('{"id": 1700000000123456789}')["id"] == ns, hash(ns) == hash(float(ns)), max(ns, 1.0), ns & 0xFF, ns >> 20, ns * 1.0)
