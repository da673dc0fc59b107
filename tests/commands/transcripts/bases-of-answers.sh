# which base answers mean, and what is said where it is another one
cp -r databases team/databases
printf 'knowledge: databases\nanswers: {place: one-program}\n' > answers.yaml
fw-advisor answers.yaml --format csv
fw-advisor answers.yaml --format csv --knowledge databases
fw-advisor answers.yaml --format csv --knowledge team/databases
fw-advisor answers.yaml --knowledge article
printf 'knowledge: team/databases\nanswers: {place: one-program}\n' > team.yaml
fw-advisor team.yaml --format csv
printf 'knowledge: elsewhere/databases\nanswers: {place: one-program}\n' > gone.yaml
fw-advisor gone.yaml
FW_ADVISOR_KNOWLEDGE=databases fw-advisor gone.yaml --format csv
fw-advisor gone.yaml --knowledge databases --format csv
printf 'knowledge: elsewhere/brokers\nanswers: {place: one-program}\n' | fw-advisor - --knowledge databases
printf 'knowledge: house\nanswers: {goal: research}\n' | fw-advisor - --knowledge current
printf '{"knowledge": "databases", "answers": {"place": "one-program"}}\n{"knowledge": "article", "answers": {"place": "one-program"}}\n{"knowledge": "./databases", "id": [1], "answers": {}}\n' | fw-advisor batch --knowledge databases --fields answers,verdict
FW_ADVISOR_KNOWLEDGE=databases fw-advisor --set place=one-program --format csv
FW_ADVISOR_KNOWLEDGE=nosuch fw-advisor --set place=one-program
FW_ADVISOR_KNOWLEDGE=databases fw-advisor questions --knowledge nosuch
