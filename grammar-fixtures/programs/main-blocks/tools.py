NAME = "tools"
if __name__ == "__main__":
    print("never")
print("tools loaded", __name__)
