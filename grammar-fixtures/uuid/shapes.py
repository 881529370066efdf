# Shapes of uuids and deterministic versions.
import uuid
u = uuid.uuid4(); s = str(u)
print(len(s), s.count("-"), u.version, len(u.hex), s == str(uuid.UUID(s)), uuid.uuid4() != uuid.uuid4(), uuid.UUID(u.hex) == u, s[14], len(str(uuid.uuid4())[:8]), len(f"msg_{uuid.uuid4().hex}"))
print(uuid.uuid5(uuid.NAMESPACE_DNS, "example.com"), uuid.uuid3(uuid.NAMESPACE_URL, "x"), uuid.UUID("{12345678-1234-5678-1234-567812345678}"), repr(uuid.UUID(int=5)), uuid.UUID(int=7).int, sorted([uuid.UUID(int=2), uuid.UUID(int=1)])[0])
try: uuid.UUID("bad")
except ValueError as e: print(e)
