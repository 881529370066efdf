# None has no attributes.
def find(xs, name): 
    for x in xs:
        if x["name"] == name: return x
print(find([{"name": "a"}], "a").get("name"))
find([], "a").get("name")
