fw-advisor knowledge list
fw-advisor knowledge list --format json
fw-advisor knowledge init formats --id formats --languages en,ja --title en=Formats --title ja=形式 --called en=format,formats --called ja=形式,形式 --alternatives 'CSV,JSON lines'
cat formats/knowledge.yaml
cat formats/questions.yaml
cat formats/criteria/known-here.yaml
cat formats/frameworks/csv.yaml
cat formats/frameworks/json-lines.yaml
fw-advisor knowledge check formats
fw-advisor knowledge init formats --framework parquet
cat formats/frameworks/parquet.yaml
fw-advisor knowledge init formats --framework csv
fw-advisor knowledge check formats
fw-advisor knowledge check formats --format json
fw-advisor knowledge check formats --format github
fw-advisor knowledge init formats --id formats --title T --called a,b --alternatives A,B --no-input
fw-advisor knowledge init other --title T --called a --alternatives A --languages xx,yy --no-input
fw-advisor knowledge init other --no-input
fw-advisor knowledge init other --id 'Not An Id' --title T --called a,b --alternatives 'x=A,x=B'
fw-advisor knowledge check databases
fw-advisor knowledge check article --format json
fw-advisor knowledge check nosuch
fw-advisor knowledge due brokers
fw-advisor knowledge due brokers --today 2028-01-01
fw-advisor knowledge due databases --today 2028-01-01 --within 400
fw-advisor knowledge due brokers --today 2028-01-01 --format json
fw-advisor knowledge verify brokers
fw-advisor knowledge verify brokers --format json
sed -i 's/2 ms/3 ms/' brokers/notes/load-test.md
fw-advisor knowledge verify brokers
fw-advisor knowledge verify brokers --format json
fw-advisor knowledge verify databases
fw-advisor knowledge verify article --document nosuch.html
fw-advisor knowledge schema nosuch
fw-advisor knowledge schema hints
fw-advisor knowledge schema questions --knowledge databases
fw-advisor knowledge schema criterion --knowledge databases
fw-advisor knowledge schema framework --knowledge nosuch
fw-advisor knowledge init formats --framework 'Not An Id'
fw-advisor knowledge init formats --framework parquet- --id x
fw-advisor knowledge schema framework --knowledge brokers
fw-advisor knowledge init house --framework caffe
