fw-advisor --set goal=research --expect pytorch
fw-advisor --set goal=research --expect tensorflow
fw-advisor --set goal=research --at-least clear
fw-advisor --set goal=research --min-margin 99
fw-advisor --set goal=research --expect tensorflow --at-least clear --min-margin 99 --format csv
fw-advisor --set goal=research --save kept.yaml
fw-advisor --set goal=research --save kept.yaml
tty fw-advisor --set goal=research --save kept.yaml --force --explain short
fw-advisor --set goal=research --format adr --output decisions/ --save decision.yaml --deciders Ann,Ben
fw-advisor --set goal=research --set mobile=required --format adr --output decisions/ --supersedes decisions/0001-choose-the-framework.md
fw-advisor --set goal=research --format adr --output decisions/ --supersedes nosuch.md
tty fw-advisor --set goal=production --format adr --output decisions/
fw-advisor kept.yaml --set mobile=none
printf 'knowledge: databases\nname: Ann\nanswers: {place: many-machines}\npriorities: [place]\nmatters: {analytics: 2}\n' | fw-advisor - --format csv
printf 'goal: [research\n' | fw-advisor -
printf 'goal: nonsense\nmobil: required\n' | fw-advisor -
printf 'goal=research\nnonsense\n' | fw-advisor -
printf '' | fw-advisor
fw-advisor --no-input
fw-advisor
fw-advisor --set goal=research --output out.txt
fw-advisor --set goal=research --output out.txt
fw-advisor compare --output nosuch/out.txt
printf 'torch==2.1\nflask\n' > requirements.txt
printf 'import torch\nimport tensorflow as tf\n' > train.py
printf 'FROM python\n' > Dockerfile
fw-advisor scan
fw-advisor scan . --format text
fw-advisor scan . --format json --knowledge runtimes
fw-advisor scan no-such
fw-advisor --scan . --set goal=research --format csv
fw-advisor compare --knowledge brokers --color --format csv --bom
fw-advisor page --knowledge brokers --bases nosuch
fw-advisor mcp --nosuch
fw-advisor --color=always --set mobile=none --explain short
fw-advisor --set mobile=none --explain short --color never --ascii
fw-advisor --set mobile=none --color auto --explain short --no-color
fw-advisor --color=sometimes --set mobile=none
printf '#not a heading\n\n# Choose with care\n\n## Choose\n' > 0003-care.md
fw-advisor --set goal=research --format adr --supersedes 0003-care.md
printf 'no heading\nsee # here\n' > 0004-none.md
fw-advisor --set goal=research --format adr --supersedes 0004-none.md --output more/
cat more/0001-choose-the-framework.md
tty fw-advisor --set goal=production --format adr --output both/ --save both/kept.yaml
fw-advisor --knowledge databases --set place=one-program --set writers=many --set browser=yes --expect sqlite --explain short
fw-advisor scan --knowledge databases
fw-advisor scan train.py
fw-advisor explain ''
fw-advisor --set ''
printf '' | tty fw-advisor mcp
fw-advisor mcp --knowledge nosuch
tty fw-advisor page
fw-advisor page --open
fw-advisor --knowledge current --set goal=research --set leave=jax --save leaving.yaml --explain short
fw-advisor check leaving.yaml
sed -i 's/goal: research/goal: nonsense/' leaving.yaml
fw-advisor check leaving.yaml
