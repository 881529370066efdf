try:
    import left
    print(left.NAME)
except ImportError as e:
    print("ImportError")
