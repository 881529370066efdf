# Data URLs and basic-auth headers.
import base64
import json
def data_url(b, mime="text/plain"): return f"data:{mime};base64,{base64.b64encode(b).decode('ascii')}"
u = data_url("héllo".encode())
head, _, body = u.partition(",")
print(u, head.split(":")[1].split(";")[0], base64.b64decode(body).decode())
print("Basic " + base64.b64encode(b"user:pa:ss").decode(), base64.b64decode("dTpw").split(b":", 1))
token = base64.urlsafe_b64encode(json.dumps({"sub": "a?>"}).encode()).rstrip(b"=").decode()
print(token, json.loads(base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))))
