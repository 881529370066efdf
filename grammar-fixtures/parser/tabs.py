if x:
	y
	if z:
		w
	v
if a:
    b
    if c:
    	d
    e
if f:
  	g
  	h
