# UUIDs from every text form, their parts, order and errors.
import json
import uuid

u = uuid.UUID("12345678-1234-5678-1234-567812345678")
print(u, repr(u), str(u), u.hex, u.int, u.urn, u.version, u.variant, u.bytes, u.fields[:3], u.time_low)
for text in ("{12345678-1234-5678-1234-567812345678}", "12345678123456781234567812345678", "urn:uuid:12345678-1234-5678-1234-567812345678", "12345678-1234-5678-1234-567812345678".upper()):
    print(uuid.UUID(text) == u, hash(uuid.UUID(text)) == hash(u))
print(uuid.UUID(bytes=u.bytes) == u, uuid.UUID(int=u.int) == u, uuid.UUID(int=0), uuid.UUID(hex="f" * 32), uuid.UUID(int=5) < u, sorted([u, uuid.UUID(int=1)])[0].int)
for bad in (lambda: uuid.UUID("123"), lambda: uuid.UUID("g" * 32), lambda: uuid.UUID(int=-1), lambda: uuid.UUID(), lambda: uuid.UUID(bytes=b"1"), lambda: uuid.UUID(5), lambda: json.dumps(u), lambda: u < "x"):
    try:
        print(bad())
    except (ValueError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(u == str(u), u in {u: 1}, f"{u!s:>40}|{str(u)[:8]}", json.dumps({"id": str(u)}), len(str(uuid.uuid4())))
