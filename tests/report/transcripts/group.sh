printf 'goal: research\ngraph: dynamic\n' > ann.yaml
printf '{"name": "Ben", "answers": {"goal": "production", "mobile": "required"}, "priorities": ["mobile"]}' > b.json
printf 'goal=learning\nexperience=knows-python\n' > cleo.txt
fw-advisor group ann.yaml b.json cleo.txt
fw-advisor group ann.yaml b.json cleo.txt --veto
fw-advisor group ann.yaml b.json cleo.txt --format markdown
fw-advisor group ann.yaml b.json cleo.txt --format adr
fw-advisor group ann.yaml cleo.txt
fw-advisor group ann.yaml
fw-advisor group ann.yaml b.json --expect tensorflow --at-least clear --min-margin 20
printf 'place: many-machines\nrights: rows\n' > one.yaml
printf 'place: one-program\nbrowser: yes\n' > two.yaml
fw-advisor group one.yaml two.yaml --knowledge databases
fw-advisor group one.yaml two.yaml --knowledge databases --veto
fw-advisor group one.yaml two.yaml --knowledge databases --veto --format adr
printf '{"name": "Eve", "answers": {"speed": "fast"}}' > eve.json
printf '{"name": "Eve", "answers": {"operators": "busy"}}' > eva.json
fw-advisor group eve.json eva.json --knowledge brokers
sed -i 's/Eve/Eva/' eva.json
fw-advisor group eve.json eva.json --knowledge brokers --format json
printf 'goal: nonsense\n' > wrong.yaml
fw-advisor group ann.yaml wrong.yaml nosuch.yaml
