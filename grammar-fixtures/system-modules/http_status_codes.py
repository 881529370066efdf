# HTTP status codes are ints with phrases.
from http import HTTPMethod, HTTPStatus
s = HTTPStatus.NOT_FOUND
print(s, repr(s), s.value, s.phrase, s.description, s == 404, s.name, HTTPStatus(200), HTTPStatus.OK.phrase, int(s) + 1, f"{s}", f"{s.value} {s.phrase}")
print([c.value for c in HTTPStatus if 500 <= c < 504], s in (404, 500), HTTPStatus["TEAPOT" if False else "IM_A_TEAPOT"].value, HTTPMethod.GET, HTTPMethod.GET == "GET")
try:
    HTTPStatus(999)
except ValueError as e:
    print(e)
print({HTTPStatus.OK: "ok"}[200], max(HTTPStatus.OK, HTTPStatus.CREATED).name)
