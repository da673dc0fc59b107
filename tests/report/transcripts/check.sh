fw-advisor --knowledge brokers --set speed=fast --save fast.yaml
fw-advisor --knowledge brokers --set operators=busy --save here.yaml
cat fast.yaml
fw-advisor check fast.yaml
fw-advisor check fast.yaml here.yaml --format json
cp -r brokers old
sed -i 's/number: 2/number: 40/' brokers/frameworks/nats.yaml
sed -i 's/| NATS | 2 ms |/| NATS | 40 ms |/' brokers/frameworks/nats.yaml
sed -i 's/| NATS | 2 ms |/| NATS | 40 ms |/' brokers/notes/load-test.md
fw-advisor check fast.yaml here.yaml
fw-advisor check fast.yaml here.yaml --format json
fw-advisor check fast.yaml here.yaml --format github
fw-advisor check fast.yaml --knowledge old
fw-advisor check fast.yaml --at-least clear --min-margin 90 --max-age 1 --today 2027-06-01
fw-advisor check fast.yaml --max-age 1 --today 2027-06-01 --format json
fw-advisor check fast.yaml --max-age 1 --today 2027-06-01 --format github
fw-advisor knowledge diff old brokers
fw-advisor knowledge diff old brokers --records fast.yaml --records here.yaml
fw-advisor knowledge diff old brokers --records fast.yaml --format markdown
fw-advisor knowledge diff old brokers --records fast.yaml --format json
fw-advisor knowledge diff old old
fw-advisor knowledge diff databases brokers
rm -r old
fw-advisor check fast.yaml nosuch.yaml
printf 'answers: {}\n' > no-record.yaml
fw-advisor check no-record.yaml
