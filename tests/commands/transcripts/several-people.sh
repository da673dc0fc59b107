# answers of several people, of whom not all speak of one base, or of theirs
printf 'knowledge: databases\nanswers: {place: one-program}\nmatters: {analytics: 2}\n' > ann.yaml
printf 'knowledge: brokers\nanswers: {speed: fast}\n' > ben.yaml
printf 'knowledge: ./databases\nanswers: {place: many-machines}\n' > cleo.yaml
printf '' > nobody.yaml
fw-advisor group ann.yaml ben.yaml
fw-advisor group ann.yaml nobody.yaml --knowledge databases
printf 'place: many-machines\n' | fw-advisor group ann.yaml - --knowledge databases --certainty low --format adr
fw-advisor group - -
printf 'goal: research\n' | fw-advisor group - ann.yaml
fw-advisor group cleo.yaml ann.yaml
