# what changed between two states of a base, and what that does to decisions that were kept
fw-advisor knowledge diff
fw-advisor knowledge diff brokers
fw-advisor knowledge diff brokers databases house more
cp -r brokers old
fw-advisor --knowledge brokers --set speed=fast --save kept.yaml
cp -r kept.yaml decisions/kept.yaml
printf 'knowledge: brokers\nanswers: {speed: fast}\n' > decisions/answers.yaml
printf 'not read\n' > decisions/notes.md
fw-advisor knowledge diff old brokers --records decisions
fw-advisor knowledge diff old brokers --records decisions/answers.yaml
fw-advisor knowledge diff old brokers --records nosuch.yaml
fw-advisor knowledge diff brokers databases --records kept.yaml --format markdown
sed -i 's/number: 2/number: 40/' brokers/frameworks/nats.yaml
sed -i 's/| NATS | 2 ms |/| NATS | 40 ms |/' brokers/frameworks/nats.yaml
sed -i 's/| NATS | 2 ms |/| NATS | 40 ms |/' brokers/notes/load-test.md
fw-advisor knowledge diff old brokers --records decisions
fw-advisor knowledge diff old brokers --records decisions --format markdown
fw-advisor knowledge diff old brokers --records decisions --format json
COLUMNS=50 fw-advisor knowledge diff old brokers
# the age of what it says, by the day that is asked about
fw-advisor knowledge check old --today 2027-06-01
fw-advisor knowledge check old --today 2028-01-01
fw-advisor knowledge check old --today 2028-01-01 --format github
fw-advisor knowledge check article --today 2022-12-31
fw-advisor knowledge check article --today 2023-01-01
# what a house says again of the base that it extends is a note, and no warning
cp -r old/criteria/latency.yaml ours/criteria/latency.yaml
cp -r old/notes ours/notes
printf 'extends: ../old\nlanguages: [en]\ntitle: {en: Ours}\n' > ours/knowledge.yaml
fw-advisor knowledge check ours
fw-advisor knowledge check ours --today 2028-01-01
fw-advisor knowledge check ours --format github
# which bases a record is looked up in
fw-advisor check kept.yaml --knowledge databases
fw-advisor check kept.yaml --knowledge databases --knowledge old
rm -r brokers
fw-advisor check kept.yaml
fw-advisor check kept.yaml --knowledge databases
fw-advisor check kept.yaml --knowledge ours
sed -i 's/format: 2/format: 1/' kept.yaml
fw-advisor check kept.yaml --knowledge old
