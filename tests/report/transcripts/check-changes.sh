# a record, and a base that changes under it
fw-advisor --knowledge databases --set place=one-program --set writers=many --save many.yaml
fw-advisor --knowledge databases --set place=many-machines --set rights=rows --save rows.yaml
fw-advisor --knowledge databases --set analysis=most --set files=parquet --save files.yaml
fw-advisor check many.yaml rows.yaml files.yaml
cp -r databases old
rm -r databases/frameworks/sqlite.yaml
sed -i 's/[sqlite, /[/' databases/knowledge.yaml
fw-advisor check many.yaml rows.yaml files.yaml
fw-advisor check many.yaml rows.yaml files.yaml --format github
rm -r databases/frameworks/postgresql.yaml
sed -i 's/[postgresql, /[sqlite, /' databases/knowledge.yaml
cp -r old/frameworks/sqlite.yaml databases/frameworks/sqlite.yaml
fw-advisor check many.yaml rows.yaml files.yaml
fw-advisor check many.yaml rows.yaml files.yaml --format json
fw-advisor knowledge diff old databases --records many.yaml --records rows.yaml --records files.yaml --format markdown
cp -r old/frameworks/postgresql.yaml databases/frameworks/postgresql.yaml
sed -i 's/[sqlite, /[sqlite, postgresql, /' databases/knowledge.yaml
sed -i 's/concurrent-writers: major/concurrent-writers: minor/' databases/questions.yaml
sed -i 's/requires:\n        concurrent-writers: many\n/\n/' databases/questions.yaml
fw-advisor check many.yaml rows.yaml files.yaml
fw-advisor knowledge diff old databases --records many.yaml
fw-advisor knowledge diff old databases --format json
