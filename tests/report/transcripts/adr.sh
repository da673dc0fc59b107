fw-advisor --set goal=research --set graph=dynamic --format adr
fw-advisor --set goal=research --set mobile=required --format adr --deciders 'Ann, Ben'
fw-advisor --knowledge databases --set place=one-program --set writers=many --format adr
fw-advisor --knowledge databases --set place=many-machines --set analysis=some --set files=csv --format adr --certainty low
fw-advisor --set mobile=none --format adr
fw-advisor --knowledge databases --set place=many-machines --set writers=many --set rights=rows --set browser=no --set analysis=little --set files=none --format adr
fw-advisor --knowledge brokers --set speed=fast --set operators=busy --format adr
