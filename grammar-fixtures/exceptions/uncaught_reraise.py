# A bare raise at the end of a handler ends the program with the first error.
def load():
    try: return int("twelve")
    except ValueError as e:
        print("log:", e)
        raise
    finally: print("done")
load()
