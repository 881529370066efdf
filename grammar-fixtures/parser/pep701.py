f'{x['key']}'
f"{", ".join(names)}"
f'{f'{f'{1}'}'}'
f'{'\n'.join(x)}'
f'{x!r:{'>'}{10}}'
f"{d["a"]["b"]:>{w["c"]}}"
f'''{
    x  # a comment
    + 1
}'''
f'{a['b']=}'
