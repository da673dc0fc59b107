fw-advisor compare
fw-advisor compare --ratings
fw-advisor compare --evidence --rows creator,mobile
fw-advisor compare tensorflow --format markdown
fw-advisor compare --ratings --format markdown
fw-advisor compare --ratings --evidence --format csv --knowledge databases
fw-advisor compare --format csv
fw-advisor compare --format json --knowledge databases
fw-advisor compare sqlite duckdb --ratings --knowledge databases --width 60
fw-advisor compare --ascii --knowledge brokers
tty fw-advisor compare --knowledge databases --color
fw-advisor compare --evidence --format json --knowledge brokers
fw-advisor compare --evidence --ratings --format csv --knowledge brokers
fw-advisor compare --evidence --ratings --format markdown --knowledge brokers
fw-advisor compare --evidence --format csv --knowledge brokers
