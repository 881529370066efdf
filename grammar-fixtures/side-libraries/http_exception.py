# fastapi.HTTPException: its text, repr, attributes, default details, as an exception among others
from fastapi import HTTPException

for code in [400, 401, 403, 404, 409, 413, 422, 429, 500, 502, 503]:
    e = HTTPException(status_code=code)
    print(e, repr(e), e.status_code, e.detail, e.headers)

e = HTTPException(404, {"reason": "missing"}, headers={"x-reason": "a"})
print(str(e), repr(e), e.headers["x-reason"])


def handler(kind: str) -> str:
    try:
        if kind == "http":
            raise HTTPException(status_code=400, detail="Bad input")
        if kind == "value":
            raise ValueError("no")
        return "fine"
    except HTTPException as error:
        return f"{error.status_code}/{error.detail}"
    except Exception as error:
        raise HTTPException(status_code=500, detail=f"Failed: {error}") from error


print(handler("http"), handler("ok"))
try:
    handler("value")
except Exception as error:
    print(type(error).__name__, isinstance(error, HTTPException), error, repr(error.__cause__))
