fw-advisor completion bash
fw-advisor completion zsh
fw-advisor completion fish
fw-advisor completion powershell
fw-advisor complete -- ''
fw-advisor complete -- kn
fw-advisor complete -- -
fw-advisor complete -- --k
fw-advisor complete -- knowledge ''
fw-advisor complete -- knowledge check --f
fw-advisor complete -- --format ''
fw-advisor complete -- --format=
fw-advisor complete -- --format=m
fw-advisor complete -- --knowledge databases --set ''
fw-advisor complete -- --knowledge databases --set writers=
fw-advisor complete -- --knowledge databases --set files=csv,
fw-advisor complete -- --knowledge databases --priority ''
fw-advisor complete -- --knowledge databases --matters ''
fw-advisor complete -- --knowledge databases --why-not ''
fw-advisor complete -- --knowledge ''
fw-advisor complete -- explain --knowledge databases s
fw-advisor complete -- compare --knowledge databases --rows ''
fw-advisor complete -- compare --knowledge databases sqlite ''
fw-advisor complete -- --set goal=research --save ''
fw-advisor complete -- knowledge schema ''
fw-advisor complete -- check ''
fw-advisor complete -- completion ''
fw-advisor complete -- batch --fields ''
fw-advisor complete -- help ''
fw-advisor complete -- --lang ''
fw-advisor complete -- --nosuch ''
fw-advisor complete -- --deciders ''
fw-advisor complete -- --seed ''
fw-advisor complete -- knowledge init ''
fw-advisor complete -- mcp ''
fw-advisor complete --
fw-advisor complete -- --knowledge databases --set nosuch=
fw-advisor complete -- --knowledge databases --set place=one
fw-advisor complete -- --lang ja --knowledge brokers --set ''
fw-advisor complete -- --knowledge nosuch --set ''
fw-advisor complete -- --knowledge nosuch --priority ''
fw-advisor complete -- --knowledge nosuch --matters ''
fw-advisor complete -- --knowledge nosuch --why-not ''
fw-advisor complete -- compare --knowledge nosuch --rows ''
fw-advisor complete -- explain --knowledge nosuch ''
fw-advisor complete -- compare --knowledge brokers --rows latency,
fw-advisor complete -- --nosuch=
fw-advisor complete -- --plain --no-input --set a=b --p
fw-advisor complete -- knowledge nosuch ''
fw-advisor complete -- page --output ''
