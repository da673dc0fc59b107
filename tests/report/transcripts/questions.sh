fw-advisor questions --knowledge databases
fw-advisor questions --knowledge databases --format yaml
fw-advisor questions --knowledge databases --format json
fw-advisor questions --knowledge databases --format json-schema
fw-advisor questions --format yaml
