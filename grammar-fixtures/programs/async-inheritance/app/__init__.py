print("app loads")
