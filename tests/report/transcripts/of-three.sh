fw-advisor --knowledge databases --set place=many-machines --set analysis=some
fw-advisor --knowledge databases --set place=many-machines --set analysis=some --explain full
fw-advisor --knowledge databases --set place=many-machines --set analysis=some --explain short --width 60
fw-advisor --knowledge databases --set place=one-program --set writers=many --format markdown
fw-advisor --knowledge databases --set place=one-program --set writers=many --explain short
fw-advisor --knowledge databases --set place=one-program --set writers=some --set analysis=some --why-not sqlite
fw-advisor --knowledge databases --set place=one-program --set rights=rows --set browser=yes --explain full
fw-advisor --knowledge databases --set files=csv,parquet --set browser=yes --format csv
fw-advisor --knowledge databases --set files=csv,parquet --set browser=yes --format json
fw-advisor --knowledge brokers --set speed=fast --explain full
fw-advisor --knowledge brokers --set operators=busy --format markdown
fw-advisor --knowledge brokers --set speed=within-10-ms
fw-advisor --knowledge brokers --set speed=within-10-ms --format csv
fw-advisor --knowledge brokers --set speed=within-10-ms --why-not rabbitmq
fw-advisor --knowledge databases --set place=many-machines --set browser=yes
fw-advisor --knowledge databases --set place=many-machines --set browser=yes --format adr
fw-advisor --knowledge databases --set place=one-program --set writers=one --set analysis=little --set files=none --set rights=no --set browser=no
fw-advisor --knowledge databases --set place=one-program --set writers=one --set analysis=most --set files=none --set rights=no --set browser=no --explain short
fw-advisor --knowledge databases --set place=many-machines --set analysis=some --width 24
fw-advisor --knowledge databases --set place=many-machines --set rights=rows --set browser=yes --set analysis=some
