# sys.exit with a code ends the program quietly, after finally blocks.
import sys
def main():
    try:
        print("start")
        sys.exit(3)
    except Exception:
        print("not here")
    finally:
        print("finally")
main()
