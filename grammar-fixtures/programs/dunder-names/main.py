import inner.part

print(__name__)
print(inner.part.where())
print(inner.part.__name__, inner.__name__)
if __name__ == "__main__":
    print("guard runs")
