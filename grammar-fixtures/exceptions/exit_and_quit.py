# exit() and quit() raise SystemExit, which except Exception lets through.
for call in (lambda: exit(), lambda: exit(3), lambda: quit("text"), lambda: exit(None)):
    try:
        try:
            call()
        except Exception:
            print("never")
    except SystemExit as error:
        print(repr(error.code))
print("before")
exit(2)
print("after")
