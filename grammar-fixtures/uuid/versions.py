# Parsing, versions, fields and errors.
import uuid
u = uuid.UUID("12345678-1234-5678-1234-567812345678")
print(u, repr(u), u.hex, u.int, u.bytes, u.urn, u.version, u.variant, u.fields, u.time_low, u.node, str(u) == str(uuid.UUID(hex="12345678123456781234567812345678")), uuid.UUID(int=5), uuid.UUID(bytes=b"\x00" * 16), uuid.UUID("{12345678-1234-5678-1234-567812345678}") == u, uuid.UUID("urn:uuid:12345678-1234-5678-1234-567812345678") == u)
print(uuid.uuid3(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid5(uuid.NAMESPACE_URL, "é"), uuid.uuid5(uuid.NAMESPACE_DNS, "x").version, uuid.NAMESPACE_OID, uuid.NAMESPACE_X500)
v = uuid.uuid4(); print(v.version, v.variant == uuid.RFC_4122, len(str(v)), v != uuid.uuid4(), isinstance(v, uuid.UUID), uuid.uuid1().version, hash(u) == hash(uuid.UUID(str(u))), u < uuid.UUID(int=2**127), sorted([uuid.UUID(int=2), uuid.UUID(int=1)])[0].int, {u: 1}[uuid.UUID(str(u))], f"{u}", "%s" % u, u.hex[:8])
for bad in (lambda: uuid.UUID("x"), lambda: uuid.UUID(), lambda: uuid.UUID(int=-1), lambda: uuid.UUID(bytes=b"1"), lambda: uuid.UUID(5), lambda: uuid.UUID(hex="1" * 31), lambda: u < 5, lambda: uuid.UUID("g" * 32)):
    try:
        print(bad())
    except (ValueError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
