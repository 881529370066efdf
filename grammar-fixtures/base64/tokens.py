# Unpadded url-safe tokens, basic authentication headers and images in JSON.
import base64
import json


def encode(data: dict) -> str:
    raw = json.dumps(data, separators=(",", ":"), ensure_ascii=False).encode("utf-8")
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode("ascii")


def decode(token: str) -> dict:
    return json.loads(base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)))


for data in ({}, {"a": 1}, {"name": "é😀", "n": [None, 1.5]}, {"~~~": "???>>>"}):
    token = encode(data)
    print(token, decode(token) == data, len(token) % 4)
header = "Basic " + base64.b64encode("ann:pä:ss".encode()).decode()
kind, _, value = header.partition(" ")
user, _, password = base64.b64decode(value).decode().partition(":")
print(header, kind, user, password)
image = bytes(range(250, 256)) + b"\x00"
payload = json.dumps({"image": base64.standard_b64encode(image).decode()})
print(payload, base64.standard_b64decode(json.loads(payload)["image"]) == image)
print(base64.encodebytes(b"x" * 60), base64.decodebytes(b"YWJj\nZGVm\n"), base64.b64encode(image, altchars=b"-_"))
